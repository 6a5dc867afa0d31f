package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.notification.Recipients.Recipient;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails that no event gives reason for but their reader: a new link instead of one that doesn't work any more. */
public final class MailsOnRequest {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final MailQueue queue;
    private final MailReaders readers;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailsOnRequest(
            JdbcClient jdbc,
            MailQueue queue,
            MailReaders readers,
            ObjectProvider<SchedulerClient> scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.readers = readers;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Once an hour for each old link, however often it is asked for.
     *
     * @param old the link that is to be replaced
     * @param facts what the new one is for
     * @param mostADay to this reader; what is asked for beyond that isn't sent
     */
    public void renewLink(
            UUID old, UUID person, Party party, PlacementId placement, Map<String, String> facts, int mostADay) {
        transaction.executeWithoutResult(_ -> {
            var now = clock.instant();
            var template = party == Party.STUDENT ? MailTemplate.GUARDIAN_LINK_RENEWED : MailTemplate.LINK_RENEWED;
            if (sentSince(person, template) < mostADay) {
                var request = "link " + old + " " + now.truncatedTo(ChronoUnit.HOURS);
                var notice = new Notice(template, placement, Set.of(party), facts);
                queue.put(scheduler.getObject(), request, now, notice, List.of(reader(person, party)));
            }
        });
    }

    private Recipient reader(UUID person, Party party) {
        var language = readers.contactOf(person).map(ContactDetails::language).orElse(Language.NL);
        return new Recipient(person, party, language);
    }

    private long sentSince(UUID person, MailTemplate template) {
        return jdbc.sql("select count(*) from mail where recipient_id = ? and template = ? and queued_at > ?")
                .params(person, template.key(), MailQueue.utc(clock.instant().minus(A_DAY)))
                .query(Long.class)
                .single();
    }
}
