package nl.stagepact.projections.offer;

/** Where a candidacy stands. */
public enum CandidacyStatus {
    PROPOSED,
    INVITED,
    ACCEPTED,
    CONFIRMED,
    REJECTED,
    WITHDRAWN,
    /** It was confirmed, and the student will not come after all. */
    RELEASED
}
