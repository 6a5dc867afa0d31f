package nl.stagepact.domain.report;

/** What whoever reports wants to come of it. */
public enum ReportWish {
    COUNT_ONLY,
    TALK,
    INVESTIGATE,
    ANOTHER_PLACE
}
