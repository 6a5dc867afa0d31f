package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.erasure.Canaries;
import nl.stagepact.application.erasure.Everywhere;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code kill -9} in the middle of an erasure, again and again, each time where it has come a step further. When exactly is not
 * left to chance: somebody else's transaction, on what the next step writes, holds the erasure there.
 */
class KilledErasureTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    @Test
    void an_erasure_that_is_killed_at_every_step_is_done_in_the_end_and_nothing_is_anywhere() throws Exception {
        try (var postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var database = postgres.getPostgresDatabase();
            var asked = JdbcClient.create(database);
            var settings = new HashMap<>(Settings.embedded(data));
            settings.put("spring.datasource.url", postgres.getJdbcUrl("postgres", "postgres"));
            settings.put("stagepact.demo.logins", "true");

            var canaries = diesBeforeAKeyIsDestroyed(database, settings);
            assertThat(keysDestroyed(asked, canaries)).isZero();

            diesHeldBy("lock table snapshot_event_entry in share row exclusive mode", database, settings);
            assertThat(keysDestroyed(asked, canaries))
                    .as("of the student; the views are next")
                    .isOne();

            diesHeldBy(
                    "insert into erasure (subject_id, subject_kind, looks, looked_at) values ('%s', 'person', 1, now())"
                            .formatted(canaries.mentorId),
                    database,
                    settings);
            assertThat(asked.sql("select subject_id::text from erasure")
                            .query(String.class)
                            .list())
                    .as("of the mentor all is done, and not noted")
                    .containsExactly(canaries.studentId);

            try (var stagepact = RunningStagepact.start(settings)) {
                stagepact.calm().await();
                assertNothingIsAnywhere(stagepact, canaries);
                lookedAgain(stagepact, asked);
                assertNothingIsAnywhere(stagepact, canaries);
                assertTheTrailIsIntact(stagepact);
            }
        }
    }

    /** Both erasures are acknowledged: from then on they are promised. */
    private static Canaries diesBeforeAKeyIsDestroyed(DataSource database, Map<String, String> settings)
            throws Exception {
        var stagepact = StagepactProcess.start(settings);
        try (var held = new Held(database)) {
            var canaries = new Canaries(new Http(stagepact.port()));
            canaries.studentLeaves();
            canaries.mentorLeaves();
            held.by("lock table subject_key in share row exclusive mode");
            canaries.eraseStudent().ok(201);
            canaries.eraseMentor().ok(201);
            held.awaitSomebody();
            stagepact.kill();
            return canaries;
        } finally {
            stagepact.kill();
        }
    }

    private static void diesHeldBy(String statement, DataSource database, Map<String, String> settings)
            throws Exception {
        try (var held = new Held(database)) {
            held.by(statement);
            var stagepact = StagepactProcess.start(settings);
            try {
                held.awaitSomebody();
            } finally {
                stagepact.kill();
            }
        }
    }

    private static long keysDestroyed(JdbcClient database, Canaries canaries) {
        return database.sql("select count(*) from subject_key"
                        + " where erased_at is not null and subject_id in (?::uuid, ?::uuid)")
                .params(canaries.studentId, canaries.mentorId)
                .query(Long.class)
                .single();
    }

    private static void assertNothingIsAnywhere(RunningStagepact stagepact, Canaries canaries) {
        var everywhere =
                new Everywhere(stagepact.bean(JdbcClient.class), stagepact.views(), stagepact.bean(MailCatcher.class));
        assertThat(everywhere.collectionsWith(List.of("roc voorbeeld")))
                .as("what stands in clear is found")
                .isNotEmpty();
        assertThat(everywhere.placesOf(canaries.tellTale())).isEmpty();
    }

    /** It comes after two minutes, or when the killed node's own has been given up. */
    private static void lookedAgain(RunningStagepact stagepact, JdbcClient database) {
        database.sql("update erasure set next_look_at = now() where looks = 1").update();
        database.sql("update scheduled_tasks set execution_time = now(), picked = false, picked_by = null"
                        + " where task_name = 'erasures'")
                .update();
        stagepact.bean(Scheduler.class).triggerCheckForDueExecutions();
        await("the second look")
                .atMost(PATIENCE)
                .until(() -> database.sql("select count(*) from erasure where looks >= 2 and next_look_at is null")
                                .query(Long.class)
                                .single()
                        == 2);
    }

    private static void assertTheTrailIsIntact(RunningStagepact stagepact) {
        var investigator = Region.client(new Http(stagepact.port()), "demo-investigator", "stagepact");
        assertThat(investigator
                        .get("/audit-trail/verification")
                        .ok(200)
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    /** What nobody else writes, until the process that wants to is dead and its sessions with it. */
    private static final class Held implements AutoCloseable {

        private final JdbcClient database;
        private final java.sql.Connection holder;
        private final int session;

        private Held(DataSource database) throws SQLException {
            this.database = JdbcClient.create(database);
            holder = database.getConnection();
            holder.setAutoCommit(false);
            try (var statement = holder.createStatement();
                    var row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                session = row.getInt(1);
            }
        }

        private void by(String change) throws SQLException {
            try (var statement = holder.createStatement()) {
                statement.execute(change);
            }
        }

        private void awaitSomebody() {
            await("somebody who wants to write")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !waiting("pid").isEmpty());
        }

        private List<Map<String, Object>> waiting(String what) {
            return database.sql("select " + what + " from pg_stat_activity"
                            + " where backend_type = 'client backend' and ? = any (pg_blocking_pids(pid))")
                    .param(session)
                    .query()
                    .listOfRows();
        }

        /** A session that waits for a lock does not notice that its client died, and would still do what it was told. */
        @Override
        public void close() throws SQLException {
            waiting("pg_terminate_backend(pid, 60000)");
            holder.close();
        }
    }
}
