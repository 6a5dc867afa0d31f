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

/** The name of a labour market region: figures are counted by it, so a misspelt one would be lost. */
@Target({ElementType.TYPE_USE, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownRegion.Check.class)
public @interface KnownRegion {

    String message() default "UNKNOWN_REGION";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the data file. */
    final class Check implements ConstraintValidator<KnownRegion, String> {

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null
                    || ReferenceData.REGIONS.stream()
                            .anyMatch(known -> known.name().equals(name));
        }
    }
}
