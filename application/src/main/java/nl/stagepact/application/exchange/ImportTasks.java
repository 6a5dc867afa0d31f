package nl.stagepact.application.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.stagepact.application.platform.WithoutMessages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has files checked and run by one node at a time. What a node that died had begun, another one (or the same one, started
 * again) goes on with within a minute or so.
 */
final class ImportTasks {

    private static final Logger LOG = LoggerFactory.getLogger(ImportTasks.class);

    private static final TaskDescriptor<Void> CHECK = TaskDescriptor.of("check-import");
    private static final TaskDescriptor<Void> RUN = TaskDescriptor.of("run-import");
    private static final Duration AFTER_A_BREAKDOWN = Duration.ofSeconds(10);

    private ImportTasks() {}

    @FunctionalInterface
    private interface Work {

        /** @return false when it was stopped before its end */
        boolean on(UUID importId, BooleanSupplier stopping);
    }

    static void scheduleCheck(SchedulerClient scheduler, UUID id, Clock clock) {
        scheduler.scheduleIfNotExists(CHECK.instance(id.toString()).build(), clock.instant());
    }

    static void scheduleRun(SchedulerClient scheduler, UUID id, Clock clock) {
        scheduler.scheduleIfNotExists(RUN.instance(id.toString()).build(), clock.instant());
    }

    static Task<Void> check(ImportCheck check) {
        return task(CHECK, check::check);
    }

    static Task<Void> run(ImportRun run) {
        return task(RUN, run::run);
    }

    private static Task<Void> task(TaskDescriptor<Void> descriptor, Work work) {
        return Tasks.custom(descriptor)
                .onFailure((complete, operations) -> {
                    LOG.warn(
                            "{} of {} broke off, and goes on in a moment",
                            complete.getExecution().taskInstance.getTaskName(),
                            complete.getExecution().taskInstance.getId(),
                            complete.getCause().map(WithoutMessages::of).orElse(null));
                    operations.reschedule(complete, complete.getTimeDone().plus(AFTER_A_BREAKDOWN));
                })
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    boolean isDone = work.on(
                            UUID.fromString(instance.getId()),
                            () -> context.getSchedulerState().isShuttingDown());
                    return (ExecutionComplete complete, ExecutionOperations<Void> operations) -> {
                        if (isDone) {
                            operations.remove();
                        } else {
                            operations.reschedule(complete, complete.getTimeDone());
                        }
                    };
                });
    }

    static Task<Void> cleaning(ImportTable table, TransactionTemplate transaction) {
        return Tasks.recurring("clean-imports", FixedDelay.ofMinutes(10))
                .execute((_, _) -> transaction.executeWithoutResult(_ -> table.clean()));
    }
}
