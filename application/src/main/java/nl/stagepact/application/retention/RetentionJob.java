package nl.stagepact.application.retention;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.stagepact.application.platform.WithoutMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Makes what has been kept long enough go, each kind by itself: one that fails holds up no other, and shows on the health page. */
final class RetentionJob implements MeterBinder, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);

    private final RetentionSettings settings;
    private final List<Disposal> disposals;
    private final RetentionBook book;
    private final Clock clock;
    private final Map<DataKind, AtomicLong> gone = new EnumMap<>(DataKind.class);

    RetentionJob(RetentionSettings settings, List<Disposal> disposals, RetentionBook book, Clock clock) {
        this.settings = settings;
        this.disposals = List.copyOf(disposals);
        this.book = book;
        this.clock = clock;
        Arrays.stream(DataKind.values()).forEach(kind -> gone.put(kind, new AtomicLong()));
    }

    /** @return what was done with each kind that the job makes go */
    List<RetentionRun> run() {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var byKind = disposals.stream()
                .collect(Collectors.groupingBy(
                        Disposal::kind, () -> new EnumMap<>(DataKind.class), Collectors.toList()));
        var runs = byKind.entrySet().stream()
                .map(entry -> run(entry.getKey(), entry.getValue(), now))
                .toList();
        runs.forEach(book::note);
        LOG.info(
                "What had been kept long enough went: {}",
                runs.stream()
                        .filter(run -> run.gone() > 0)
                        .map(run -> run.kind().pathName() + " " + run.gone())
                        .collect(Collectors.joining(", ", "", "."))
                        .replaceFirst("^\\.$", "nothing."));
        return runs;
    }

    private RetentionRun run(DataKind kind, List<Disposal> ways, Instant now) {
        var keptSince = settings.term(kind).keptSince(now).orElseThrow();
        long went = 0;
        boolean succeeded = true;
        for (var way : ways) {
            try {
                went += way.carryOut(keptSince);
            } catch (RuntimeException failure) {
                succeeded = false;
                LOG.error("Data of the kind {} could not go", kind.pathName(), WithoutMessages.of(failure));
            }
        }
        gone.get(kind).addAndGet(went);
        return new RetentionRun(now, kind, keptSince, went, succeeded);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gone.forEach(
                (kind, count) -> FunctionCounter.builder("stagepact.retention.gone", count, AtomicLong::doubleValue)
                        .tag("kind", kind.pathName())
                        .description("How much this node made go because it had been kept long enough")
                        .register(registry));
    }

    /** Up, as people must go on; but somebody must find out why it failed. */
    @Override
    public Health health() {
        var newest = book.newest();
        var health = Health.up()
                .withDetail("degraded", newest.filter(run -> !run.succeeded()).isPresent());
        newest.ifPresentOrElse(
                run -> health.withDetail("ranAt", run.ranAt().toString()).withDetail("gone", run.gone()),
                () -> health.withDetail("ranAt", "not yet"));
        return health.build();
    }
}
