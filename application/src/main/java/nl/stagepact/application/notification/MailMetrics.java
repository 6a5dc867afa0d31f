package nl.stagepact.application.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many mails are in which state, for the metrics and for the health page. Counted at most every few seconds. */
final class MailMetrics implements MeterBinder, HealthIndicator {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private Map<NotificationState, Long> counts = Map.of();
    private long countedAtNanos;

    MailMetrics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (NotificationState state : NotificationState.values()) {
            Gauge.builder("stagepact.mails", () -> count(state))
                    .description("Mails by state")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    /** Up, as everything else works; but somebody must look at mails that failed. Those that bounced are for their school. */
    @Override
    public Health health() {
        long failed = count(NotificationState.FAILED);
        long bounced = count(NotificationState.BOUNCED);
        return Health.up()
                .withDetail("degraded", failed > 0)
                .withDetail("failed", failed)
                .withDetail("bounced", bounced)
                .withDetail("queued", count(NotificationState.QUEUED))
                .build();
    }

    private synchronized long count(NotificationState state) {
        if (counts.isEmpty() || System.nanoTime() - countedAtNanos > KEPT.toNanos()) {
            var counted = new EnumMap<NotificationState, Long>(NotificationState.class);
            for (NotificationState each : NotificationState.values()) {
                counted.put(each, 0L);
            }
            jdbc.sql("select state, count(*) from mail group by state")
                    .query((row, _) ->
                            counted.put(NotificationState.valueOf(row.getString("state")), row.getLong("count")))
                    .list();
            counts = counted;
            countedAtNanos = System.nanoTime();
        }
        return counts.get(state);
    }
}
