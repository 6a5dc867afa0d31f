package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.notification.Recipients.Recipient;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mails that are to be sent and those that were. Each is a row and a task of the scheduler, written together in the
 * transaction of the caller: none is lost, none comes twice.
 */
final class MailQueue {

    private final JdbcClient jdbc;
    private final PlainJson json;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, PlainJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Queues one mail for each recipient who doesn't have it yet.
     *
     * @param eventId of the event that is told
     * @param occurredAt when that happened
     */
    void put(SchedulerClient scheduler, String eventId, Instant occurredAt, Notice notice, List<Recipient> recipients) {
        var now = clock.instant();
        var queued = recipients.stream()
                .map(recipient -> insert(eventId, occurredAt, notice, recipient, now))
                .flatMap(Optional::stream)
                .<TaskInstance<?>>map(id -> SendMail.taskOf(id, 0))
                .toList();
        if (!queued.isEmpty()) {
            scheduler.scheduleBatch(queued, now);
        }
    }

    private Optional<UUID> insert(String eventId, Instant occurredAt, Notice notice, Recipient recipient, Instant now) {
        var template = notice.template().key();
        var id = Id.fromNaturalKey("mail", eventId, recipient.personId(), template);
        var placement = notice.about() instanceof PlacementId(UUID value) ? value : null;
        return jdbc.sql("""
                insert into mail (id, event_id, recipient_id, template, party, language, about_kind, about_id,
                    placement_id, school_id, facts, occurred_at, queued_at, next_attempt_at, state)
                values (:id, :event, :recipient, :template, :party, :language, :kind, :about,
                    :placement::uuid,
                    coalesce(
                        (select school_id from mail_placement where mail_placement.placement_id = :about),
                        (select school_id from mail_candidacy where candidacy_id = :about),
                        (select school_id from mail_student where student_id = :about),
                        case :kind when 'school' then :about end),
                    :facts::json, :occurred, :now, :now, 'QUEUED')
                on conflict do nothing returning id""")
                .param("id", id)
                .param("event", eventId)
                .param("recipient", recipient.personId())
                .param("template", template)
                .param("party", recipient.party().name())
                .param("language", recipient.language().name())
                .param("kind", notice.about().kind())
                .param("about", notice.about().value())
                .param("placement", placement)
                .param("facts", json.write(notice.facts()))
                .param("occurred", utc(occurredAt))
                .param("now", utc(now))
                .query(UUID.class)
                .optional();
    }

    /** Only one transaction at a time holds a mail: another waits here, and then sees what became of it. */
    Optional<Mail> hold(UUID id) {
        return jdbc.sql("select * from mail where id = ? for update")
                .param(id)
                .query(this::mail)
                .optional();
    }

    void sent(UUID id, Language language) {
        jdbc.sql("update mail set language = ? where id = ?")
                .params(language.name(), id)
                .update();
        settle(id, NotificationState.SENT, null, 1);
    }

    void dropped(UUID id) {
        settle(id, NotificationState.DROPPED, Mail.RECIPIENT_ERASED, 0);
    }

    /** What waits for one of these reasons waits no longer, and what was sent is not sent again. */
    void drop(Gone gone) {
        jdbc.sql("""
                update mail set reason_gone_at = :now,
                    state = case state when 'QUEUED' then 'DROPPED' else state end,
                    problem = case state when 'QUEUED' then :problem else problem end,
                    next_attempt_at = null,
                    settled_at = case state when 'QUEUED' then :now else settled_at end
                where about_id = :about and template = any (:templates) and facts::jsonb @> :facts::jsonb
                    and reason_gone_at is null""")
                .param("now", utc(clock.instant()))
                .param("problem", Mail.REASON_GONE)
                .param("about", gone.about().value())
                .param(
                        "templates",
                        MailTemplate.becauseOf(gone.reasons())
                                .map(MailTemplate::key)
                                .toArray(String[]::new))
                .param("facts", json.write(gone.facts()))
                .update();
    }

    void failed(UUID id, String problem) {
        settle(id, NotificationState.FAILED, problem, 1);
    }

    void bounced(UUID id, String problem) {
        settle(id, NotificationState.BOUNCED, problem, 1);
    }

    /**
     * Came back after a mail server had taken it.
     *
     * @param round in which it was sent; if it was asked for again since, that one counts
     */
    boolean returned(UUID id, int round, String problem) {
        return jdbc.sql("""
                update mail set state = 'BOUNCED', problem = ?, settled_at = ?
                where id = ? and round = ? and state = 'SENT'""").params(problem, utc(clock.instant()), id, round).update() == 1;
    }

    void tryAgain(UUID id, String problem, Instant next) {
        jdbc.sql("""
                update mail set attempts = attempts + 1, problem = ?, last_attempt_at = ?, next_attempt_at = ?
                where id = ?""").params(problem, utc(clock.instant()), utc(next), id).update();
    }

    /** A settled mail waits once more, with all its attempts. */
    void again(UUID id) {
        var now = utc(clock.instant());
        jdbc.sql("""
                update mail set state = 'QUEUED', round = round + 1, attempts = 0, problem = null, next_attempt_at = ?,
                    settled_at = null
                where id = ?""").params(now, id).update();
    }

    private void settle(UUID id, NotificationState state, @Nullable String problem, int attempts) {
        var now = utc(clock.instant());
        jdbc.sql("""
                update mail set state = :state, problem = :problem, attempts = attempts + :attempts,
                    last_attempt_at = case when :attempts = 1 then :now else last_attempt_at end,
                    next_attempt_at = null, settled_at = :now
                where id = :id""")
                .param("state", state.name())
                .param("problem", problem)
                .param("attempts", attempts)
                .param("now", now)
                .param("id", id)
                .update();
    }

    Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("recipient_id", UUID.class),
                MailTemplate.of(row.getString("template")),
                Party.valueOf(row.getString("party")),
                Language.valueOf(row.getString("language")),
                new Mail.About(row.getString("about_kind"), row.getObject("about_id", UUID.class)),
                json.readFacts(row.getString("facts")),
                instant(row, "occurred_at").orElseThrow(),
                instant(row, "queued_at").orElseThrow(),
                NotificationState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("round"),
                instant(row, "next_attempt_at"),
                instant(row, "settled_at"),
                Optional.ofNullable(row.getString("problem")),
                row.getObject("reason_gone_at") != null);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
