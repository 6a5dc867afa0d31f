package nl.stagepact.application.notification;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every mail there is, one for each milestone. The texts stand in {@code mail/texts_nl.properties} and
 * {@code mail/texts_en.properties} under {@link #key()}; all mails share one layout.
 */
public enum MailTemplate {
    OFFER_PUBLISHED,
    /** To those with an open candidacy. */
    OFFER_REVISED,
    /** The employer is asked whether it is still true. */
    OFFER_STALE_SOON(Reason.OFFER_GETS_STALE),
    OFFER_EXPIRED,
    OFFER_WITHDRAWN,
    OFFER_DIGEST,
    CANDIDATE_PROPOSED,
    /** Instead of the former, when the student did it without the school. */
    STUDENT_APPLIED,
    /** The employer's reminder, which tells the student that there was one. */
    CANDIDATE_WAITING(Reason.EMPLOYER_OWES_AN_ANSWER),
    CANDIDATE_INVITED,
    CANDIDATE_ACCEPTED,
    /** What the student gets when the employer accepts: the student has the last word. */
    CONFIRMATION_ASKED(Reason.CANDIDACY_GOES_ON),
    /** The student's reminder, which tells the employer that there was one. */
    CONFIRMATION_AWAITED(Reason.STUDENT_OWES_AN_ANSWER),
    /** The employer did not answer in time. */
    CANDIDACY_EXPIRED,
    /** The student who was accepted did not answer in time. */
    CONFIRMATION_EXPIRED,
    CANDIDATE_REJECTED,
    CANDIDATE_WITHDRAWN,
    /** Never names the other employer. */
    CANDIDATE_PLACED_ELSEWHERE,
    PLACEMENT_CONFIRMED,
    AGREEMENT_DRAWN_UP(Reason.PLACEMENT_GOES_ON),
    /** A parent or guardian signs for a minor at a school that asks for it. */
    GUARDIAN_ASKED_TO_SIGN(Reason.AGREEMENT_IS_UNSIGNED),
    /** The receipt for the party that signed, and news for the others. */
    AGREEMENT_SIGNED,
    /** Of a guardian or a fourth party, who have no login. */
    SIGNATURE_RECORDED,
    SIGNATURE_REFUSED,
    AGREEMENT_CONCLUDED,
    /** The guardian's own receipt. */
    GUARDIAN_SIGNED,
    GUARDIAN_AGREEMENT_CONCLUDED,
    /** A new version of what all had signed: the old one holds until all have signed this one. */
    AGREEMENT_AMENDED(Reason.PLACEMENT_GOES_ON),
    /** Notice of something immaterial that needs no signatures. */
    AGREEMENT_ADJUSTED,
    AMENDMENT_CONCLUDED,
    /** To whoever is to sign for a school or an employer. */
    NAMED_TO_SIGN(Reason.PLACEMENT_GOES_ON),
    /** To the party that named who signs for it. */
    SIGNER_NAMED,
    UNSIGNED_BEFORE_START(Reason.AGREEMENT_IS_UNSIGNED),
    START_BLOCKED(Reason.PLACEMENT_COULD_NOT_START),
    PLACEMENT_STARTED,
    /** This and the next four only to those who take part, with the calendar entry. */
    CONVERSATION_SCHEDULED(Reason.APPOINTMENT_STANDS),
    CONVERSATION_RESCHEDULED(Reason.APPOINTMENT_STANDS),
    /** Somebody else takes part from now on. */
    CONVERSATION_REASSIGNED(Reason.APPOINTMENT_STANDS),
    /** To whoever does not take part any more. */
    CONVERSATION_HANDED_OVER,
    CONVERSATION_CANCELLED,
    CONVERSATION_DUE(Reason.CONVERSATION_IS_OPEN),
    CONVERSATION_OVERDUE(Reason.CONVERSATION_IS_OPEN),
    CONVERSATION_ESCALATED(Reason.CONVERSATION_IS_OPEN),
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
    REPLACEMENT_OVERDUE(Reason.REPLACEMENT_IS_OPEN),
    REPLACEMENT_SOLVED,
    PLACEMENT_CANCELLED,
    SEARCH_ESCALATED,
    /** A new link for who has no account, when the one in an earlier mail doesn't work any more and they ask for it. */
    LINK_RENEWED,
    GUARDIAN_LINK_RENEWED,
    /** To whoever reported: this and the next three. */
    REPORT_RECEIVED,
    REPORT_ACKNOWLEDGED,
    REPORT_OVERDUE,
    REPORT_DECIDED,
    /** To whoever handles the case now, and nobody who handled it before. */
    CASE_SUPPLEMENTED,
    /** To those who read the case, at the school and at SBB: this and the next five. */
    CASE_RECEIVED,
    CASE_TRANSFERRED,
    CASE_ACKNOWLEDGED,
    CASE_OVERDUE,
    CASE_DECIDED,
    /** Something befell whoever reported. */
    SIGNAL_RAISED,
    /** To those who are heard, who may be told no more than that: this and the next one. */
    HEARING_INVITED,
    DECISION_TOLD,
    RECOGNITION_GRANTED,
    RECOGNITION_SUSPENDED,
    RECOGNITION_REINSTATED,
    RECOGNITION_WITHDRAWN,
    RECOGNITION_RESTORED,
    RECOGNITION_LAPSED,
    /** A court suspended what the employer objects to. */
    RECOGNITION_RELIEVED,
    /** The objection was lost, and what it was against holds again. */
    RECOGNITION_RELIEF_ENDED,
    /** This and the next two only to the employer. */
    RECOGNITION_REFUSED,
    RECOGNITION_HEARING,
    RECOGNITION_OBJECTION_DECIDED;

    private static final Set<MailTemplate> OF_SIGNING = EnumSet.of(
            AGREEMENT_DRAWN_UP,
            AGREEMENT_SIGNED,
            SIGNATURE_REFUSED,
            AGREEMENT_CONCLUDED,
            AGREEMENT_AMENDED,
            AMENDMENT_CONCLUDED,
            UNSIGNED_BEFORE_START,
            START_BLOCKED);
    private static final Set<MailTemplate> OF_PARTICIPANTS = EnumSet.of(
            CONVERSATION_SCHEDULED,
            CONVERSATION_RESCHEDULED,
            CONVERSATION_REASSIGNED,
            CONVERSATION_HANDED_OVER,
            CONVERSATION_CANCELLED);
    private static final Set<MailTemplate> OF_GUARDIANS =
            EnumSet.of(GUARDIAN_ASKED_TO_SIGN, GUARDIAN_SIGNED, GUARDIAN_AGREEMENT_CONCLUDED, GUARDIAN_LINK_RENEWED);

    private static final Set<MailTemplate> OF_HEARD_PARTIES = EnumSet.of(HEARING_INVITED, DECISION_TOLD);

    private final Optional<Reason> reason;

    /** Tells what happened: sent in any case. */
    MailTemplate() {
        this.reason = Optional.empty();
    }

    /** Asks for something or reminds of it: sent as long as there is reason for it. */
    MailTemplate(Reason reason) {
        this.reason = Optional.of(reason);
    }

    /** Also read by whoever was named to sign, even if that is somebody who has no other part in the placement. */
    boolean isToSigners() {
        return OF_SIGNING.contains(this);
    }

    /** Read by nobody but the student and who supervises at school and at the workplace. */
    boolean isToParticipants() {
        return OF_PARTICIPANTS.contains(this);
    }

    /** Read by nobody but the guardian of a student who is a minor. */
    boolean isToGuardian() {
        return OF_GUARDIANS.contains(this);
    }

    /** Read by employer and school as those who are heard in a case, and not by those who handle it. */
    boolean isToHeardParties() {
        return OF_HEARD_PARTIES.contains(this);
    }

    /** As in the texts, the database and the API: {@code candidate-proposed}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that ask or remind for one of these reasons. */
    static Stream<MailTemplate> becauseOf(Set<Reason> reasons) {
        return Arrays.stream(values())
                .filter(template -> template.reason.filter(reasons::contains).isPresent());
    }

    static MailTemplate of(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
