package nl.stagepact.application.api;

import static nl.stagepact.application.api.Flaw.Shape.BOOLEAN;
import static nl.stagepact.application.api.Flaw.Shape.INTEGER;
import static nl.stagepact.application.api.Flaw.Shape.NUMBER;
import static nl.stagepact.application.api.Flaw.Shape.TEXT;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.SchoolYear;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that are one word of JSON, or one parameter of a query. */
final class Scalars {

    /** What came of reading one value. */
    sealed interface Read {}

    record Good(Object value) implements Read {}

    record Bad(Flaw flaw, List<?> arguments) implements Read {
        Bad(Flaw flaw, Object... arguments) {
            this(flaw, List.of(arguments));
        }
    }

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    /** Also keeps every date within what stores and calendars understand. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;
    /** More digits than any of our numbers has; a scale of millions would cost the server seconds. */
    private static final int DIGITS = 15;

    private Scalars() {}

    static boolean isScalar(Class<?> type) {
        return Id.class.isAssignableFrom(type) || Code.class.isAssignableFrom(type);
    }

    /** What stands in a primitive component whose value is wrong or lacks. */
    static @Nullable Object zero(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? false : null;
    }

    static Read read(Class<?> type, JsonNode json, int longest) {
        if (type == int.class || type == Integer.class) {
            return json.isNumber() ? integer(json.decimalValue()) : new Bad(Flaw.WRONG_TYPE, INTEGER);
        }
        if (type == BigDecimal.class) {
            return json.isNumber() ? number(json.decimalValue()) : new Bad(Flaw.WRONG_TYPE, NUMBER);
        }
        if (type == boolean.class || type == Boolean.class) {
            return json.isBoolean() ? new Good(json.booleanValue()) : new Bad(Flaw.WRONG_TYPE, BOOLEAN);
        }
        return json.isString() ? readText(type, json.stringValue(), longest) : new Bad(Flaw.WRONG_TYPE, TEXT);
    }

    /** Also numbers and booleans are text in a query. */
    static Read readText(Class<?> type, String given, int longest) {
        var text = given.strip();
        if (text.length() > longest) {
            return new Bad(Flaw.TOO_LONG, longest);
        }
        if (type == String.class) {
            return text(text, longest > Binder.LINE);
        }
        if (type == int.class || type == Integer.class) {
            return text.matches("-?\\d{1,15}") ? integer(new BigDecimal(text)) : new Bad(Flaw.WRONG_TYPE, INTEGER);
        }
        if (type == Boolean.class) {
            return text.matches("true|false") ? new Good(Boolean.valueOf(text)) : new Bad(Flaw.WRONG_TYPE, BOOLEAN);
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == Instant.class) {
            return moment(text);
        }
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == UUID.class) {
            return UUID_TEXT.matcher(text).matches() ? new Good(UUID.fromString(text)) : new Bad(Flaw.INVALID_ID);
        }
        if (Id.class.isAssignableFrom(type)) {
            return UUID_TEXT.matcher(text).matches()
                    ? made(type, UUID.class, UUID.fromString(text), Flaw.INVALID_ID)
                    : new Bad(Flaw.INVALID_ID);
        }
        return made(type, String.class, text, flawOf(type));
    }

    private static Read text(String text, boolean severalLines) {
        if (text.codePoints().noneMatch(Scalars::isSeen)) {
            return new Bad(Flaw.REQUIRED);
        }
        return text.codePoints().allMatch(point -> isWritten(point, severalLines))
                ? new Good(text)
                : new Bad(Flaw.FORBIDDEN_CHARACTER);
    }

    /** Whoever leaves nothing but space, joiners and marks of direction has said nothing. */
    private static boolean isSeen(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT;
    }

    /** Stores refuse some of the others, a name with a line break could forge a mail's header, and nobody writes them. */
    private static boolean isWritten(int point, boolean severalLines) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return severalLines;
        }
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.UNASSIGNED;
    }

    private static Read integer(BigDecimal number) {
        if (number(number) instanceof Bad bad) {
            return bad;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            return new Bad(Flaw.WRONG_TYPE, INTEGER);
        }
        long whole = number.longValueExact();
        return whole == (int) whole
                ? new Good((int) whole)
                : new Bad(Flaw.OUT_OF_RANGE, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static Read number(BigDecimal number) {
        boolean reasonable = number.precision() <= DIGITS && Math.abs((long) number.scale()) <= DIGITS;
        return reasonable ? new Good(number) : new Bad(Flaw.OUT_OF_RANGE, "-999999999999999", "999999999999999");
    }

    private static Read date(String text) {
        try {
            var date = DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
            return date != null && isReasonable(date.getYear()) ? new Good(date) : new Bad(Flaw.INVALID_DATE);
        } catch (DateTimeException e) {
            return new Bad(Flaw.INVALID_DATE);
        }
    }

    private static Read moment(String text) {
        try {
            var moment = OffsetDateTime.parse(text);
            return isReasonable(moment.getYear()) ? new Good(moment.toInstant()) : new Bad(Flaw.INVALID_MOMENT);
        } catch (DateTimeException e) {
            return new Bad(Flaw.INVALID_MOMENT);
        }
    }

    private static boolean isReasonable(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static Read constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .<Read>map(Good::new)
                .findFirst()
                .orElseGet(() -> new Bad(
                        Flaw.UNKNOWN_VALUE,
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))));
    }

    private static Flaw flawOf(Class<?> type) {
        if (type == Crebo.class) {
            return Flaw.INVALID_CREBO;
        }
        if (type == Kvk.class) {
            return Flaw.INVALID_KVK_NUMBER;
        }
        if (type == SchoolYear.class) {
            return Flaw.INVALID_SCHOOL_YEAR;
        }
        return type == InstitutionCode.class ? Flaw.INVALID_INSTITUTION_CODE : Flaw.INVALID_POSTCODE;
    }

    /** The domain's own types check themselves. */
    private static Read made(Class<?> type, Class<?> from, Object value, Flaw flaw) {
        try {
            return new Good(type.getDeclaredConstructor(from).newInstance(value));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return new Bad(flaw);
            }
            throw new IllegalStateException("Not a scalar: " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a scalar: " + type.getName(), e);
        }
    }
}
