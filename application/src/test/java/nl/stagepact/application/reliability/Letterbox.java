package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stagepact.application.reliability.Ledger.Event;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails that must have been made of the events: which, to how many, and each once. */
final class Letterbox {

    /** In the regions of these tests: a school with one coordinator, an employer with a contact and a mentor. */
    private static final Map<String, Integer> READERS = Map.of(
            "RecognitionGranted", 1,
            "PlacementOffered", 1,
            "CandidateProposed", 2,
            "CandidateAccepted", 3,
            "CandidateWithdrawn", 3,
            "PlacementConfirmed", 4);

    private final JdbcClient jdbc;

    Letterbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** None is missing, none is there twice, and all are sent. */
    void assertOneMailToEachReaderOfEachOf(List<Event> events) {
        var expected = events.stream()
                .filter(event -> READERS.containsKey(event.type()))
                .collect(Collectors.toMap(Event::id, event -> READERS.get(event.type())));
        var mails = new HashMap<String, Integer>();
        jdbc.sql("select event_id, count(distinct recipient_id)::int, count(*)::int from mail group by event_id")
                .query(row -> {
                    assertThat(row.getInt(3)).as("to different people").isEqualTo(row.getInt(2));
                    mails.put(row.getString(1), row.getInt(2));
                });
        assertThat(mails).isEqualTo(expected);
        assertThat(jdbc.sql("select distinct state from mail")
                        .query(String.class)
                        .list())
                .containsExactly("SENT");
    }

    /** @return how many came twice at the mail server */
    long assertAllArrivedAt(MailServer server) {
        var received = server.received();
        var sent = jdbc.sql("select id::text from mail").query(String.class).list();
        assertThat(received.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        return received.values().stream().mapToLong(times -> times - 1).sum();
    }
}
