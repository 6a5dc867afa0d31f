package nl.stagepact.application.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What reflection tells of a record. It is asked once for each: the answers are slow, and a file has thousands of lines. */
record RequestShape(List<Part> parts, Set<String> names, Constructor<?> constructor) {

    private static final ClassValue<RequestShape> KNOWN = new ClassValue<>() {
        @Override
        protected RequestShape computeValue(Class<?> type) {
            return look(type);
        }
    };

    /** @param annotated the type with the constraints on it and within it */
    record Part(String name, Class<?> type, Type generic, AnnotatedType annotated) {}

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
                        component.getAnnotatedType()))
                .toList();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RequestShape(
                    parts, parts.stream().map(Part::name).collect(Collectors.toUnmodifiableSet()), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has one: " + type.getName(), e);
        }
    }
}
