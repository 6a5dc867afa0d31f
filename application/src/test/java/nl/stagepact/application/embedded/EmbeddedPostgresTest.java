package nl.stagepact.application.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp.resolve("data"));
    }

    @AfterEach
    void close() throws Exception {
        OrphanedPostgres.stop(folder.resolve("postgres"));
        folder.close();
    }

    @Test
    void what_was_committed_is_there_after_a_restart_and_after_the_servers_sudden_death() throws Exception {
        try (var server = EmbeddedPostgresServer.start(folder)) {
            execute(server, "create table kept (n int)", "insert into kept values (1)");
        }

        var killed = EmbeddedPostgresServer.start(folder);
        execute(killed, "insert into kept values (2)");
        var postmaster = OrphanedPostgres.find(folder.resolve("postgres")).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(120, SECONDS);
        killed.close();

        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(ask(server, "select string_agg(n::text, ',' order by n) from kept"))
                    .isEqualTo("1,2");
        }
    }

    @Test
    void a_store_of_before_there_was_a_role_to_run_as_gets_one() throws Exception {
        try (var server = EmbeddedPostgresServer.start(folder)) {
            execute(server, "create table kept (n int)", "insert into kept values (1)");
            var superuser = DriverManager.getConnection(
                    server.getJdbcUrl(), "postgres", server.owner().getPassword());
            try (superuser;
                    var statement = superuser.createStatement()) {
                statement.execute("drop role " + server.getUsername());
            }
        }

        try (var server = EmbeddedPostgresServer.start(folder);
                var running =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = running.createStatement()) {
            assertThat(ask(server, "select n::text from kept")).isEqualTo("1");
            assertThatThrownBy(() -> statement.execute("select * from kept"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_and_its_commits_are_kept() throws Exception {
        folder.close();
        var child = Child.of(AbandonedPostgres.class, temp.resolve("data"));
        child.awaitLine("committed");
        child.kill();
        folder = DataFolder.open(temp.resolve("data"));
        var orphan = OrphanedPostgres.find(folder.resolve("postgres"));
        assertThat(orphan).as("the server outlives its program").isPresent();

        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(orphan.orElseThrow().isAlive()).isFalse();
            assertThat(ask(server, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void a_commit_is_on_disk_before_it_is_acknowledged_and_nobody_enters_without_the_password() throws Exception {
        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThatThrownBy(() -> DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void a_first_start_that_was_interrupted_is_set_aside_and_begun_again() throws Exception {
        var half = folder.resolve("postgres");
        Files.createDirectories(half);
        Files.writeString(half.resolve("postgresql.conf"), "# and then the power went");

        try (var server = EmbeddedPostgresServer.start(folder)) {
            assertThat(ask(server, "select 'alive'")).isEqualTo("alive");
        }

        try (var all = Files.list(temp.resolve("data"))) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres.unfinished-"));
        }
    }

    @Test
    void a_process_number_that_was_given_to_another_program_is_left_alone() throws Exception {
        var directory = folder.resolve("postgres");
        Files.createDirectories(directory);
        Files.writeString(
                directory.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + directory);

        OrphanedPostgres.stop(directory);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(OrphanedPostgres.find(directory)).isEmpty();
    }

    static void execute(EmbeddedPostgresServer server, String... statements) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedPostgresServer server, String question) throws SQLException {
        try (var connection = connect(server);
                var result = connection.createStatement().executeQuery(question)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgresServer server) throws SQLException {
        var owner = server.owner();
        return DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
    }
}
