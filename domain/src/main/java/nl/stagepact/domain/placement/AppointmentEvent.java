package nl.stagepact.domain.placement;

import java.util.Map;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** About when and where one of the conversations will be held. What calendars must know stands on the event itself. */
public sealed interface AppointmentEvent extends PlacementEvent {

    Conversation conversation();

    /** As it is now; of a cancellation, as it was. */
    Appointment appointment();

    /** Its sequence is higher than that of all events of this conversation before. */
    CalendarEntry entry();

    /** @param timing whether it lies in the conversation's window, as planned at that moment */
    @Revision("1")
    record ConversationScheduled(
            PlacementId placementId,
            Conversation conversation,
            Appointment appointment,
            CalendarEntry entry,
            Timing timing)
            implements AppointmentEvent {}

    @Revision("1")
    record ConversationRescheduled(
            PlacementId placementId,
            Conversation conversation,
            Appointment appointment,
            CalendarEntry entry,
            Timing timing)
            implements AppointmentEvent {}

    @Revision("1")
    record ConversationCancelled(
            PlacementId placementId,
            Conversation conversation,
            Appointment appointment,
            CalendarEntry entry,
            AppointmentEnd reason)
            implements AppointmentEvent {}

    /**
     * Somebody else supervises before the conversation is held: time and place stay, and others take part.
     *
     * @param left who does not take part for that party any more
     * @param joined who takes part for it from now on
     */
    @Revision("1")
    record ConversationReassigned(
            PlacementId placementId,
            Conversation conversation,
            Appointment appointment,
            CalendarEntry entry,
            Map<Party, PersonId> left,
            Map<Party, PersonId> joined)
            implements AppointmentEvent {}
}
