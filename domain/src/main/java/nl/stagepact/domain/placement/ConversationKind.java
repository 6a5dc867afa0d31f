package nl.stagepact.domain.placement;

/** The three mandatory conversations, in their order, and the one that takes the place of what an early end leaves open. */
public enum ConversationKind {
    START_GESPREK,
    MIDTERM_CHECK,
    EIND_GESPREK,
    /** Planned when a placement is terminated, and only then. */
    EXIT_CONVERSATION
}
