package nl.stagepact.domain.student;

/** Why a school must find the place itself from now on. */
public enum EscalationReason {
    /** Still without a place when the term before the wanted start began. */
    STILL_UNPLACED,
    /** The search began within that term. */
    STARTED_LATE,
    /** There was a place, and it is gone. */
    PLACE_LOST
}
