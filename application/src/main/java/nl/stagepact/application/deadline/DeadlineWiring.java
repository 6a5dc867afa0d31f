package nl.stagepact.application.deadline;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import nl.stagepact.application.platform.CommandSender;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DeadlineWiring {

    @Bean
    PendingCommands deadlines(
            ObjectProvider<SchedulerClient> scheduler,
            CommandSender sender,
            @Qualifier("eventSerializer") Serializer serializer,
            Clock clock) {
        return new PendingCommands(scheduler, sender::send, serializer, clock);
    }

    @Bean
    Task<String> deadlineTask(PendingCommands deadlines) {
        return deadlines.task();
    }

    /** Up, as everything else works and they are tried again; but somebody must look at those that fail. */
    @Bean
    HealthIndicator deadlinesHealthIndicator(JdbcClient jdbc) {
        return () -> {
            long failing = failing(jdbc);
            return Health.up()
                    .withDetail("degraded", failing > 0)
                    .withDetail("failing", failing)
                    .build();
        };
    }

    @Bean
    MeterBinder deadlineMetrics(JdbcClient jdbc) {
        return registry -> Gauge.builder("stagepact.deadlines.failing", () -> failing(jdbc))
                .description("Deadlines whose day has come, and that failed each time they were tried")
                .register(registry);
    }

    private static long failing(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and consecutive_failures > 0")
                .param(PendingCommands.NAME)
                .query(Long.class)
                .single();
    }
}
