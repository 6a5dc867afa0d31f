package nl.stagepact.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reflection tells of a record. It is asked once for each: the answers are slow, and a file has thousands of lines. */
record RequestShape(List<Part> parts, Set<String> names, Constructor<?> constructor) {

    private static final ClassValue<RequestShape> KNOWN = new ClassValue<>() {
        @Override
        protected RequestShape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /**
     * @param annotated the type with the constraints on it and within it
     * @param isUnwrapped its own parts stand beside the others
     */
    record Part(String name, Class<?> type, Type generic, AnnotatedType annotated, boolean isUnwrapped) {

        private Stream<String> names() {
            return isUnwrapped ? RequestShape.of(type).names().stream() : Stream.of(name);
        }
    }

    static RequestShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static RequestShape look(Class<?> type) {
        var components = type.getRecordComponents();
        var parts = Arrays.stream(components)
                .map(component -> new Part(
                        component.getName(),
                        component.getType(),
                        component.getGenericType(),
                        component.getAnnotatedType(),
                        component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)))
                .toList();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RequestShape(
                    parts, parts.stream().flatMap(Part::names).collect(Collectors.toUnmodifiableSet()), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has one: " + type.getName(), e);
        }
    }
}
