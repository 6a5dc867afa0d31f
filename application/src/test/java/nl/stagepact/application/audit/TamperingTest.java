package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stagepact.application.audit.VerifiedTrail.Flaw;
import nl.stagepact.application.audit.VerifiedTrail.Problem;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What the owner of the database can do to history, and what a verification says of it. */
class TamperingTest {

    private static final SealKey KEY = SealKey.read(SealKey.fresh());

    private static EmbeddedPostgres server;
    private static JdbcTemplate template;
    private static JdbcClient jdbc;
    private static TransactionTemplate transaction;
    private static TransactionTemplate snapshot;

    private Instant now = Instant.parse("2027-01-04T09:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private SealBook book;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        var database = server.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        template = new JdbcTemplate(database);
        jdbc = JdbcClient.create(database);
        var transactions = new DataSourceTransactionManager(database);
        transaction = new TransactionTemplate(transactions);
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    /** Three signed segments of four events, two events that wait for the next. */
    @BeforeEach
    void history() {
        asOwner("truncate domain_event_entry, sealed_event, audit_checkpoint");
        book = new SealBook(template, KEY, clock);
        IntStream.range(0, 3).forEach(segment -> {
            seal(events(segment * 4 + 1, 4));
            now = now.plus(Duration.ofHours(1)).plusSeconds(1);
            transaction.executeWithoutResult(_ -> book.closeWhatHasWaited());
        });
        seal(events(13, 2));
        now = now.plus(Duration.ofMinutes(10));
    }

    @Test
    void what_happened_is_as_it_was_sealed() {
        var found = verify();

        assertThat(found.problem()).isEmpty();
        assertThat(found.intact()).isTrue();
        assertThat(found.checkedEvents()).isEqualTo(14);
        assertThat(found.checkedCheckpoints()).isEqualTo(3);
    }

    @Test
    void a_byte_that_is_changed_is_found_where_it_is() {
        asOwner("update domain_event_entry set payload = '{\"n\":\"7 \"}' where event_identifier = 'event 7'");

        assertThat(verify().problem()).contains(at(Flaw.EVENT_CHANGED, 7));
    }

    @Test
    void the_first_of_two_changed_events_is_named() {
        asOwner("update domain_event_entry set meta_data = '{\"actor\":\"x\"}' where event_identifier = 'event 14'");
        asOwner("update domain_event_entry set time_stamp = time_stamp + interval '1 microsecond'"
                + " where event_identifier = 'event 5'");

        assertThat(verify().problem()).contains(at(Flaw.EVENT_CHANGED, 5));
    }

    @Test
    void an_event_that_is_deleted_is_missed() {
        asOwner("delete from domain_event_entry where event_identifier = 'event 3'");

        assertThat(verify().problem()).contains(at(Flaw.EVENT_MISSING, 3));
    }

    @Test
    void an_event_that_is_deleted_with_its_seal_leaves_a_gap() {
        asOwner("delete from domain_event_entry where event_identifier = 'event 3'");
        asOwner("delete from sealed_event where event_identifier = 'event 3'");

        assertThat(verify().problem().map(Problem::code)).contains(Flaw.SEAL_MISSING);
        assertThat(verify().problem().flatMap(Problem::seal)).contains(3L);
    }

    @Test
    void two_events_that_changed_places_are_found() {
        asOwner("""
                update domain_event_entry e set payload = other.payload from domain_event_entry other
                where (e.event_identifier = 'event 9' and other.event_identifier = 'event 11')
                or (e.event_identifier = 'event 11' and other.event_identifier = 'event 9')""");

        assertThat(verify().problem()).contains(at(Flaw.EVENT_CHANGED, 9));
    }

    @Test
    void an_event_that_is_put_among_older_ones_is_never_sealed() {
        asOwner("delete from domain_event_entry where event_identifier = 'event 2'");
        asOwner("delete from sealed_event where event_identifier = 'event 2'");
        history();
        asOwner("insert into domain_event_entry (global_index, aggregate_identifier, sequence_number, event_identifier,"
                + " time_stamp, payload_type, payload, meta_data)"
                + " overriding system value values (0, 'stream', 99, 'put in', now(), 'Event', '{}', '{}')");

        assertThat(verify().problem())
                .contains(new Problem(Flaw.EVENT_NEVER_SEALED, Optional.empty(), Optional.empty(), Optional.of(0L)));
    }

    @Test
    void whoever_makes_the_seal_fit_breaks_its_segment() {
        asOwner("update domain_event_entry set payload = '{\"n\":\"other\"}' where event_identifier = 'event 6'");
        resealEvent(6);

        assertThat(verify().problem()).contains(Problem.of(Flaw.SEGMENT_CHANGED, 2));
    }

    @Test
    void whoever_makes_the_checkpoint_fit_has_no_signature() {
        asOwner("update audit_checkpoint set text = replace(text, 'events 5-8', 'events 5-9') where number = 2");

        assertThat(verify().problem()).contains(Problem.of(Flaw.SIGNATURE_WRONG, 2));
    }

    @Test
    void a_checkpoint_that_is_removed_is_missed() {
        asOwner("delete from audit_checkpoint where number = 2");

        assertThat(verify().problem()).contains(Problem.of(Flaw.CHECKPOINT_MISSING, 2));
    }

    @Test
    void a_checkpoint_that_was_kept_outside_convicts_whoever_cut_off_the_tail() {
        var kept = book.checkpoint(3).orElseThrow();
        asOwner("delete from audit_checkpoint where number = 3");
        asOwner("delete from sealed_event where seal_number > 8");
        asOwner("delete from domain_event_entry where global_index > (select max(global_index) from sealed_event)");

        assertThat(verify().intact()).as("nothing in the log itself tells").isTrue();
        assertThat(verify(kept).problem()).contains(Problem.of(Flaw.KEPT_CHECKPOINT_DIFFERS, 3));
    }

    @Test
    void a_checkpoint_that_was_kept_outside_convicts_whoever_rewrote_the_chain_with_the_key() {
        var kept = book.checkpoint(2).orElseThrow();
        now = now.plus(Duration.ofDays(1));
        history();

        assertThat(verify().intact()).as("nothing in the log itself tells").isTrue();
        assertThat(verify(kept).problem()).contains(Problem.of(Flaw.KEPT_CHECKPOINT_DIFFERS, 2));
        assertThat(verify(book.checkpoint(2).orElseThrow()).intact()).isTrue();
    }

    @Test
    void the_application_itself_can_neither_change_nor_remove_what_is_sealed() {
        for (var change : List.of(
                "update sealed_event set leaf = leaf",
                "delete from sealed_event",
                "truncate sealed_event",
                "update audit_checkpoint set text = text",
                "delete from audit_checkpoint",
                "truncate audit_checkpoint",
                "delete from domain_event_entry")) {
            assertThatThrownBy(() -> jdbc.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }

    @Test
    void an_event_that_comes_twice_is_sealed_once_and_one_that_does_not_exist_stops_everything() {
        seal(List.of("event 13", "event 14"));

        assertThat(verify().checkedEvents()).isEqualTo(14);
        assertThatThrownBy(() -> seal(List.of("event 999"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_thousand_events_are_a_segment_without_waiting() {
        seal(events(15, 2_001));

        assertThat(book.checkpoints(10, 3))
                .extracting(Checkpoint::firstSeal, Checkpoint::lastSeal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(13L, 1_012L),
                        org.assertj.core.groups.Tuple.tuple(1_013L, 2_012L));
        assertThat(verify().checkedEvents()).isEqualTo(2_015);
        assertThat(verify().problem()).isEmpty();
    }

    private VerifiedTrail verify() {
        return verification().verify(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private VerifiedTrail verify(Checkpoint kept) {
        return verification()
                .verify(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new KeptCheckpoint(kept.number(), kept.sha256())));
    }

    private Verification verification() {
        return new Verification(jdbc, book, snapshot, clock);
    }

    private void seal(List<String> events) {
        transaction.executeWithoutResult(_ -> book.seal(events));
    }

    private static List<String> events(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(n -> {
                    jdbc.sql("""
                                    insert into domain_event_entry (aggregate_identifier, sequence_number,
                                      event_identifier, time_stamp, payload_type, payload, meta_data)
                                    values ('stream', ?, ?, now(), 'Event', ?::json, '{}')""")
                            .params(n, "event " + n, "{\"n\":\"" + n + "\"}")
                            .update();
                    return "event " + n;
                })
                .toList();
    }

    private static Problem at(Flaw flaw, long seal) {
        return Problem.at(flaw, seal, Optional.of(positionOf(seal)));
    }

    private static long positionOf(long seal) {
        return jdbc.sql("select global_index from sealed_event where seal_number = ?")
                .param(seal)
                .query(Long.class)
                .single();
    }

    private static void resealEvent(int event) {
        var line = jdbc.sql("select " + SealedLine.COLUMNS + " from domain_event_entry e where event_identifier = ?")
                .param("event " + event)
                .query((row, _) -> SealedLine.of(row))
                .single();
        asOwner("update sealed_event set leaf = '" + line.leaf() + "' where event_identifier = 'event " + event + "'");
    }

    /** Triggers bind the application, not the owner. */
    private static void asOwner(String change) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("set local session_replication_role = replica").update();
            jdbc.sql(change).update();
        });
    }
}
