package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That nothing is left to do: every listener has seen every event, nothing is parked, and every mail is sent. */
final class Calm {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final MongoDatabase views;
    private final int projections;

    /** @param projections how many views have a position */
    Calm(JdbcClient jdbc, MongoDatabase views, int projections) {
        this.jdbc = jdbc;
        this.views = views;
        this.projections = projections;
    }

    void await() {
        awaitViews();
        // an automation may have made new events meanwhile
        await("calm").untilAsserted(() -> {
            var head = head();
            assertThat(reactions())
                    .isNotEmpty()
                    .allSatisfy((name, place) -> assertThat(place).as(name).isGreaterThanOrEqualTo(head));
            assertViewsAreAt(head);
            assertThat(count("dead_letter_entry")).as("parked events").isZero();
            assertThat(count("mail where state = 'QUEUED'")).as("mails to send").isZero();
            assertThat(head()).isEqualTo(head);
        });
    }

    void awaitViews() {
        await("views").untilAsserted(() -> assertViewsAreAt(head()));
    }

    private static org.awaitility.core.ConditionFactory await(String what) {
        return org.awaitility.Awaitility.await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions();
    }

    private void assertViewsAreAt(long head) {
        assertThat(ViewDump.of(views).getOrDefault(ViewDump.POSITIONS, Map.of()))
                .hasSize(projections)
                .allSatisfy((name, place) ->
                        assertThat(Long.parseLong(place)).as(name).isGreaterThanOrEqualTo(head));
    }

    private Map<String, Long> reactions() {
        return jdbc
                .sql("select processor_name, convert_from(token, 'UTF8') from token_entry where token is not null")
                .query((row, _) -> Map.entry(row.getString(1), ViewDump.placeIn(row.getString(2))))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
    }

    private long head() {
        return new Ledger(jdbc).head();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
