package nl.stagepact.domain.offer;

/** Why an employer says no: always something about the work, never about the person. */
public enum RejectionReason {
    LEARNING_GOAL_MISMATCH,
    PERIOD_OR_DAYS,
    TRAVEL_DISTANCE,
    CAPACITY,
    CERTIFICATE_REQUIRED,
    /** Needs the criterion by which the other one was chosen. */
    OTHER_CANDIDATE_CHOSEN
}
