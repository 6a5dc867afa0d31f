package nl.stagepact.domain.retaliation;

/** What somebody who looked at a signal thinks of it. */
public enum Assessment {
    /** What happened has nothing to do with the report. */
    UNRELATED,
    /** It can't be said, or not yet. */
    UNCLEAR,
    /** It looks like the answer to the report: the case is to take it up. */
    RETALIATION_SUSPECTED
}
