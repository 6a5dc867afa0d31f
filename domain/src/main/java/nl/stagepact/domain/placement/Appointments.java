package nl.stagepact.domain.placement;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.AppointmentEvent.*;

/**
 * The appointments of one placement.
 *
 * @param last per conversation what was told last
 */
record Appointments(Map<Conversation, AppointmentEvent> last) {

    static final Appointments NONE = new Appointments(Map.of());

    Appointments after(AppointmentEvent event) {
        var all = new HashMap<>(last);
        all.put(event.conversation(), event);
        return new Appointments(Map.copyOf(all));
    }

    Optional<AppointmentEvent> toldOf(Conversation conversation) {
        return Optional.ofNullable(last.get(conversation));
    }

    /** The one that was made and not taken back. */
    Optional<AppointmentEvent> standing(Conversation conversation) {
        return toldOf(conversation).filter(Appointments::stands);
    }

    /** Those that are still to come, in the order of the conversations. */
    List<AppointmentEvent> ahead(Instant now) {
        return last.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(event -> stands(event) && event.appointment().startsAt().isAfter(now))
                .toList();
    }

    private static boolean stands(AppointmentEvent event) {
        return switch (event) {
            case ConversationScheduled _, ConversationRescheduled _, ConversationReassigned _ -> true;
            case ConversationCancelled _ -> false;
        };
    }
}
