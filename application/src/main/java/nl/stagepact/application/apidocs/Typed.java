package nl.stagepact.application.apidocs;

import com.fasterxml.jackson.databind.JavaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type with all that is noted on it: {@code Optional<@Max(6) Integer>} is an optional whose argument has a maximum.
 *
 * @param notes where annotations stand, the nearest first
 */
record Typed(Class<?> raw, List<Typed> arguments, List<AnnotatedElement> notes) {

    static Typed of(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(Typed::of)
                    .toList();
            return new Typed((Class<?>) generic.getRawType(), arguments, List.of());
        }
        if (type instanceof JavaType resolved) {
            var arguments = resolved.getBindings().getTypeParameters().stream()
                    .map(Typed::of)
                    .toList();
            return new Typed(resolved.getRawClass(), arguments, List.of());
        }
        return new Typed(type instanceof Class<?> plain ? plain : Object.class, List.of(), List.of());
    }

    private static Typed of(AnnotatedType type, Map<TypeVariable<?>, Typed> variables) {
        if (type instanceof AnnotatedParameterizedType generic) {
            var arguments = Arrays.stream(generic.getAnnotatedActualTypeArguments())
                    .map(argument -> of(argument, variables))
                    .toList();
            var raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
            return new Typed(raw, arguments, List.of(type));
        }
        if (type.getType() instanceof TypeVariable<?> variable) {
            return variables.getOrDefault(variable, of(Object.class));
        }
        return new Typed((Class<?>) type.getType(), List.of(), List.of(type));
    }

    /** What stands in a component of this record, with what is noted on the component. */
    Typed component(RecordComponent component) {
        var variables = new HashMap<TypeVariable<?>, Typed>();
        for (int i = 0; i < arguments.size(); i++) {
            variables.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return of(component.getAnnotatedType(), variables).with(List.of(component.getAccessor()));
    }

    /** What is inside an optional, with what is noted on the optional itself. */
    Typed inside() {
        return arguments.getFirst().with(notes);
    }

    private Typed with(List<AnnotatedElement> more) {
        return new Typed(
                raw, arguments, Stream.concat(notes.stream(), more.stream()).toList());
    }

    <A extends Annotation> Optional<A> note(Class<A> kind) {
        return notes.stream()
                .flatMap(noted -> Stream.ofNullable(noted.getAnnotation(kind)))
                .findFirst();
    }
}
