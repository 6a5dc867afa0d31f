package nl.stagepact.application.reference;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.stagepact.domain.shared.Crebo;
import org.jspecify.annotations.Nullable;

/**
 * A qualification that stands in the register, on whatever day: who began with one that is gone by now still finishes it,
 * and decisions about it are still taken.
 */
@Target({ElementType.TYPE_USE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownCrebo.Check.class)
public @interface KnownCrebo {

    String message() default "UNKNOWN_CREBO";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the data file. */
    final class Check implements ConstraintValidator<KnownCrebo, Crebo> {

        @Override
        public boolean isValid(@Nullable Crebo crebo, ConstraintValidatorContext context) {
            return crebo == null
                    || ReferenceData.QUALIFICATIONS.stream()
                            .anyMatch(known -> known.crebo().equals(crebo));
        }
    }
}
