package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import nl.stagepact.application.platform.trial.JarEvent.Opened;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class EventStoreTest {

    private static final Map<String, String> ANNA = Map.of("actorId", "anna");

    @Autowired
    CommandSender sender;

    @Autowired
    EventStore store;

    @Autowired
    Serializer serializer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    FlywayConnectionDetails owner;

    private final String jar = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event_entry set payload = '{}'",
                "delete from domain_event_entry",
                "truncate domain_event_entry"
            })
    void what_happened_can_be_neither_changed_nor_taken_back(String attempt) {
        sender.send(new Open(jar, 1), ANNA);

        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied for table domain_event_entry");
        assertThatThrownBy(() -> asOwner(attempt))
                .as("nor does whoever owns the table by mistake")
                .hasMessageContaining("What happened is never changed");
    }

    private void asOwner(String change) {
        JdbcClient.create(MadeByTheOwner.connectionOf(owner)).sql(change).update();
    }

    @Test
    void an_event_is_kept_as_readable_json_with_the_moment_as_a_moment() {
        var before = Instant.now();
        sender.send(new Open(jar, 7), ANNA);

        var row = jdbc.sql("""
                        select payload::text, payload_revision, pg_typeof(payload)::text, pg_typeof(time_stamp)::text,
                            extract(epoch from time_stamp)::float8
                        from domain_event_entry where aggregate_identifier = ?""")
                .param(jar)
                .query((it, _) ->
                        List.of(it.getString(1), it.getString(2), it.getString(3), it.getString(4), it.getDouble(5)))
                .single();

        // json, not jsonb: bytes and order stay as they were written
        assertThat(row.subList(0, 4))
                .containsExactly(
                        "{\"jar\":\"%s\",\"cookies\":7}".formatted(jar), "1", "json", "timestamp with time zone");
        assertThat((Double) row.get(4))
                .isBetween(before.toEpochMilli() / 1000.0 - 1, before.toEpochMilli() / 1000.0 + 30);
        assertThat(store.readEvents(jar).next().getTimestamp()).isAfterOrEqualTo(before.minusMillis(1));
    }

    @Test
    void an_event_of_nobody_or_for_no_reason_is_not_kept() {
        var ofNobody = new GenericDomainEventMessage<>("Jar", jar, 0, new Opened(jar, 1));
        var outsideAnyStream = GenericEventMessage.asEventMessage(new Opened(jar, 1));

        assertThatThrownBy(() -> store.publish(ofNobody))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("actorId");
        assertThatThrownBy(() -> store.publish(outsideAnyStream)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refused_row_is_not_quoted_in_the_exception() {
        MadeByTheOwner.table(owner, jdbc, "secret (name text primary key)");
        jdbc.sql("insert into secret values ('Noor Zoekstage')").update();

        assertThatThrownBy(() -> jdbc.sql("insert into secret values (?)")
                        .param("Noor Zoekstage")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .satisfies(failure -> {
                    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                        assertThat(String.valueOf(cause.getMessage())).doesNotContain("Zoekstage");
                    }
                });
    }

    @Test
    void what_hangs_is_ended_by_postgres_before_processors_stop_looking_back() {
        assertThat(jdbc.sql("show transaction_timeout").query(String.class).single())
                .isEqualTo("1min");
    }

    /** As an aggregate in a snapshot would be: private, final, without getters. */
    private static final class State {

        private String id = "jar";
        private final Set<String> labels = new LinkedHashSet<>();
        private final Map<String, Integer> counts = new HashMap<>();
    }

    private static final class Nothing {}

    @Test
    void state_in_private_and_final_fields_survives_being_stored() {
        var state = new State();
        state.id = "jar-7";
        state.labels.add("oat");
        state.counts.put("oat", 3);

        State read = serializer.deserialize(serializer.serialize(state, String.class));

        assertThat(read.id).isEqualTo("jar-7");
        assertThat(read.labels).containsExactly("oat");
        assertThat(read.counts).containsEntry("oat", 3);
        assertThatThrownBy(() -> serializer.serialize(new Nothing(), String.class))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_token_of_a_replay_can_be_read_back() {
        var token = ReplayToken.createReplayToken(
                GapAwareTrackingToken.newInstance(9, Set.of(4L)),
                GapAwareTrackingToken.newInstance(2, Set.of()),
                "why");

        TrackingToken read = serializer.deserialize(serializer.serialize(token, String.class));

        assertThat(read).isEqualTo(token);
    }

    @Test
    void the_embedded_database_is_entered_as_an_ordinary_user() {
        assertThat(database.getUsername()).isEqualTo("stagepact_app");
        assertThat(database.getPassword()).hasSize(48);
    }
}
