package nl.stagepact.projections.kit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Postcode;
import nl.stagepact.domain.shared.SchoolYear;

/** A value of any type that events are made of, with a canary in every text. */
public final class Sample {

    public static final String CANARY = "kanarie";

    private Sample() {}

    /** The types that are permitted by a sealed one, down to those that can be made. */
    public static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Sample::concrete)
                : Stream.of(type);
    }

    /** One for each constant of each enum in it, so that every sentence is said once. */
    public static Stream<Object> each(Class<?> record) {
        return IntStream.range(0, 10).mapToObj(turn -> of(record, turn));
    }

    private static Object of(Type type, int turn) {
        if (type instanceof ParameterizedType generic) {
            var first = generic.getActualTypeArguments()[0];
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "Optional" -> Optional.of(of(first, turn));
                case "List" -> List.of(of(first, turn));
                case "Set" -> Set.of(of(first, turn));
                case "Map" -> Map.of(of(first, turn), of(generic.getActualTypeArguments()[1], turn));
                case "Personal" -> new Personal.Known<>(Cast.uuid(CANARY), of(first, turn));
                default -> throw new IllegalArgumentException(type.toString());
            };
        }
        return ofClass((Class<?>) type, turn);
    }

    private static Object ofClass(Class<?> type, int turn) {
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[turn % constants.length];
        }
        if (Code.class.isAssignableFrom(type)) {
            return code(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> CANARY;
            case "int", "Integer" -> 1 + turn % 2;
            case "boolean" -> turn % 2 == 0;
            case "BigDecimal" -> BigDecimal.ONE;
            case "LocalDate" -> LocalDate.of(2027, 2, 1);
            case "Instant" -> Story.BEGIN;
            case "UUID" -> UUID.randomUUID();
            case "Period" -> new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30));
            case "Window" -> new Window(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 14));
            default -> record(type, turn);
        };
    }

    private static Object code(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "Crebo" -> new Crebo("99001");
            case "InstitutionCode" -> new InstitutionCode("99N1");
            case "Kvk" -> new Kvk("90000001");
            case "Postcode" -> new Postcode("0123 AB");
            case "SchoolYear" -> new SchoolYear("2026-2027");
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private static Object record(Class<?> type, int turn) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(component -> of(component.getGenericType(), turn))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No sample of " + type, e);
        }
    }
}
