package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.notification.NotificationOperation.FindNotification;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how mails fare, and sends one again. */
final class NotificationDesk {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationDesk.class);

    private final JdbcClient jdbc;
    private final MailQueue queue;
    private final Matter.Book book;
    private final SchedulerClient scheduler;
    private final Clock clock;

    NotificationDesk(JdbcClient jdbc, MailQueue queue, Matter.Book book, SchedulerClient scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.book = book;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @QueryHandler
    PageOf<Notification> find(FindNotifications asked) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        asked.recipientId().ifPresent(recipient -> {
            conditions.add("recipient_id = ?");
            values.add(recipient);
        });
        asked.placementId().map(Id::value).ifPresent(placement -> {
            conditions.add("placement_id = ?");
            values.add(placement);
        });
        if (!asked.states().isEmpty()) {
            conditions.add("state = any (?)");
            values.add(asked.states().stream().map(Enum::name).toArray(String[]::new));
        }
        var from = "from mail" + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        long total = jdbc.sql("select count(*) " + from)
                .params(values)
                .query(Long.class)
                .single();
        var page = asked.page();
        values.add(page.pageSize());
        values.add((page.page() - 1L) * page.pageSize());
        List<Notification> items = jdbc
                .sql("select * " + from + " order by queued_at desc, id limit ? offset ?")
                .params(values)
                .query(queue::mail)
                .list()
                .stream()
                .map(this::shown)
                .toList();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    @QueryHandler
    Optional<Notification> find(FindNotification asked) {
        return jdbc.sql("select * from mail where id = ?")
                .param(asked.id())
                .query(queue::mail)
                .optional()
                .map(this::shown);
    }

    /** @throws Refusal when there is no such mail, or its reader is no longer known */
    @CommandHandler(commandName = "nl.stagepact.application.notification.NotificationOperation")
    void decide(ResendNotification command) {
        var mail =
                queue.hold(command.id()).orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
        NotificationRule.A_MAIL_WHOSE_REASON_IS_GONE_IS_NEVER_SENT.holdsIf(!mail.reasonIsGone());
        switch (mail.state()) {
            case QUEUED -> tryNow(mail);
            case SENT, FAILED -> {
                queue.again(mail.id());
                scheduler.scheduleIfNotExists(SendMail.taskOf(mail.id(), mail.round() + 1), clock.instant());
            }
            case DROPPED -> throw new Refusal(NotificationRule.A_MAIL_TO_SOMEBODY_WHO_WAS_ERASED_IS_NEVER_SENT);
        }
    }

    private void tryNow(Mail mail) {
        try {
            var task = SendMail.taskOf(mail.id(), mail.round());
            scheduler.schedule(task, clock.instant(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException | ExecutionException e) {
            // the second one: it was taken between looking and asking
            LOG.debug("Mail {} is being tried already", mail.id());
        }
    }

    private Notification shown(Mail mail) {
        return new Notification(
                mail.id(),
                mail.template().key(),
                mail.recipientId(),
                book.contactOf(mail.recipientId())
                        .known()
                        .map(ContactDetails::email)
                        .map(NotificationDesk::masked),
                mail.party(),
                mail.language(),
                mail.about().kind().equals("placement")
                        ? Optional.of(new PlacementId(mail.about().id()))
                        : Optional.empty(),
                mail.state(),
                mail.round(),
                mail.attempts(),
                mail.problem(),
                mail.occurredAt(),
                mail.queuedAt(),
                mail.nextAttemptAt(),
                mail.settledAt());
    }

    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
    }
}
