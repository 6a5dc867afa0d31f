package nl.stagepact.domain.placement;

/** How the question where the student goes on was answered. */
public enum ReplacementOutcome {
    /** In consultation with SBB the placement goes on here until a day. */
    CONTINUE_UNTIL,
    /** The student goes on at another placement. */
    TRANSFERRED,
    /** The placement has ended, and no other is needed. */
    TERMINATED,
    /** The employer is recognised again, for whatever reason; found by Stagepact itself. */
    REINSTATED
}
