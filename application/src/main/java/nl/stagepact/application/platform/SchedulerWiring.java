package nl.stagepact.application.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
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
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, Node node) {
        var builder = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .schedulerName(node::name)
                .threads(4)
                .pollingInterval(Duration.ofMillis(500))
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .shutdownMaxWait(Duration.ofSeconds(10));
        tasks.forEach(task -> startIfRecurring(builder, task));
        return builder.build();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the library asks for both types in one variable
    private static <T extends Task<?> & OnStartup> void startIfRecurring(
            com.github.kagkarlsson.scheduler.SchedulerBuilder builder, Task<?> task) {
        if (task instanceof OnStartup) {
            builder.startTasks((List) List.of(task));
        }
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startScheduler(Scheduler scheduler) {
        return _ -> scheduler.start();
    }
}
