package nl.stagepact.application.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Work for later: kept in PostgreSQL, scheduled in the transaction that asks for it, done by one node. */
@Configuration(proxyBeanMethods = false)
class SchedulerWiring {

    /** Every {@code Task} bean is known to it; recurring ones are started. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, Node node, Clock clock) {
        var recurring = tasks.stream().filter(OnStartup.class::isInstance).toList();
        var onDemand = tasks.stream().filter(task -> !recurring.contains(task)).toList();
        var builder = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), List.copyOf(onDemand))
                .schedulerName(node::name)
                .clock(clock::instant)
                .threads(4)
                .pollingInterval(Duration.ofMillis(500))
                // what a node that died had begun, another takes over after a minute; the library waits half an hour
                .heartbeatInterval(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(10));
        recurring.forEach(task -> start(builder, task));
        return builder.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library asks for both types in one variable
    private static <T extends Task<?> & OnStartup> void start(SchedulerBuilder builder, Task<?> recurring) {
        builder.startTasks((List) List.of(recurring));
    }

    @Bean
    Task<Void> retryOfParkedEvents(
            ObjectProvider<ParkedEvents> parked, @Value("${stagepact.parked-events.retry-every:30s}") Duration pause) {
        return Tasks.recurring("parked-events", FixedDelay.of(pause))
                .execute((_, _) -> parked.getObject().retry());
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(Scheduler scheduler) {
        return _ -> scheduler.start();
    }
}
