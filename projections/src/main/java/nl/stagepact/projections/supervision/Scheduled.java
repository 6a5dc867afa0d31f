package nl.stagepact.projections.supervision;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.ConversationForm;

/**
 * The appointment that stands for a conversation.
 *
 * @param where a place, a link or a telephone number; nothing once it was erased
 * @param uid by which calendars know it
 * @param sequence of what was told of it last
 * @param toldAt when that was
 */
public record Scheduled(
        Instant startsAt,
        int minutes,
        ConversationForm form,
        Optional<String> where,
        String uid,
        int sequence,
        Instant toldAt) {

    static Scheduled of(AppointmentEvent event, Instant toldAt) {
        var appointment = event.appointment();
        return new Scheduled(
                appointment.startsAt(),
                appointment.minutes(),
                appointment.form(),
                appointment.where().known(),
                event.entry().uid(),
                event.entry().sequence(),
                toldAt);
    }
}
