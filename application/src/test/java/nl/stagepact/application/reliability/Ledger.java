package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What PostgreSQL holds, read past the application: the events, and the tables that must agree with them. */
final class Ledger {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param type without packages, such as {@code CandidateConfirmed} */
    record Event(long position, String id, String stream, long version, String type, JsonNode payload) {

        String text(String field) {
            return payload.path(field).asString();
        }
    }

    List<Event> events() {
        return jdbc.sql("""
                        select global_index, event_identifier, aggregate_identifier, sequence_number,
                            regexp_replace(payload_type, '.*[.$]', '') as type, payload
                        from domain_event_entry order by global_index""")
                .query((row, _) -> new Event(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getString(5),
                        JSON.readTree(row.getString(6))))
                .list();
    }

    Stream<Event> events(String type) {
        return events().stream().filter(event -> event.type().equals(type));
    }

    long head() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** No stream lacks an event or has two in one place, and nothing happened twice that can happen once. */
    void assertNothingIsDoubledOrMissing() {
        var events = events();
        var lengths = new HashMap<String, Long>();
        events.stream()
                .sorted((one, other) -> Long.compare(one.version(), other.version()))
                .forEach(event -> assertThat(event.version())
                        .as("%s of %s", event.type(), event.stream())
                        .isEqualTo(lengths.merge(event.stream(), 1L, Long::sum) - 1));
        var once = Set.of("CandidateProposed", "CandidateAccepted", "CandidateConfirmed", "CandidateWithdrawn");
        var perCandidacy = events.stream()
                .filter(event -> once.contains(event.type()))
                .collect(Collectors.groupingBy(
                        event -> event.type() + " " + event.text("candidacyId"), Collectors.counting()));
        assertThat(perCandidacy)
                .allSatisfy((what, times) -> assertThat(times).as(what).isOne());
    }

    /** The calendar has a row for each confirmed candidacy, and each of these has its placement. */
    void assertCalendarAgreesWithEvents() {
        var confirmed = events("CandidateConfirmed")
                .collect(Collectors.toMap(
                        event -> placementOf(event.text("candidacyId")),
                        event -> event.payload().path("place").path("studentId").asString()));
        Map<String, String> calendar = new HashMap<>();
        jdbc.sql("select placement_id::text, student_id::text from placement_calendar")
                .query(row -> {
                    calendar.put(row.getString(1), row.getString(2));
                });
        assertThat(calendar).isEqualTo(confirmed);
        assertThat(events("PlacementConfirmed").map(event -> event.text("placementId")))
                .containsExactlyInAnyOrderElementsOf(confirmed.keySet());
    }

    /** Open is whatever was proposed and has not ended. */
    void assertOpenCandidaciesAgreeWithEvents() {
        var open = new TreeSet<String>();
        events().forEach(event -> {
            switch (event.type()) {
                case "CandidateProposed" -> open.add(event.text("candidacyId"));
                case "CandidateConfirmed", "CandidateRejected", "CandidateWithdrawn" ->
                    open.remove(event.text("candidacyId"));
                default -> {
                    // ends no candidacy
                }
            }
        });
        var table = jdbc.sql("select candidacy_id::text from open_candidacy")
                .query(String.class)
                .list();
        assertThat(table).containsExactlyInAnyOrderElementsOf(open);
    }

    static String placementOf(String candidacy) {
        return PlacementId.of(new CandidacyId(java.util.UUID.fromString(candidacy)))
                .toString();
    }
}
