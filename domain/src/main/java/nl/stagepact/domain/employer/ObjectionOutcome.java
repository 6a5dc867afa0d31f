package nl.stagepact.domain.employer;

/** How an objection ended. */
public enum ObjectionOutcome {
    /** The objection is won: what it was against is undone. */
    FOUNDED,
    UNFOUNDED,
    /** Not considered, such as for want of grounds (Awb 6:6). */
    INADMISSIBLE
}
