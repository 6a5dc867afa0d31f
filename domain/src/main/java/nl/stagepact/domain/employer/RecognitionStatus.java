package nl.stagepact.domain.employer;

/** Whether an employer may train students for one qualification. */
public enum RecognitionStatus {
    NONE,
    GRANTED,
    SUSPENDED,
    WITHDRAWN,
    /** Four years without placements ended it. */
    LAPSED
}
