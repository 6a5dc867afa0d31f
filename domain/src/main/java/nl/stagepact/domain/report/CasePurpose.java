package nl.stagepact.domain.report;

/** Why somebody opened a case. */
public enum CasePurpose {
    /** It is one's own report. */
    OWN_REPORT,
    /** The school's confidant stands by whoever reported. */
    SUPPORT,
    /** To acknowledge, refer, investigate or decide. */
    HANDLING,
    /** To agree to a decision of somebody else, or not. */
    SECOND_OFFICER,
    /** To judge an objection. */
    OBJECTION,
    /** To see whether cases are handled well. */
    OVERSIGHT
}
