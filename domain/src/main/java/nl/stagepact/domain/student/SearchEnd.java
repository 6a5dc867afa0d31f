package nl.stagepact.domain.student;

/** Why a search ends without a place. */
public enum SearchEnd {
    /** The student or the school gave it up. */
    WITHDRAWN,
    /** The last day of the wanted period has passed. */
    PERIOD_OVER
}
