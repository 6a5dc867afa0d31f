package nl.stagepact.projections.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Code;

/** Types whose values are one word: text itself, whole numbers as keys, enums by name, codes by their bare text. */
record TextOf(Function<Object, String> written, Function<String, Object> read) {

    static boolean isKnown(Class<?> type) {
        return type.isEnum() || Code.class.isAssignableFrom(type);
    }

    static TextOf of(Class<?> type) {
        if (type == String.class) {
            return new TextOf(Object::toString, text -> text);
        }
        if (type == Integer.class) {
            return new TextOf(Object::toString, Integer::valueOf);
        }
        if (type.isEnum()) {
            Map<String, Object> byName = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
            return new TextOf(constant -> ((Enum<?>) constant).name(), name -> known(byName, name, type));
        }
        if (Code.class.isAssignableFrom(type)) {
            var shape = RecordShape.of(type);
            return new TextOf(code -> ((Code) code).value(), text -> shape.make(text));
        }
        throw new IllegalArgumentException("No key of a document is a " + type);
    }

    private static Object known(Map<String, Object> byName, String name, Class<?> type) {
        var constant = byName.get(name);
        if (constant == null) {
            throw new IllegalStateException("The document holds an unknown " + type.getSimpleName());
        }
        return constant;
    }
}
