package nl.stagepact.application.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import nl.stagepact.application.platform.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A real PostgreSQL in the data folder. Being its connection details, it is started before the pool that asks for them and
 * stopped after it. They are those of a role that owns nothing; what it may do, {@code platform.DatabaseRoles} grants it.
 */
final class EmbeddedPostgresServer implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgresServer.class);
    /** The database, and the role that owns all in it and makes the tables. */
    private static final String NAME = "stagepact";

    /** The role as which everything runs. */
    private static final String RUN_TIME = "stagepact_app";

    private static final Map<String, String> SETTINGS = Map.of(
            // the library turns both off, which is right for its tests and would lose commits here
            "fsync", "on",
            "synchronous_commit", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "max_connections", "100",
            // refused rows are reported to the program; their values have no business in the server's log
            "log_min_messages", "log",
            "log_error_verbosity", "terse");

    private final EmbeddedPostgres server;
    private final String ownersPassword;
    private final String password;

    private EmbeddedPostgresServer(EmbeddedPostgres server, String ownersPassword, String password) {
        this.server = server;
        this.ownersPassword = ownersPassword;
        this.password = password;
    }

    static EmbeddedPostgresServer start(DataFolder folder) {
        var directory = folder.resolve("postgres");
        var ready = directory.resolve("stagepact-ready");
        var password = secret(folder, "postgres.password");
        var runTimePassword = secret(folder, "postgres-app.password");
        try {
            OrphanedPostgres.stop(directory);
            boolean isNew = Files.notExists(ready);
            if (isNew) {
                setAside(directory);
                log.info("Making a new PostgreSQL database in {}; this takes a few seconds, once", directory);
            }
            var server = launch(folder, directory, password);
            if (isNew) {
                createDatabase(server, password);
                Files.createFile(ready);
            }
            letIn(server, runTimePassword);
            return new EmbeddedPostgresServer(server, password, runTimePassword);
        } catch (IOException e) {
            throw new CannotStart(
                    "De ingebouwde PostgreSQL start niet; %s zegt waarom.".formatted(folder.resolve("postgres.log")),
                    "The embedded PostgreSQL does not start; %s says why.".formatted(folder.resolve("postgres.log")));
        } catch (SQLException e) {
            throw new IllegalStateException("The database or its roles could not be made", e);
        }
    }

    /** What an interrupted first start left can't be used and was never used; it is not ours to destroy, either. */
    private static void setAside(Path directory) throws IOException {
        if (Files.exists(directory)) {
            var aside = directory.resolveSibling("postgres.unfinished-" + System.currentTimeMillis());
            log.warn("{} was never finished; it is now {}", directory, aside);
            Files.move(directory, aside);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, Path directory, String password) throws IOException {
        var output = folder.resolve("postgres.log");
        Files.deleteIfExists(output);
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .setConnectConfig("password", password)
                // initdb's options: the same sort order on every machine, and no entry without the password
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.resolve("postgres.password").toString());
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static void createDatabase(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role %s login password '%s'".formatted(NAME, password));
            statement.execute("create database %s owner %s".formatted(NAME, NAME));
        }
    }

    /** Also in a database of before there was such a role. */
    private static void letIn(EmbeddedPostgres server, String password) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var known = statement.executeQuery("select from pg_roles where rolname = '" + RUN_TIME + "'")) {
                if (!known.next()) {
                    statement.execute("create role " + RUN_TIME);
                }
            }
            statement.execute("alter role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                    .formatted(RUN_TIME, password));
        }
    }

    private static String secret(DataFolder folder, String name) {
        return new String(folder.secretFile(name, EmbeddedPostgresServer::newPassword), StandardCharsets.US_ASCII);
    }

    private static byte[] newPassword() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return DataFolder.ascii(HexFormat.of().formatHex(random));
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
    }

    @Override
    public String getUsername() {
        return RUN_TIME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** For whoever makes tables. */
    FlywayConnectionDetails owner() {
        return new Owner(getJdbcUrl(), ownersPassword);
    }

    private record Owner(String url, String password) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return NAME;
        }

        @Override
        public String getPassword() {
            return password;
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
