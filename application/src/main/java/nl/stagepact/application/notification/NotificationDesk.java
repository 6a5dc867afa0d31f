package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.notification.NotificationOperation.ChooseLanguage;
import nl.stagepact.application.notification.NotificationOperation.CountNotifications;
import nl.stagepact.application.notification.NotificationOperation.FindLanguage;
import nl.stagepact.application.notification.NotificationOperation.FindNotification;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.PageOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how mails fare, and sends one again. */
final class NotificationDesk {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationDesk.class);

    private static final UUID NOWHERE = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final MailQueue queue;
    private final Matter.Book book;
    private final Languages languages;
    private final SchedulerClient scheduler;
    private final Clock clock;

    NotificationDesk(
            JdbcClient jdbc,
            MailQueue queue,
            Matter.Book book,
            Languages languages,
            SchedulerClient scheduler,
            Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.book = book;
        this.languages = languages;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @QueryHandler
    PageOf<Notification> find(FindNotifications asked, Actor actor) {
        var wanted = wanted(asked.recipientId(), asked.placementId(), actor);
        if (!asked.states().isEmpty()) {
            wanted.and(
                    "state = any (?)", asked.states().stream().map(Enum::name).toArray(String[]::new));
        }
        long total = jdbc.sql("select count(*) from mail" + wanted)
                .params(wanted.values)
                .query(Long.class)
                .single();
        var page = asked.page();
        List<Notification> items = jdbc
                .sql("select * from mail" + wanted + " order by queued_at desc, id limit ? offset ?")
                .params(wanted.values)
                .params(page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(queue::mail)
                .list()
                .stream()
                .map(this::shown)
                .toList();
        return new PageOf<>(items, page.page(), page.pageSize(), total);
    }

    @QueryHandler
    NotificationCounts count(CountNotifications asked, Actor actor) {
        var wanted = wanted(asked.recipientId(), asked.placementId(), actor);
        var counts = new EnumMap<NotificationState, Long>(NotificationState.class);
        jdbc.sql("select state, count(*) from mail" + wanted + " group by state")
                .params(wanted.values)
                .query((row, _) -> counts.put(NotificationState.valueOf(row.getString("state")), row.getLong("count")))
                .list();
        return NotificationCounts.of(counts);
    }

    @QueryHandler
    Optional<Notification> find(FindNotification asked, Actor actor) {
        return visible(asked.id(), actor).map(this::shown);
    }

    /** Nothing for a system: it reads no mail. */
    @QueryHandler
    Optional<Language> find(FindLanguage asked, Actor actor) {
        return actor.personId().map(person -> languages.of(person, book.contactOf(person)));
    }

    /** @throws Refusal for a system: it reads no mail */
    @CommandHandler(commandName = "nl.stagepact.application.notification.NotificationOperation")
    void decide(NotificationOperation operation, Actor actor) {
        switch (operation) {
            case ResendNotification resend -> resend(resend, actor);
            case ChooseLanguage choice ->
                languages.choose(
                        actor.personId().orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST)),
                        choice.language());
            case FindNotifications _, CountNotifications _, FindNotification _, FindLanguage _ ->
                throw new IllegalArgumentException("A question, not a command: " + operation);
        }
    }

    /** Of a school only what is about its own students. */
    private static Wanted wanted(Optional<UUID> recipient, Optional<PlacementId> placement, Actor actor) {
        var wanted = new Wanted();
        // that somebody gets one of these tells that they reported, or were reported
        wanted.and("about_kind <> ?", "report");
        if (actor.scope() != Scope.ANY) {
            wanted.and("school_id = ?", actor.organisationId().orElse(NOWHERE));
        }
        recipient.ifPresent(person -> wanted.and("recipient_id = ?", person));
        placement.map(Id::value).ifPresent(id -> wanted.and("placement_id = ?", id));
        return wanted;
    }

    private Optional<Mail> visible(UUID id, Actor actor) {
        var wanted = wanted(Optional.empty(), Optional.empty(), actor);
        wanted.and("id = ?", id);
        return jdbc.sql("select * from mail" + wanted)
                .params(wanted.values)
                .query(queue::mail)
                .optional();
    }

    private static final class Wanted {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object value) {
            conditions.add(condition);
            values.add(value);
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }
    }

    /** @throws Refusal when there is no such mail, or its reader is no longer known */
    private void resend(ResendNotification command, Actor actor) {
        var mail = visible(command.id(), actor)
                .flatMap(known -> queue.hold(known.id()))
                .orElseThrow(() -> new Refusal(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST));
        NotificationRule.A_MAIL_WHOSE_REASON_IS_GONE_IS_NEVER_SENT.holdsIf(!mail.reasonIsGone());
        switch (mail.state()) {
            case QUEUED -> tryNow(mail);
            case SENT, FAILED, BOUNCED -> {
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
                mail.about().kind(),
                mail.about().id(),
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
