package nl.stagepact.application.api;

import static nl.stagepact.application.api.Flaw.Shape.LIST;
import static nl.stagepact.application.api.Flaw.Shape.OBJECT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record out of JSON, or tells everything that is wrong with it: unknown fields, missing ones, wrong types,
 * impossible values, and the constraints of bean validation on the components of request records.
 *
 * <p>The components of one marked {@link JsonUnwrapped} stand beside the others. A component is required unless it is an {@code Optional} or a collection (which is then empty). A text has at most 200
 * characters and is one line, unless its {@link Size} says more; a collection at most 100 elements.
 */
final class Binder {

    /** The longest text of one line; only a longer text may have line breaks. */
    static final int LINE = 200;

    private static final int ELEMENTS = 100;

    private final Validator validator;
    private final List<Finding> findings = new ArrayList<>();

    private Binder(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidRequest with all that is wrong */
    static <R extends Record> R bind(Class<R> type, JsonNode json, Validator validator) {
        var binder = new Binder(validator);
        var bound = binder.object(type, json, "");
        if (bound == null || !binder.findings.isEmpty()) {
            throw new InvalidRequest(binder.findings);
        }
        return type.cast(bound);
    }

    private @Nullable Object value(AnnotatedType type, int longest, JsonNode json, String field) {
        if (type instanceof AnnotatedParameterizedType generic) {
            var raw = ((ParameterizedType) generic.getType()).getRawType();
            var arguments = generic.getAnnotatedActualTypeArguments();
            if (raw == Optional.class) {
                return Optional.ofNullable(value(arguments[0], longestText(type, arguments[0]), json, field));
            }
            if (raw == Map.class) {
                return map((Class<?>) arguments[0].getType(), arguments[1], json, field);
            }
            var elements = list(arguments[0], json, field);
            return raw == Set.class ? new LinkedHashSet<>(elements) : elements;
        }
        var plain = (Class<?>) type.getType();
        return plain.isRecord() && !Scalars.isScalar(plain)
                ? object(plain, json, field)
                : scalar(plain, longest, json, field);
    }

    private @Nullable Object scalar(Class<?> type, int longest, JsonNode json, String field) {
        return switch (Scalars.read(type, json, longest)) {
            case Scalars.Good(var value) -> value;
            case Scalars.Bad(var flaw, var arguments) -> wrong(new Finding(field, flaw, arguments));
        };
    }

    private List<Object> list(AnnotatedType of, JsonNode json, String field) {
        var values = new ArrayList<>();
        if (!json.isArray()) {
            wrong(Finding.of(field, Flaw.WRONG_TYPE, LIST));
        } else if (json.size() > ELEMENTS) {
            wrong(Finding.of(field, Flaw.TOO_LONG, ELEMENTS));
        } else {
            for (int i = 0; i < json.size(); i++) {
                var value = value(of, longestText(of), json.get(i), field + "[" + i + "]");
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private Map<Object, Object> map(Class<?> key, AnnotatedType of, JsonNode json, String field) {
        var values = new LinkedHashMap<>();
        if (!json.isObject()) {
            wrong(Finding.of(field, Flaw.WRONG_TYPE, OBJECT));
        } else if (json.size() > ELEMENTS) {
            wrong(Finding.of(field, Flaw.TOO_LONG, ELEMENTS));
        } else {
            json.properties().forEach(entry -> {
                var path = child(field, shortened(entry.getKey()));
                switch (Scalars.readText(key, entry.getKey(), LINE)) {
                    case Scalars.Bad(var flaw, var arguments) -> wrong(new Finding(path, flaw, arguments));
                    case Scalars.Good(var name) -> {
                        var value = value(of, longestText(of), entry.getValue(), path);
                        if (value != null) {
                            values.put(name, value);
                        }
                    }
                }
            });
        }
        return values;
    }

    private @Nullable Object object(Class<?> type, JsonNode json, String field) {
        if (!json.isObject()) {
            return wrong(Finding.of(field, Flaw.WRONG_TYPE, OBJECT));
        }
        var known = RequestShape.of(type).names();
        json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .limit(ELEMENTS)
                .forEach(name -> wrong(Finding.of(child(field, shortened(name)), Flaw.UNKNOWN_FIELD)));
        return parts(type, json, field);
    }

    private @Nullable Object parts(Class<?> type, JsonNode json, String field) {
        int before = findings.size();
        var shape = RequestShape.of(type);
        var values = shape.parts().stream()
                .map(component -> component(component, json, field))
                .toArray();
        boolean isOurs = type.getPackageName().startsWith("nl.stagepact.application");
        if (!isOurs) {
            // the domain's own types check themselves, and only all their parts together
            return findings.size() == before ? make(type, values, field) : null;
        }
        var made = make(type, values, field);
        if (made != null) {
            addViolated(made, field);
        }
        return made;
    }

    /** Null when it lacks or is wrong; then there is a finding about it. */
    private @Nullable Object component(RequestShape.Part component, JsonNode parent, String field) {
        if (component.isUnwrapped()) {
            return parts(component.type(), parent, field);
        }
        var path = child(field, component.name());
        var type = component.annotated();
        var json = parent.get(component.name());
        boolean lacks = json == null
                || json.isNull()
                || json.isString() && json.stringValue().isBlank();
        if (!lacks) {
            var value = value(type, longestText(type), json, path);
            return value == null && component.type().isPrimitive() ? Scalars.zero(component.type()) : value;
        }
        if (component.type() == Optional.class) {
            return Optional.empty();
        }
        boolean mayBeEmpty = type instanceof AnnotatedParameterizedType && fewest(type) == 0;
        if (!mayBeEmpty) {
            wrong(Finding.of(path, Flaw.REQUIRED));
        }
        return component.generic() instanceof ParameterizedType generic
                ? empty(generic)
                : Scalars.zero(component.type());
    }

    private static Object empty(ParameterizedType collection) {
        if (collection.getRawType() == Map.class) {
            return Map.of();
        }
        return collection.getRawType() == Set.class ? Set.of() : List.of();
    }

    private @Nullable Object make(Class<?> type, Object[] values, String field) {
        try {
            return RequestShape.of(type).constructor().newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return wrong(Finding.of(field, type == Period.class ? Flaw.ENDS_BEFORE_START : Flaw.INVALID_FORMAT));
            }
            throw new IllegalStateException("A request record must accept nulls: " + type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record that can be made: " + type.getName(), e);
        }
    }

    /** What bean validation finds, but for what was already found. */
    private void addViolated(Object made, String field) {
        var found = findings.stream().map(Finding::field).collect(Collectors.toSet());
        validator.validate(made).stream()
                .map(violation -> Constraints.finding(
                        child(field, violation.getPropertyPath().toString()), violation))
                .filter(finding -> !found.contains(finding.field()))
                .forEach(findings::add);
        if (made instanceof Consistent parts) {
            parts.contradictions().stream()
                    .filter(finding -> !found.contains(child(field, finding.field())))
                    .map(finding -> new Finding(child(field, finding.field()), finding.flaw(), finding.arguments()))
                    .forEach(findings::add);
        }
    }

    private @Nullable Object wrong(Finding finding) {
        findings.add(finding);
        return null;
    }

    private static int longestText(AnnotatedType... types) {
        return Arrays.stream(types)
                .map(type -> type.getAnnotation(Size.class))
                .filter(size -> size != null && size.max() != Integer.MAX_VALUE)
                .mapToInt(Size::max)
                .findFirst()
                .orElse(LINE);
    }

    private static int fewest(AnnotatedType type) {
        var size = type.getAnnotation(Size.class);
        return size == null ? 0 : size.min();
    }

    static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    private static String child(String field, String name) {
        return field.isEmpty() ? name : field + "." + name;
    }
}
