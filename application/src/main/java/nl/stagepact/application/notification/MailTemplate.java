package nl.stagepact.application.notification;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every mail there is, one for each milestone. The texts stand in {@code mail/texts_nl.properties} and
 * {@code mail/texts_en.properties} under {@link #key()}; all mails share one layout.
 */
public enum MailTemplate {
    OFFER_PUBLISHED,
    /** To those with an open candidacy. */
    OFFER_REVISED,
    /** The employer is asked whether it is still true. */
    OFFER_STALE_SOON,
    OFFER_EXPIRED,
    OFFER_WITHDRAWN,
    OFFER_DIGEST,
    CANDIDATE_PROPOSED,
    /** Instead of the former, when the student did it without the school. */
    STUDENT_APPLIED,
    /** The employer's reminder, which tells the student that there was one. */
    CANDIDATE_WAITING,
    CANDIDATE_INVITED,
    CANDIDATE_ACCEPTED,
    /** What the student gets when the employer accepts: the student has the last word. */
    CONFIRMATION_ASKED,
    /** The student's reminder. */
    CONFIRMATION_AWAITED,
    /** The employer did not answer in time. */
    CANDIDACY_EXPIRED,
    /** The student who was accepted did not answer in time. */
    CONFIRMATION_EXPIRED,
    CANDIDATE_REJECTED,
    CANDIDATE_WITHDRAWN,
    /** Never names the other employer. */
    CANDIDATE_PLACED_ELSEWHERE,
    PLACEMENT_CONFIRMED,
    AGREEMENT_DRAWN_UP,
    /** The receipt for the party that signed. */
    AGREEMENT_SIGNED,
    /** Of a guardian or a fourth party, who have no login. */
    SIGNATURE_RECORDED,
    SIGNATURE_REFUSED,
    AGREEMENT_CONCLUDED,
    /** A new version of what all had signed: the old one holds until all have signed this one. */
    AGREEMENT_AMENDED,
    /** Notice of something immaterial that needs no signatures. */
    AGREEMENT_ADJUSTED,
    AMENDMENT_CONCLUDED,
    /** To the party that named who signs for it. */
    SIGNER_NAMED,
    PLACEMENT_STARTED,
    CONVERSATION_HELD,
    CONVERSATION_EXEMPTED,
    EMPLOYER_JUDGED,
    SCHOOL_DECIDED,
    PLACEMENT_COMPLETED,
    PLACEMENT_INTERRUPTED,
    PLACEMENT_RESUMED,
    NO_SHOW_REPORTED,
    MENTOR_REPLACED,
    SUPERVISOR_REPLACED,
    PLACEMENT_TERMINATED,
    REPLACEMENT_REQUIRED,
    REPLACEMENT_OVERDUE,
    REPLACEMENT_SOLVED,
    PLACEMENT_CANCELLED,
    SEARCH_ESCALATED,
    RECOGNITION_GRANTED,
    RECOGNITION_SUSPENDED,
    RECOGNITION_REINSTATED,
    RECOGNITION_WITHDRAWN;

    /** As in the texts, the database and the API: {@code candidate-proposed}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static MailTemplate of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
