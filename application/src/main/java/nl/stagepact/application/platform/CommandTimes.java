package nl.stagepact.application.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long commands take, by their name and by how they end; a refusal is an answer, not a failure. */
@Component
final class CommandTimes implements MessageMonitor<CommandMessage<?>> {

    private final MeterRegistry registry;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();

    CommandTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public MonitorCallback onMessageIngested(CommandMessage<?> message) {
        var command = message.getPayloadType().getSimpleName();
        long start = System.nanoTime();
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                record("done");
            }

            @Override
            public void reportFailure(@Nullable Throwable cause) {
                record(cause instanceof Refusal ? "refused" : "failed");
            }

            @Override
            public void reportIgnored() {
                record("ignored");
            }

            private void record(String outcome) {
                timers.computeIfAbsent(new Series(command, outcome), CommandTimes.this::timer)
                        .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
        };
    }

    private Timer timer(Series series) {
        return Timer.builder("stagepact.commands")
                .description("How long commands take, with the commit of their events")
                .tag("command", series.command())
                .tag("outcome", series.outcome())
                .register(registry);
    }

    private record Series(String command, String outcome) {}
}
