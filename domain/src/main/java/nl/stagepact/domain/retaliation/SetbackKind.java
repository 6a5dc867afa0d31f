package nl.stagepact.domain.retaliation;

/** In which ways somebody can be made to pay, as far as Stagepact can see. */
public enum SetbackKind {
    /** An employer rejected the candidate. */
    REJECTION,
    /** One of the mandatory conversations was not held in its window. */
    MISSED_CONVERSATION,
    /** The employer judged the work insufficient. */
    NEGATIVE_JUDGEMENT,
    /** The employer ended the placement. */
    TERMINATION,
    /** The employer cancelled the placement before it began. */
    CANCELLATION
}
