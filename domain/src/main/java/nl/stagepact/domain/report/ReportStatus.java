package nl.stagepact.domain.report;

/** Where a case stands. */
public enum ReportStatus {
    RECEIVED,
    ACKNOWLEDGED,
    /** Nothing more is asked than that it counts. */
    COUNTED,
    /** Another authority goes on with it. */
    REFERRED,
    /** It has an investigator. */
    INVESTIGATED,
    /** Decided by one officer, and nothing holds before a second one agrees. */
    AWAITING_APPROVAL,
    /** The decision holds. */
    DECIDED,
    OBJECTED,
    CLOSED,
    WITHDRAWN;

    /** Nothing can happen in it any more. */
    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
