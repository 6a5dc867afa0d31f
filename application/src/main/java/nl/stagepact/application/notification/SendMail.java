package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends one mail when its task is due.
 *
 * <p>The row is held and marked as sent <em>before</em> the mail goes out, in one transaction that is committed right after
 * the mail server has accepted it. If the process dies in between, and only then, the mail is sent a second time, with the
 * same Message-ID so that it can be recognised. Marking it after sending, in a transaction of its own, would widen that gap;
 * committing before sending would lose mails instead.
 */
final class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-mail");
    /** When the sending itself broke down, the database for instance, so that nothing could be noted. */
    private static final Duration AFTER_A_BREAKDOWN = Duration.ofMinutes(1);

    private final MailQueue queue;
    private final Postman postman;
    private final RetryPolicy retries;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendMail(MailQueue queue, Postman postman, RetryPolicy retries, TransactionTemplate transaction, Clock clock) {
        this.queue = queue;
        this.postman = postman;
        this.retries = retries;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One for each time that the mail is asked for, so that a task that ends never takes the next one with it. */
    static TaskInstance<Void> taskOf(UUID mail, int round) {
        return TASK.instance(mail + "." + round).build();
    }

    Task<Void> task() {
        return Tasks.custom(TASK)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(AFTER_A_BREAKDOWN)))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    var name = instance.getId().split("\\.");
                    var next = send(UUID.fromString(name[0]), Integer.parseInt(name[1]));
                    return (ExecutionComplete complete, ExecutionOperations<Void> operations) ->
                            next.ifPresentOrElse(moment -> operations.reschedule(complete, moment), operations::remove);
                });
    }

    /** @return when to try again, or nothing when the mail needs no more */
    private Optional<Instant> send(UUID id, int round) {
        try {
            transaction.executeWithoutResult(_ -> waiting(id, round).ifPresent(this::sendHeld));
            return Optional.empty();
        } catch (NotSent notSent) {
            return transaction.execute(_ -> waiting(id, round).flatMap(mail -> note(mail, notSent)));
        }
    }

    private Optional<Mail> waiting(UUID id, int round) {
        return queue.hold(id).filter(mail -> mail.state() == NotificationState.QUEUED && mail.round() == round);
    }

    private void sendHeld(Mail mail) {
        switch (postman.prepare(mail)) {
            case Postman.Undeliverable _ -> {
                queue.dropped(mail.id());
                LOG.info(
                        "Mail {} ({}) dropped: its recipient's data were erased",
                        mail.id(),
                        mail.template().key());
            }
            case Postman.Ready ready -> {
                queue.sent(mail.id(), ready.language());
                ready.post();
            }
        }
    }

    private Optional<Instant> note(Mail mail, NotSent notSent) {
        int failed = mail.attempts() + 1;
        if (notSent.isFinal()) {
            queue.bounced(mail.id(), notSent.problem());
            LOG.warn(
                    "Mail {} ({}) bounced at attempt {}: {} ({})",
                    mail.id(),
                    mail.template().key(),
                    failed,
                    notSent.problem(),
                    notSent.accident());
            return Optional.empty();
        }
        if (retries.isLast(failed)) {
            queue.failed(mail.id(), notSent.problem());
            LOG.error(
                    "Mail {} ({}) given up after attempt {}: {} ({})",
                    mail.id(),
                    mail.template().key(),
                    failed,
                    notSent.problem(),
                    notSent.accident());
            return Optional.empty();
        }
        var next = clock.instant().plus(retries.waitAfter(failed));
        queue.tryAgain(mail.id(), notSent.problem(), next);
        LOG.warn(
                "Mail {} ({}) not sent at attempt {}: {} ({}); again at {}",
                mail.id(),
                mail.template().key(),
                failed,
                notSent.problem(),
                notSent.accident(),
                next);
        return Optional.of(next);
    }
}
