package nl.stagepact.domain.report;

/** What an investigation comes to. */
public enum DecisionOutcome {
    UNFOUNDED,
    /** Too little is known to say either. */
    INSUFFICIENT,
    FOUNDED
}
