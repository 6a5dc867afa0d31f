package nl.stagepact.application.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.List;
import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.school.SchoolEvent;
import nl.stagepact.domain.student.StudentEvent;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hears every event: notes it in the address book and queues its mails. On a replay the book is written again, and nothing
 * is queued.
 *
 * <p>Each event has a savepoint of its own: when one can't be handled, nothing of it stays and the transaction can still
 * park it and go on with the next.
 */
final class Notifications {

    private final AddressBook book;
    private final Recipients recipients;
    private final MailQueue queue;
    private final SchedulerClient scheduler;
    private final TransactionTemplate savepoint;

    Notifications(
            AddressBook book,
            Recipients recipients,
            MailQueue queue,
            SchedulerClient scheduler,
            TransactionTemplate savepoint) {
        this.book = book;
        this.recipients = recipients;
        this.queue = queue;
        this.scheduler = scheduler;
        this.savepoint = savepoint;
    }

    @EventHandler
    void on(EmployerEvent event, @MessageIdentifier String id, @Timestamp Instant at, ReplayStatus replay) {
        handle(() -> book.note(event), Milestones.of(event), id, at, replay);
    }

    @EventHandler
    void on(SchoolEvent event) {
        savepoint.executeWithoutResult(_ -> book.note(event));
    }

    @EventHandler
    void on(StudentEvent event) {
        savepoint.executeWithoutResult(_ -> book.note(event));
    }

    @EventHandler
    void on(OfferEvent event, @MessageIdentifier String id, @Timestamp Instant at, ReplayStatus replay) {
        handle(() -> book.note(event), Milestones.of(event), id, at, replay);
    }

    @EventHandler
    void on(PlacementEvent event, @MessageIdentifier String id, @Timestamp Instant at, ReplayStatus replay) {
        handle(() -> book.note(event), Milestones.of(event), id, at, replay);
    }

    private void handle(Runnable note, List<Notice> notices, String id, Instant at, ReplayStatus replay) {
        savepoint.executeWithoutResult(_ -> {
            note.run();
            if (!replay.isReplay()) {
                notices.forEach(notice -> queue.put(scheduler, id, at, notice, recipients.of(notice)));
            }
        });
    }
}
