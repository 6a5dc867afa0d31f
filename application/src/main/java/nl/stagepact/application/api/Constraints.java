package nl.stagepact.application.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Says what bean validation finds with our codes and in our words. A constraint of our own has its flaw as message. */
final class Constraints {

    private Constraints() {}

    static Finding finding(String path, ConstraintViolation<?> violation) {
        // an element of a container has a step of its own: tasks[2].<list element>, crebos[].<iterable element>
        var field = path.replaceAll("\\.?<[^>]+>", "").replace("[]", "");
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case Size size ->
                size(violation.getInvalidValue()) < size.min()
                        ? Finding.of(field, Flaw.TOO_SHORT, size.min())
                        : Finding.of(field, Flaw.TOO_LONG, size.max());
            case Min min -> Finding.of(field, Flaw.TOO_SMALL, min.value());
            case Max max -> Finding.of(field, Flaw.TOO_BIG, max.value());
            case Digits digits -> Finding.of(field, Flaw.TOO_PRECISE, digits.fraction());
            case Email _ -> Finding.of(field, Flaw.INVALID_EMAIL);
            case Pattern _ -> Finding.of(field, Flaw.INVALID_FORMAT);
            default -> Finding.of(field, Flaw.valueOf(violation.getMessageTemplate()));
        };
    }

    private static int size(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> elements -> elements.size();
            case null, default -> 0;
        };
    }
}
