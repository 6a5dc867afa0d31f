package nl.stagepact.application.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells all nodes, this one too, that something happened: PostgreSQL's LISTEN and NOTIFY. A signal may get lost while the
 * connection is away, so whoever listens also hears that it was, and has to do without signals: they only make things sooner.
 */
@Component
public final class Signals implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Signals.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final String LISTENER = "stagepact signals";

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile int nodes = 1;
    private @Nullable Thread thread;

    /**
     * @param heard the payload of a signal
     * @param missed signals may have been missed
     */
    private record Listener(Consumer<String> heard, Runnable missed) {}

    public Signals(HikariDataSource pool, JdbcClient jdbc) {
        this.pool = pool;
        this.jdbc = jdbc;
    }

    /**
     * @param channel lower case letters and underscores
     * @param heard gets the payload; must be quick
     * @param missed called after each time that the connection was made: signals may have been missed before
     */
    public void on(String channel, Consumer<String> heard, Runnable missed) {
        listeners.computeIfAbsent(channel, _ -> new CopyOnWriteArrayList<>()).add(new Listener(heard, missed));
    }

    /** Reaches the others when the current transaction commits, or at once if there is none. */
    public void send(String channel, String payload) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(channel, payload)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("signals").start(this::listen);
    }

    private void listen() {
        while (isRunning()) {
            try {
                listenOnOneConnection();
            } catch (SQLException | RuntimeException e) {
                if (isRunning()) {
                    log.warn(
                            "Signals of other nodes cannot be heard now: {}",
                            e.getClass().getSimpleName());
                    pause();
                }
            }
        }
    }

    /** Not one of the pool's: it stays busy for as long as this node lives. */
    private void listenOnOneConnection() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var channel : listeners.keySet()) {
                statement.execute("listen " + channel);
            }
            listeners
                    .values()
                    .forEach(each -> each.forEach(listener -> listener.missed().run()));
            var postgres = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                nodes = countNodes(connection);
                for (var signal : postgres.getNotifications((int) LOOK_EVERY.toMillis())) {
                    listeners
                            .getOrDefault(signal.getName(), List.of())
                            .forEach(listener -> listener.heard().accept(signal.getParameter()));
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(pool.getUsername()));
        properties.setProperty("password", String.valueOf(pool.getPassword()));
        properties.setProperty("ApplicationName", LISTENER);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(pool.getJdbcUrl(), properties);
    }

    /** Each node has one such connection, and PostgreSQL knows at once when it is gone. */
    private static int countNodes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and application_name = ?""")) {
            statement.setString(1, LISTENER);
            try (var result = statement.executeQuery()) {
                result.next();
                return Math.max(1, result.getInt(1));
            }
        }
    }

    /** How many nodes work on this database, this one among them; at most a few seconds old. */
    int nodes() {
        return nodes;
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var listening = thread;
        running = false;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
