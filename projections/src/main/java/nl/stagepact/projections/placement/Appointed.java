package nl.stagepact.projections.placement;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.placement.AppointmentEnd;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationReassigned;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationRescheduled;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationScheduled;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.projections.engine.EventContext;

/**
 * One thing that was told of the appointment for a conversation.
 *
 * @param where a place, a link or a telephone number; nothing once it was erased
 * @param timing seen from the window as it was then; only where a moment was chosen
 * @param reason of a cancellation
 * @param uid by which calendars know it
 * @param sequence higher than of all that was told before
 */
public record Appointed(
        Change change,
        Instant startsAt,
        int minutes,
        ConversationForm form,
        Optional<String> where,
        Optional<Timing> timing,
        Optional<AppointmentEnd> reason,
        String uid,
        int sequence,
        Instant at) {

    public enum Change {
        SCHEDULED,
        RESCHEDULED,
        /** Time and place stayed; somebody else takes part. */
        REASSIGNED,
        CANCELLED
    }

    /** As long as nothing else is told. */
    public boolean stands() {
        return change != Change.CANCELLED;
    }

    static Appointed of(AppointmentEvent event, EventContext context) {
        return switch (event) {
            case ConversationScheduled e ->
                of(Change.SCHEDULED, event, Optional.of(e.timing()), Optional.empty(), context);
            case ConversationRescheduled e ->
                of(Change.RESCHEDULED, event, Optional.of(e.timing()), Optional.empty(), context);
            case ConversationReassigned _ -> of(Change.REASSIGNED, event, Optional.empty(), Optional.empty(), context);
            case ConversationCancelled e ->
                of(Change.CANCELLED, event, Optional.empty(), Optional.of(e.reason()), context);
        };
    }

    private static Appointed of(
            Change change,
            AppointmentEvent event,
            Optional<Timing> timing,
            Optional<AppointmentEnd> reason,
            EventContext context) {
        var appointment = event.appointment();
        return new Appointed(
                change,
                appointment.startsAt(),
                appointment.minutes(),
                appointment.form(),
                appointment.where().known(),
                timing,
                reason,
                event.entry().uid(),
                event.entry().sequence(),
                context.at());
    }
}
