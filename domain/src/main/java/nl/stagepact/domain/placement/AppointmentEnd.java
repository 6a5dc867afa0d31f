package nl.stagepact.domain.placement;

/** Why an appointment will not be kept. */
public enum AppointmentEnd {
    /** Somebody took it back. */
    WITHDRAWN,
    /** The conversation was held on an earlier day. */
    ALREADY_HELD,
    /** The coordinator decided that the conversation need not be held. */
    EXEMPTED,
    /** By a new plan the conversation is not required any more. */
    NO_LONGER_PLANNED,
    /** It was cancelled, terminated or completed. */
    PLACEMENT_ENDED
}
