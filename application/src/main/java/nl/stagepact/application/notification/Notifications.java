package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.stagepact.application.demo.History;
import nl.stagepact.application.notification.Recipients.Recipient;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;

/**
 * Hears every event once: notes it in the address book and queues its mails. What the demo region tells of its past is noted
 * and not mailed.
 */
final class Notifications {

    private final AddressBook book;
    private final Recipients recipients;
    private final MailQueue queue;
    private final SchedulerClient scheduler;

    Notifications(AddressBook book, Recipients recipients, MailQueue queue, SchedulerClient scheduler) {
        this.book = book;
        this.recipients = recipients;
        this.queue = queue;
        this.scheduler = scheduler;
    }

    @EventHandler
    void on(SchoolEvent event) {
        book.note(event);
    }

    @EventHandler
    void on(StudentEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        book.note(event);
        tell(MilestonesOfTheMarket.of(event), id, at, metaData);
        if (event instanceof GuardianNamed named) {
            tell(askedToSign(named), id, at, metaData);
        }
    }

    /** What was drawn up before anybody was named. */
    private List<Notice> askedToSign(GuardianNamed named) {
        return book.awaitingGuardian(named.studentId()).entrySet().stream()
                .map(each -> Milestones.askedToSign(each.getKey(), each.getValue()))
                .toList();
    }

    @EventHandler
    void on(EmployerEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        book.note(event);
        tell(MilestonesOfTheMarket.of(event), id, at, metaData);
    }

    @EventHandler
    void on(OfferEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        book.note(event);
        Gone.by(event).forEach(queue::drop);
        tell(MilestonesOfTheMarket.of(event), id, at, metaData);
    }

    @EventHandler
    void on(PlacementEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        book.note(event);
        Gone.by(event).forEach(queue::drop);
        tell(Milestones.of(event), id, at, metaData);
    }

    @EventHandler
    void on(ReportEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        book.note(event);
        tell(MilestonesOfCases.of(event), id, at, metaData);
    }

    @EventHandler
    void on(RetaliationEvent event, @MessageIdentifier String id, @Timestamp Instant at, MetaData metaData) {
        tell(MilestonesOfCases.of(event), id, at, metaData);
    }

    private void tell(List<Notice> notices, String id, Instant at, MetaData metaData) {
        if (!History.isToldBy(metaData)) {
            var told = new HashMap<UUID, MailTemplate>();
            notices.forEach(notice -> queue.put(scheduler, id, at, notice, notToldBy(told, notice)));
        }
    }

    /** Whom an event concerns in two ways hears of it in the first. */
    private List<Recipient> notToldBy(Map<UUID, MailTemplate> told, Notice notice) {
        return recipients.of(notice).stream()
                .filter(recipient ->
                        told.merge(recipient.personId(), notice.template(), (first, _) -> first) == notice.template())
                .toList();
    }
}
