package nl.stagepact.domain.placement;

/** The three mandatory conversations, in their order. */
public enum ConversationKind {
    START_GESPREK,
    MIDTERM_CHECK,
    EIND_GESPREK
}
