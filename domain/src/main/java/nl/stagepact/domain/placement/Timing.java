package nl.stagepact.domain.placement;

/** When a conversation was held, seen from its window. Held late still counts as held, and says so. */
public enum Timing {
    EARLY,
    IN_WINDOW,
    LATE
}
