package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.PlacementId;

/** About when and where one of the conversations will be held. */
public sealed interface AppointmentCommand extends PlacementCommand {

    Conversation conversation();

    /** Makes the appointment, or puts another in the place of the one there was. */
    record ScheduleConversation(PlacementId placementId, Conversation conversation, Appointment appointment)
            implements AppointmentCommand {}

    record CancelAppointment(PlacementId placementId, Conversation conversation) implements AppointmentCommand {}
}
