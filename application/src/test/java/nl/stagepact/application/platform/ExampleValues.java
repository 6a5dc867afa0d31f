package nl.stagepact.application.platform;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.domain.shared.StudentId;

/** Makes one example of whatever an event may hold, always the same, with everything filled in that may be empty. */
final class ExampleValues {

    private static final UUID SUBJECT = UUID.fromString("5ca1ab1e-0000-4000-8000-000000000000");

    private ExampleValues() {}

    /** @param type a record without type parameters */
    static Object of(Class<?> type) {
        return of(type, type.getSimpleName());
    }

    private static Object of(Type type, String name) {
        return switch (type) {
            case ParameterizedType generic -> of(generic, name);
            case Class<?> raw -> of(raw, name);
            default -> throw new IllegalArgumentException("No example of " + type);
        };
    }

    private static Object of(ParameterizedType type, String name) {
        var first = type.getActualTypeArguments()[0];
        var raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return Optional.of(of(first, name));
        }
        if (raw == List.class) {
            return List.of(of(first, name));
        }
        if (raw == Set.class) {
            return Set.of(of(first, name));
        }
        if (raw == Map.class) {
            return Map.of(of(first, name), of(type.getActualTypeArguments()[1], name));
        }
        if (raw == Personal.class) {
            return Personal.of(new StudentId(SUBJECT), of(first, name));
        }
        throw new IllegalArgumentException("No example of " + type);
    }

    private static Object of(Class<?> type, String name) {
        if (type == String.class) {
            return name;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == BigDecimal.class) {
            return new BigDecimal("12.50");
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2027-02-01");
        }
        if (type == Instant.class) {
            return Instant.parse("2027-02-01T09:30:00Z");
        }
        if (type == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Code.class.isAssignableFrom(type)) {
            return code(type);
        }
        return made(type, Id.class.isAssignableFrom(type) ? name : "");
    }

    private static Code code(Class<?> type) {
        return List.<Code>of(
                        new Crebo("25998"),
                        new InstitutionCode("99A1"),
                        new Kvk("90000001"),
                        new Postcode("0001 AA"),
                        new SchoolYear("2026-2027"))
                .stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** @param name of the only component, when the record stands for one value; otherwise each has its own */
    private static Object made(Class<?> type, String name) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(each -> of(each.getGenericType(), name.isEmpty() ? each.getName() : name))
                .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No example of " + type, e);
        }
    }
}
