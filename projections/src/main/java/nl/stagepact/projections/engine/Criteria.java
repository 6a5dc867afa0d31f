package nl.stagepact.projections.engine;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Code;
import nl.stagepact.domain.shared.Id;
import org.bson.conversions.Bson;

/** What a document must be like to be an answer: all of the criteria together. */
public final class Criteria {

    private static final Bson NONE = Filters.in("_id", List.of());

    /** More say no more about what somebody looks for. */
    private static final int MOST_WORDS = 10;

    private final List<Bson> all = new ArrayList<>();

    /**
     * Only what this actor may see: the row filter of every view.
     *
     * @param organisationFields fields with the organisations that a document concerns
     * @param personFields fields with the people that it concerns
     */
    public static Criteria visibleTo(Actor actor, List<String> organisationFields, List<String> personFields) {
        return switch (actor.scope()) {
            case ANY -> new Criteria();
            case OWN_ORGANISATION -> new Criteria().oneOf(organisationFields, actor.organisationId());
            case SELF -> new Criteria().oneOf(personFields, actor.personId());
        };
    }

    /** Everything; for what is open to whoever may ask. */
    public static Criteria all() {
        return new Criteria();
    }

    public Criteria and(Bson criterion) {
        all.add(criterion);
        return this;
    }

    /** Nothing at all is an answer. */
    public Criteria none() {
        return and(NONE);
    }

    /** The field has this value, if one is asked for. */
    public Criteria where(String field, Optional<?> value) {
        value.ifPresent(wanted -> all.add(Filters.eq(field, stored(wanted))));
        return this;
    }

    public Criteria where(String field, Object value) {
        return and(Filters.eq(field, stored(value)));
    }

    /**
     * Each word of the text, if any is asked for, stands somewhere in one of the fields, or its other criterion holds.
     *
     * @param or what may hold instead, for a word
     */
    public Criteria containingEachWord(Optional<String> text, List<String> fields, Function<String, Bson> or) {
        text.stream()
                .flatMap(asked -> Arrays.stream(asked.strip().split("\\s+")))
                .distinct()
                .limit(MOST_WORDS)
                .forEach(word -> containing(Optional.of(word), fields, List.of(or.apply(word))));
        return this;
    }

    /**
     * The text, if any is asked for, stands somewhere in one of the fields, or the other criterion holds. Capitals and accents
     * make no difference.
     */
    public Criteria containing(Optional<String> text, List<String> fields, List<Bson> or) {
        text.filter(asked -> !asked.isBlank()).ifPresent(asked -> {
            var anywhere = new ArrayList<Bson>(or);
            fields.forEach(field -> anywhere.add(Filters.regex(field, Folded.pattern(asked.strip()), "i")));
            all.add(Filters.or(anywhere));
        });
        return this;
    }

    private Criteria oneOf(List<String> fields, Optional<UUID> value) {
        return value.filter(_ -> !fields.isEmpty())
                .map(wanted -> and(Filters.or(
                        fields.stream().map(field -> Filters.eq(field, wanted)).toList())))
                .orElseGet(this::none);
    }

    public Bson toBson() {
        return switch (all.size()) {
            case 0 -> Filters.empty();
            case 1 -> all.getFirst();
            default -> Filters.and(all);
        };
    }

    /** As the value stands in documents; see {@link Shape}. */
    public static Object stored(Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Code code -> code.value();
            case Enum<?> constant -> constant.name();
            case LocalDate date -> date.toString();
            default -> value;
        };
    }

    public static List<Object> stored(Collection<?> values) {
        return values.stream().map(Criteria::stored).toList();
    }
}
