package nl.stagepact.domain.report;

/** When it happened. */
public enum Phase {
    SEARCHING,
    ON_PLACEMENT
}
