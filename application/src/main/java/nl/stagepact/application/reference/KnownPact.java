package nl.stagepact.application.reference;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The code of a pact that employers can sign, on whatever day. */
@Target({ElementType.TYPE_USE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownPact.Check.class)
public @interface KnownPact {

    String message() default "UNKNOWN_PACT";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the data file. */
    final class Check implements ConstraintValidator<KnownPact, String> {

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || ReferenceData.PACTS.stream()
                            .anyMatch(known -> known.code().equals(code));
        }
    }
}
