package nl.stagepact.application.halfyear;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stagepact.application.halfyear.Postbus.Caught;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds out what the mails that came in are about: by their ids, in the log of mails and in the events that led to them. */
final class Office {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> MATTERS = List.of("placementId", "candidacyId", "offerId", "studentId");
    /** Not about anybody's placement, or not of this half year. */
    private static final Set<String> BESIDE = Set.of("RECOGNITION_GRANTED", "OFFER_DIGEST");

    private final Map<String, Life> matters;
    private final Map<String, Cause> causes = new HashMap<>();
    /** What the log calls otherwise than the table. */
    private static final Map<String, String> SYNONYMS =
            Map.of("CONFIRMATION_AWAITED", "CANDIDATE_WAITING", "CONFIRMATION_EXPIRED", "CANDIDACY_EXPIRED");

    private final Map<String, Set<String>> uids = new HashMap<>();

    private record Cause(String milestone, String event, JsonNode payload) {}

    Office(JdbcClient database, Map<String, Life> matters) {
        this.matters = matters;
        database.sql("""
                        select mail.id::text, template, regexp_replace(payload_type, '.*[.$]', ''), payload
                        from mail left join domain_event_entry on event_identifier = event_id""").query(row -> {
            causes.put(
                    row.getString(1),
                    new Cause(
                            row.getString(2).toUpperCase().replace('-', '_'),
                            String.valueOf(row.getString(3)),
                            JSON.readTree(Optional.ofNullable(row.getString(4)).orElse("{}"))));
        });
    }

    /** Those that the oracle tells of. */
    List<Post> read(List<Caught> mails) {
        return mails.stream()
                .filter(mail -> !BESIDE.contains(causes.get(mail.id()).milestone()))
                .map(this::read)
                .sorted()
                .toList();
    }

    private Post read(Caught mail) {
        var cause = causes.get(mail.id());
        var life = MATTERS.stream()
                .flatMap(matter -> Optional.ofNullable(
                        matters.get(cause.payload().path(matter).asString("")))
                        .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody's: " + cause));
        var conversation = conversation(cause);
        mail.invitation()
                .ifPresent(one -> uids.computeIfAbsent(life.number() + " " + conversation, _ -> new TreeSet<>())
                        .add(one.uid()));
        return new Post(
                mail.day(),
                life.number(),
                Milestone.valueOf(SYNONYMS.getOrDefault(cause.milestone(), cause.milestone())),
                conversation,
                Region.reader(mail.to()),
                mail.invitation().map(Invitation::entry));
    }

    /** By life and conversation; known once the mails were read. */
    Map<String, Set<String>> uids() {
        return Map.copyOf(uids);
    }

    private static String conversation(Cause cause) {
        var number = cause.payload().path("number").asInt(1);
        return switch (cause.event()) {
            case "StartGesprekHeld" -> Windows.START;
            case "MidtermCheckHeld" -> midterm(number);
            case "EindGesprekHeld" -> Windows.END;
            case "ExitConversationHeld" -> Talks.EXIT;
            default -> named(cause.payload().path("conversation"));
        };
    }

    private static String named(JsonNode conversation) {
        return switch (conversation.path("kind").asString("")) {
            case "START_GESPREK" -> Windows.START;
            case "MIDTERM_CHECK" -> midterm(conversation.path("number").asInt());
            case "EIND_GESPREK" -> Windows.END;
            case "" -> "";
            default -> Talks.EXIT;
        };
    }

    private static String midterm(int number) {
        return number == 1 ? Windows.MIDTERM : Windows.MIDTERM + "-" + number;
    }
}
