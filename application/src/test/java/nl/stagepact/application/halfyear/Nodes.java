package nl.stagepact.application.halfyear;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.reliability.Client;
import nl.stagepact.application.reliability.Tokens;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole applications on the same stores, which outlive them. */
public final class Nodes implements AutoCloseable {

    private static final String ADDRESS = "http://stagepact.example";

    private record Node(ConfigurableApplicationContext context, Client client) {}

    private final EmbeddedPostgres postgres;
    private final MongoServer mongo = new MongoServer(new MemoryBackend());
    private final Tokens tokens;
    private final Map<String, String> settings = new HashMap<>();
    private final List<Node> running = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final JdbcClient database;
    private final Path folder;
    private int started;
    /** Of all processors, as far as they were ever seen. */
    private final Set<String> parts = new HashSet<>();

    /** @param settings besides the stores */
    public Nodes(Path folder, Map<String, String> settings) throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        database = JdbcClient.create(postgres.getPostgresDatabase());
        this.folder = folder;
        tokens = Tokens.signedBelow(folder.resolve("keys"));
        var masterKey = Files.writeString(folder.resolve("master-key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        this.settings.putAll(settings);
        this.settings.putAll(tokens.settings());
        this.settings.putAll(Map.of(
                "server.port",
                "0",
                "spring.datasource.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "spring.mongodb.uri",
                mongo.bindAndGetConnectionString() + "/views",
                "stagepact.privacy.master-key-file",
                masterKey.toString(),
                "stagepact.base-url",
                ADDRESS,
                "stagepact.demo.region",
                "false"));
    }

    public void start() {
        // each has a folder of its own, and the keys that the first has made in its own
        int number = ++started;
        settings.put("stagepact.data-dir", folder.resolve("node-" + number).toString());
        if (number == 2) {
            var keys = folder.resolve("node-1");
            settings.put(
                    "stagepact.identity.natural-keys-file",
                    keys.resolve("natural-keys.key").toString());
            settings.put(
                    "stagepact.audit.seal-key-file", keys.resolve("seal-key").toString());
        }
        var context = new SpringApplicationBuilder(Stagepact.class, TimeOfTests.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        int port = context.getEnvironment().getRequiredProperty("server.port", Integer.class);
        running.add(new Node(context, new Client(port, ADDRESS, tokens)));
    }

    /** The one that has run longest. */
    void stop() {
        running.removeFirst().context().close();
    }

    /** In turn, as a load balancer does. */
    public Client client() {
        var now = List.copyOf(running);
        return now.get(Math.floorMod(turn.getAndIncrement(), now.size())).client();
    }

    /** Of each node its own. */
    public <T> List<T> all(Class<T> type) {
        return running.stream().map(node -> node.context().getBean(type)).toList();
    }

    /** Deadlines and mails are looked for at once, and not at the next glance. */
    void wake() {
        running.forEach(node -> node.context().getBean(Scheduler.class).triggerCheckForDueExecutions());
    }

    /**
     * By what the processors know themselves: their stored positions may lag some seconds when there was nothing to do. Each
     * part of each processor counts, whichever node has it now.
     */
    public boolean haveReactedTo(long head) {
        var reached = new HashMap<String, Long>();
        running.stream()
                .flatMap(node ->
                        node.context().getBean(EventProcessingConfiguration.class).eventProcessors().values().stream())
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .forEach(processor -> processor
                        .processingStatus()
                        .forEach((segment, status) -> reached.merge(
                                processor.getName() + " " + segment,
                                status.getCurrentPosition().orElse(-1),
                                Math::max)));
        parts.addAll(reached.keySet());
        return parts.stream().allMatch(part -> reached.getOrDefault(part, -1L) >= head);
    }

    /** All of it, every night, is not what takes time here. */
    void leaveTheTrailUnverified() {
        database.sql("delete from scheduled_tasks where task_name = 'audit-verification'")
                .update();
    }

    public JdbcClient database() {
        return database;
    }

    @Override
    public void close() throws IOException {
        while (!running.isEmpty()) {
            stop();
        }
        mongo.shutdownNow();
        postgres.close();
    }
}
