package nl.stagepact.projections.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.projections.kit.Embedded;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordsAsDocumentsTest {

    record Thing(
            OfferId id,
            long version,
            int count,
            boolean blind,
            String text,
            Crebo crebo,
            BigDecimal amount,
            LocalDate date,
            Instant at,
            UUID uuid,
            Party party,
            Optional<String> note,
            Optional<LocalDate> until,
            List<Part> parts,
            List<Optional<String>> maybes,
            Set<Party> parties,
            Set<String> words,
            Map<Integer, Integer> hours,
            Map<Party, String> byParty,
            Subjects subjects) {}

    record Part(PersonId id, Optional<String> name) {}

    record Shorter(OfferId id, String text, Optional<String> added, List<String> list) {}

    record Unstorable(OfferId id, Thread thread) {}

    private static final OfferId ID = new OfferId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final EmployerId EMPLOYER = new EmployerId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final PersonId PERSON = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000003"));

    private static final Thing THING = new Thing(
            ID,
            Long.MAX_VALUE,
            -7,
            true,
            "Zoë 'quotes' $and {braces}",
            new Crebo("01234"),
            new BigDecimal("1234567890123456789012345.6700"),
            LocalDate.of(2024, 2, 29),
            Instant.parse("2026-03-29T01:00:00.123Z"),
            ID.value(),
            Party.SCHOOL,
            Optional.of("noted"),
            Optional.of(LocalDate.of(9999, 12, 31)),
            List.of(new Part(PERSON, Optional.of("Mo")), new Part(PERSON, Optional.empty())),
            List.of(Optional.of("a"), Optional.empty(), Optional.of("c")),
            Set.of(Party.EMPLOYER, Party.STUDENT),
            Set.of("b", "a", "c"),
            Map.of(2, 500, 1, 300),
            Map.of(Party.SCHOOL, "ill"),
            Subjects.of(ID, EMPLOYER, PERSON));

    private final Embedded store = new Embedded();
    private final ViewStore views = new ViewStore(store.database(), false);
    private final Journal<Thing> things = views.journal("things", Thing.class, List.of());

    @AfterEach
    void close() {
        store.close();
    }

    private <R extends Record> R read(Class<R> type) {
        return views.journal("things", type, List.of())
                .first(Filters.eq(ID.value()))
                .orElseThrow();
    }

    private MongoCollection<Document> documents() {
        return store.database().getCollection("things");
    }

    @Test
    void every_value_survives_exactly() {
        things.collection.insertOne(THING);

        assertThat(read(Thing.class)).isEqualTo(THING);
        assertThat(read(Thing.class).amount().scale()).isEqualTo(4);
    }

    @Test
    void a_document_can_be_read_by_people() {
        things.collection.insertOne(THING);
        var document = documents().find().first();

        assertThat(document.getString("crebo")).isEqualTo("01234");
        assertThat(document.get("amount")).isEqualTo(Decimal128.parse("1234567890123456789012345.6700"));
        assertThat(document.getString("date")).isEqualTo("2024-02-29");
        assertThat(document.getDate("at").toInstant()).isEqualTo(THING.at());
        assertThat(document.getString("party")).isEqualTo("SCHOOL");
        assertThat(document.get("parties")).isEqualTo(List.of("STUDENT", "EMPLOYER"));
        assertThat(document.get("hours", Document.class).toJson()).isEqualTo("{\"1\": 300, \"2\": 500}");
        assertThat(document.getList("subjects", String.class))
                .containsExactly("employer=" + EMPLOYER, "offer=" + ID, "person=" + PERSON);
        assertThat(document.getList("parts", Document.class).getFirst()).containsKeys("id", "name");
    }

    @Test
    void what_is_absent_has_no_field() {
        things.collection.insertOne(THING);
        var document = documents().find().first();

        assertThat(document.getList("parts", Document.class).getLast()).containsOnlyKeys("id");
    }

    @Test
    void the_same_record_is_always_the_same_bytes() {
        var one = new LinkedHashSet<>(List.of("x", "y", "z"));
        var other = new LinkedHashSet<>(List.of("z", "x", "y"));

        assertThat(bytesOf(withWords(one))).isEqualTo(bytesOf(withWords(other)));
    }

    private RawBsonDocument bytesOf(Thing thing) {
        documents().deleteMany(Filters.empty());
        things.collection.insertOne(thing);
        return store.database()
                .getCollection("things", RawBsonDocument.class)
                .find()
                .first();
    }

    private static Thing withWords(Set<String> words) {
        return new Thing(
                THING.id(),
                THING.version(),
                THING.count(),
                THING.blind(),
                THING.text(),
                THING.crebo(),
                THING.amount(),
                THING.date(),
                THING.at(),
                THING.uuid(),
                THING.party(),
                THING.note(),
                THING.until(),
                THING.parts(),
                THING.maybes(),
                THING.parties(),
                words,
                THING.hours(),
                THING.byParty(),
                THING.subjects());
    }

    @Test
    void dates_are_sorted_and_compared_as_they_follow_each_other() {
        things.collection.insertOne(THING);

        assertThat(things.first(Filters.lt("date", "2024-03-01"))).isPresent();
        assertThat(things.first(Filters.gt("date", "2024-03-01"))).isEmpty();
        assertThat(things.first(asked("at", Instant.parse("2026-03-29T01:00:00.123Z"))))
                .isPresent();
        assertThat(things.first(asked("crebo", new Crebo("01234")))).isPresent();
        assertThat(things.first(asked("party", Party.SCHOOL))).isPresent();
        assertThat(things.first(asked("_id", ID))).isPresent();
    }

    private static Bson asked(String field, Object value) {
        return Criteria.all().where(field, value).toBson();
    }

    @Test
    void fields_that_nobody_knows_any_more_are_passed_over_and_new_optional_ones_are_empty() {
        documents()
                .insertOne(new Document("_id", ID.value())
                        .append("gone", new Document("nested", List.of(1, 2)))
                        .append("text", "kept")
                        .append("list", List.of("a")));

        assertThat(read(Shorter.class)).isEqualTo(new Shorter(ID, "kept", Optional.empty(), List.of("a")));
    }

    @Test
    void a_document_that_lacks_what_must_be_there_is_an_error() {
        documents().insertOne(new Document("_id", ID.value()).append("list", List.of()));

        assertThatThrownBy(() -> read(Shorter.class)).hasMessageContaining("text");
    }

    @Test
    void a_type_that_no_document_should_hold_is_refused_at_the_start() {
        assertThatThrownBy(() -> views.journal("things", Unstorable.class, List.of())
                        .collection
                        .insertOne(null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shape.of(Unstorable.class)).hasMessageContaining("Thread");
    }
}
