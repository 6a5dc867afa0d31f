package nl.stagepact.application.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Postcode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes of a cell what the API's binder reads, for the ways in which people and spreadsheets write it. What it doesn't
 * understand it leaves as it is: then the binder says what is wrong, in its own words.
 */
final class CellValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}([.,]0{1,4})?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,4})?");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern POSTCODE = Pattern.compile("(\\d{4})\\s*([A-Za-z]{2})");
    private static final Pattern MBO = Pattern.compile("(?:MBO|NIVEAU|LEVEL)?[ _-]*(?:NIVEAU|LEVEL)?[ _-]*([1-4])");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[|\\n\\r]+");

    private static final Set<String> YES = Set.of("ja", "yes", "waar", "true", "j", "y", "1", "x");
    private static final Set<String> NO = Set.of("nee", "no", "onwaar", "false", "n", "0");

    /** What people write for a code of ours. */
    private static final Map<String, String> MEANS = Map.ofEntries(
            Map.entry("STAGE", "WORKING"),
            Map.entry("MEEWERKSTAGE", "WORKING"),
            Map.entry("BPV", "WORKING"),
            Map.entry("AFSTUDEREN", "GRADUATION"),
            Map.entry("AFSTUDEERSTAGE", "GRADUATION"),
            Map.entry("BEGELEIDING_OP_MAAT", "TAILORED_SUPERVISION"),
            Map.entry("TOEGANKELIJK", "ACCESSIBLE"),
            Map.entry("KANS_OP_EEN_BAAN", "CHANCE_OF_A_JOB"),
            Map.entry("NEDERLANDS", "NL"),
            Map.entry("DUTCH", "NL"),
            Map.entry("ENGELS", "EN"),
            Map.entry("ENGLISH", "EN"));

    private CellValues() {}

    /** The type of a component of that record. */
    static Type typeAt(Class<?> line, String path) {
        Type type = line;
        for (var name : path.split("\\.")) {
            type = component(bare(type), name);
        }
        return withoutOptional(type);
    }

    /** The objects that such a line always has, with nothing in them: then each value that lacks is told by itself. */
    static ObjectNode skeleton(Class<?> record) {
        var line = JSON.objectNode();
        for (var component : record.getRecordComponents()) {
            var type = component.getType();
            boolean hasParts =
                    type.isRecord() && !Id.class.isAssignableFrom(type) && !Code.class.isAssignableFrom(type);
            if (hasParts && isUnwrapped(component)) {
                line.setAll(skeleton(type));
            } else if (hasParts) {
                line.set(component.getName(), skeleton(type));
            }
        }
        return line;
    }

    private static Type component(Class<?> record, String name) {
        return found(record, name)
                .orElseThrow(() -> new IllegalStateException("No component " + name + " in " + record.getSimpleName()));
    }

    private static Optional<Type> found(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> isUnwrapped(component)
                        ? found(component.getType(), name).stream()
                        : Stream.of(component)
                                .filter(one -> one.getName().equals(name))
                                .map(RecordComponent::getGenericType))
                .findFirst();
    }

    /** Its parts stand where it would stand. */
    private static boolean isUnwrapped(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static Type withoutOptional(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Class<?> bare(Type type) {
        return (Class<?>) withoutOptional(type);
    }

    /** @param type of the component that the cell fills */
    static JsonNode value(Type type, String cell) {
        var text = Cells.plain(cell).strip();
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            var values = JSON.arrayNode();
            BETWEEN_VALUES
                    .splitAsStream(text)
                    .filter(part -> !part.isBlank())
                    .forEach(part -> values.add(value(generic.getActualTypeArguments()[0], part)));
            return values;
        }
        var plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            return WHOLE.matcher(text).matches() ? JSON.numberNode(number(text)) : JSON.stringNode(text);
        }
        if (plain == BigDecimal.class) {
            return NUMBER.matcher(text).matches() ? JSON.numberNode(number(text)) : JSON.stringNode(text);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return truth(text);
        }
        return JSON.stringNode(word(plain, text));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static JsonNode truth(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return JSON.booleanNode(true);
        }
        return NO.contains(word) ? JSON.booleanNode(false) : JSON.stringNode(text);
    }

    private static String word(Class<?> type, String text) {
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == Postcode.class) {
            return POSTCODE.matcher(text)
                    .replaceFirst(found -> found.group(1) + " " + found.group(2).toUpperCase(Locale.ROOT));
        }
        return type.isEnum() ? code(type, text) : text;
    }

    private static String date(String text) {
        var found = DATE.matcher(text);
        if (!found.matches()) {
            return text;
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(found.group(3)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1)))
                    .toString();
        } catch (DateTimeException e) {
            // no such day: the binder says so
            return text;
        }
    }

    private static String code(Class<?> type, String text) {
        var code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        var level = MBO.matcher(code);
        if (type == EducationLevel.class && level.matches()) {
            return "MBO_" + level.group(1);
        }
        return MEANS.getOrDefault(code, code);
    }
}
