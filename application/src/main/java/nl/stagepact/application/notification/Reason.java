package nl.stagepact.application.notification;

/**
 * Why a mail asks for something or reminds of it. Once its reason is gone it is not sent any more: {@link Gone} says which
 * event takes which reason away. A mail that tells what happened has none, and always goes out.
 */
enum Reason {
    /** The employer hasn't said that its offer is still true. */
    OFFER_GETS_STALE,
    EMPLOYER_OWES_AN_ANSWER,
    STUDENT_OWES_AN_ANSWER,
    /** What is asked of the student when accepted: also when answered at once it stays worth reading. */
    CANDIDACY_GOES_ON,
    /** The same for whoever signs. */
    PLACEMENT_GOES_ON,
    AGREEMENT_IS_UNSIGNED,
    PLACEMENT_COULD_NOT_START,
    /** Of the conversation that the mail's facts name. */
    CONVERSATION_IS_OPEN,
    /** Of the conversation that the mail's facts name. */
    APPOINTMENT_STANDS,
    REPLACEMENT_IS_OPEN
}
