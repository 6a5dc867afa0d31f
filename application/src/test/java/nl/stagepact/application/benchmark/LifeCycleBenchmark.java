package nl.stagepact.application.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How fast placements live, as a ratio to the least that an event store on the same PostgreSQL must do, measured in the same
 * run. Not part of the build: machines are shared and noisy. The README says how to start it; the last line is JSON.
 */
@SpringBootTest(properties = {"stagepact.demo.region=false", "server.port=0"})
class LifeCycleBenchmark {

    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 300);
    private static final int LIFE_CYCLES = Integer.getInteger("benchmark.life-cycles", 1_000);
    private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);

    /** Outlives the application, which closes after the test; `mvn clean` removes it. */
    private static final Path DATA =
            Path.of("target", "benchmark", UUID.randomUUID().toString());

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) {
        registry.add("stagepact.data-dir", DATA::toString);
    }

    @Autowired
    private CommandSender commands;

    @Autowired
    private nl.stagepact.domain.offer.Pseudonyms pseudonyms;

    @Autowired
    private HikariDataSource database;

    /** The role that runs makes no tables. */
    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient jdbc;

    @FunctionalInterface
    private interface Work {

        void run(int number) throws Exception;
    }

    /** @param perSecond state changes */
    private record Rate(String what, int threads, double perSecond) {}

    @Test
    void life_cycles_against_the_floor() throws Exception {
        var lifeCycle = new LifeCycle(
                (actor, command) -> ActingAs.run(
                        actor,
                        () -> commands.send(
                                command,
                                actor.reaching(nl.stagepact.domain.shared.Scope.ANY)
                                        .toMetaData())),
                this::document,
                pseudonyms);
        lifeCycle.prepareTheSchool();
        var cast = new ConcurrentLinkedQueue<LifeCycle.Cast>();
        // the listeners work on the same two cores: here the commands are measured, their listeners below
        streaming().forEach(StreamingEventProcessor::shutDown);
        int needed = WARM_UP + ROUNDS * 2 * LIFE_CYCLES;
        measure("prepare", 1, 50, number -> cast.add(lifeCycle.prepare(number)));
        measure("prepare", 16, needed - 50, number -> cast.add(lifeCycle.prepare(number + 50)));

        long before = events();
        measure("warm-up", 16, WARM_UP, _ -> lifeCycle.run(cast.remove()));
        long perLifeCycle = (events() - before) / WARM_UP;
        try (var floorPool = floorPool()) {
            var floor = new Floor(floorPool, average("payload"), average("meta_data"));
            floor.createTable();
            measure("warm-up", 16, WARM_UP, _ -> floor.run());
            var rates = new ArrayList<Rate>();
            for (int round = 0; round < ROUNDS; round++) {
                for (int threads : new int[] {1, 16}) {
                    rates.add(measure("floor", threads, LIFE_CYCLES, _ -> floor.run()));
                    rates.add(measure("stagepact", threads, LIFE_CYCLES, _ -> lifeCycle.run(cast.remove())));
                }
            }
            report(rates, floor);
        }

        long lived = (long) ROUNDS * 2 * LIFE_CYCLES + WARM_UP;
        assertThat(events() - before).as("every command is on disk").isEqualTo(perLifeCycle * lived);
        streaming().forEach(StreamingEventProcessor::start);
    }

    private void document(PlacementId placement, StudentId student) {
        jdbc.sql("""
                        insert into agreement_document (placement_id, version, student_id, sha256, content)
                        values (?, 1, ?, ?, '')""")
                .params(placement.value(), student.value(), LifeCycle.DOCUMENT)
                .update();
    }

    private static Rate measure(String what, int threads, int times, Work work) throws Exception {
        var start = System.nanoTime();
        try (var callers =
                Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            var calls = IntStream.range(0, times)
                    .<Callable<Void>>mapToObj(number -> () -> {
                        work.run(number);
                        return null;
                    })
                    .toList();
            for (var call : callers.invokeAll(calls)) {
                call.get();
            }
        }
        var rate = new Rate(what, threads, times * LifeCycle.COMMANDS / ((System.nanoTime() - start) / 1e9));
        System.err.printf(Locale.ROOT, "%-10s %2d threads %8.0f /s%n", what, threads, rate.perSecond());
        return rate;
    }

    private void report(List<Rate> rates, Floor floor) {
        var json = new StringBuilder(
                "{\"benchmark\":\"life-cycle\",\"lifeCycles\":%d,\"rounds\":%d".formatted(LIFE_CYCLES, ROUNDS));
        for (int threads : new int[] {1, 16}) {
            double ours = median(rates, "stagepact", threads);
            double least = median(rates, "floor", threads);
            json.append(String.format(
                    Locale.ROOT,
                    ",\"commandsPerSecond%1$d\":%2$.0f,\"floorPerSecond%1$d\":%3$.0f,\"ratio%1$d\":%4$.2f",
                    threads,
                    ours,
                    least,
                    ours / least));
        }
        json.append(String.format(
                Locale.ROOT,
                ",\"payloadBytes\":%d,\"metaDataBytes\":%d}",
                floor.payload().length(),
                floor.metaData().length()));
        System.err.println(json);
    }

    private static double median(List<Rate> rates, String what, int threads) {
        var sorted = rates.stream()
                .filter(rate -> rate.what().equals(what) && rate.threads() == threads)
                .mapToDouble(Rate::perSecond)
                .sorted()
                .toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }

    private List<StreamingEventProcessor> streaming() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .toList();
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** Text of the average length of that column, so that the floor writes as many bytes as we do. */
    private String average(String column) {
        int length = jdbc.sql("select round(avg(length(" + column + "::text))) from domain_event_entry")
                .query(Integer.class)
                .single();
        return "{\"x\":\"" + "x".repeat(length - 8) + "\"}";
    }

    private HikariDataSource floorPool() {
        var config = new HikariConfig();
        config.setJdbcUrl(database.getJdbcUrl());
        config.setUsername(owner.getUsername());
        config.setPassword(owner.getPassword());
        config.setMaximumPoolSize(database.getMaximumPoolSize());
        return new HikariDataSource(config);
    }
}
