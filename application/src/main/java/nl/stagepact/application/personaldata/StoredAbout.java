package nl.stagepact.application.personaldata;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.stagepact.application.platform.PlainEventJson;
import nl.stagepact.application.privacy.SubjectKeys;
import nl.stagepact.application.readlog.Reading;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What PostgreSQL holds about one person. */
final class StoredAbout {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int AT_ONCE = 500;

    /** What mails are about that tell of no case. */
    private static final Set<String> OPEN_MATTERS =
            Set.of("offer", "candidacy", "placement", "employer", "school", "student");

    private final JdbcClient jdbc;
    private final SubjectKeys keys;
    private final JsonMapper json = PlainEventJson.mapper();

    StoredAbout(JdbcClient jdbc, SubjectKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** With what of each event is theirs. */
    ArrayNode whatHappened(UUID person, List<Entry> entries) {
        var own = new OwnPart(person, keys);
        var all = JSON.arrayNode();
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            var some = entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            var payloads = payloads(some);
            some.forEach(entry -> {
                var one = told(entry);
                one.put("byThePersonThemself", isBy(person, entry));
                one.set("data", own.of(payloads.getOrDefault(entry.eventId(), "{}")));
                all.add(one);
            });
        }
        return all;
    }

    /** When and what; what it was about concerns others. */
    ArrayNode whatTheyDid(List<Entry> entries) {
        var all = JSON.arrayNode();
        entries.forEach(entry -> all.add(told(entry)));
        return all;
    }

    private static ObjectNode told(Entry entry) {
        var one = JSON.objectNode();
        one.put("at", entry.at().toString());
        one.put("type", entry.type());
        one.put("sentence", entry.sentence().dutch());
        one.put("sentenceInEnglish", entry.sentence().english());
        entry.actor().ifPresent(by -> {
            var roles = one.putArray("byRoles");
            by.roles().stream().map(Enum::name).sorted().forEach(roles::add);
            by.organisationId().ifPresent(id -> one.put("byOrganisationId", id.toString()));
        });
        return one;
    }

    private static boolean isBy(UUID person, Entry entry) {
        return entry.actor().flatMap(by -> by.personId()).filter(person::equals).isPresent();
    }

    private Map<String, String> payloads(List<Entry> entries) {
        var found = new HashMap<String, String>();
        jdbc.sql("select event_identifier, payload::text from domain_event_entry where event_identifier in (:ids)")
                .param("ids", entries.stream().map(Entry::eventId).toList())
                .query(row -> {
                    found.put(row.getString(1), row.getString(2));
                });
        return found;
    }

    /** @param all also those about a case, which are for the person's own eyes */
    ArrayNode mails(UUID person, boolean all) {
        var rows = rows("""
                select template, language, about_kind, about_id, queued_at, state, settled_at from mail
                where recipient_id = ? order by queued_at""", person);
        var told = JSON.arrayNode();
        rows.valueStream()
                .filter(row ->
                        all || OPEN_MATTERS.contains(row.path("about_kind").asString("")))
                .forEach(told::add);
        return told;
    }

    ArrayNode links(UUID person) {
        return rows("""
                select role, act, placement_id, made_at, expires_at, used_at from mail_link
                where person_id = ? order by made_at""", person);
    }

    ArrayNode calendarFeeds(UUID person) {
        return rows("select language, made_at from calendar_feed where person_id = ?", person);
    }

    ArrayNode memberships(UUID person) {
        return rows("""
                select issuer, subject, organisation_type, organisation_id, roles, granted_at, ended_at from membership
                where person_id = ? order by granted_at""", person);
    }

    private ArrayNode rows(String query, UUID person) {
        var all = JSON.arrayNode();
        jdbc.sql(query).param(person).query().listOfRows().forEach(row -> {
            var one = JSON.objectNode();
            row.forEach((column, value) -> {
                if (value != null) {
                    one.put(column, text(value));
                }
            });
            all.add(one);
        });
        return all;
    }

    private static String text(Object value) {
        return value instanceof Timestamp moment ? moment.toInstant().toString() : value.toString();
    }

    ArrayNode readings(List<Reading> readings) {
        return json.valueToTree(new ArrayList<>(readings));
    }

    /** The versions of agreements of the placements in which the person is the student. */
    Map<UUID, Set<Integer>> agreementVersions(List<Entry> about, UUID person) {
        var versions = new TreeMap<UUID, Set<Integer>>();
        var ofStudent = about.stream()
                .filter(entry -> entry.subjects().ids().contains(new StudentId(person)))
                .filter(entry ->
                        entry.type().equals("AgreementDrawnUp") || entry.type().equals("AgreementAmended"))
                .toList();
        if (!ofStudent.isEmpty()) {
            payloads(ofStudent)
                    .forEach((id, payload) -> ofStudent.stream()
                            .filter(entry -> entry.eventId().equals(id))
                            .flatMap(entry -> entry.subjects().only(PlacementId.class).stream())
                            .forEach(placement -> versions.computeIfAbsent(placement.value(), _ -> new TreeSet<>())
                                    .add(json.readTree(payload).path("version").asInt())));
        }
        return versions;
    }
}
