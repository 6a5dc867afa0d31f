package nl.stagepact.domain.report;

/** How an objection against a decision in a case ended. */
public enum CaseObjectionOutcome {
    /** The decision no longer holds, and the measure is undone. */
    UPHELD,
    /** The decision stands. */
    DISMISSED
}
