package nl.stagepact.application.halfyear;

import static nl.stagepact.application.halfyear.Reader.CONTACT;
import static nl.stagepact.application.halfyear.Reader.COORDINATOR;
import static nl.stagepact.application.halfyear.Reader.MENTOR;
import static nl.stagepact.application.halfyear.Reader.STUDENT;
import static nl.stagepact.application.halfyear.Reader.SUPERVISOR;

import java.util.Set;

/** The table of mails, row by row: what is told, and to whom once everybody is known. */
enum Milestone {
    OFFER_PUBLISHED(CONTACT),
    OFFER_STALE_SOON(CONTACT),
    OFFER_EXPIRED(CONTACT),

    CANDIDATE_PROPOSED(STUDENT, CONTACT),
    CANDIDATE_WAITING(STUDENT, CONTACT),
    CANDIDACY_EXPIRED(STUDENT, CONTACT),
    CANDIDATE_INVITED(STUDENT, COORDINATOR, CONTACT),
    /** The student is asked to confirm by that same mail: one for each event and recipient. */
    CANDIDATE_ACCEPTED(COORDINATOR, CONTACT),
    CONFIRMATION_ASKED(STUDENT),
    CANDIDATE_REJECTED(STUDENT, COORDINATOR, CONTACT),
    CANDIDATE_WITHDRAWN(STUDENT, COORDINATOR, CONTACT),
    PLACEMENT_CONFIRMED(STUDENT, COORDINATOR, CONTACT, MENTOR),

    AGREEMENT_DRAWN_UP(Reader.ALL),
    AGREEMENT_SIGNED(Reader.ALL),
    AGREEMENT_CONCLUDED(Reader.ALL),
    SIGNATURE_REFUSED(Reader.ALL),
    AGREEMENT_AMENDED(Reader.ALL),
    AMENDMENT_CONCLUDED(Reader.ALL),
    UNSIGNED_BEFORE_START(COORDINATOR, SUPERVISOR, CONTACT, MENTOR),
    START_BLOCKED(COORDINATOR, SUPERVISOR, CONTACT, MENTOR),
    PLACEMENT_STARTED(Reader.ALL),

    /** With the calendar entry for whoever takes part. */
    CONVERSATION_SCHEDULED(STUDENT, SUPERVISOR, MENTOR),
    CONVERSATION_RESCHEDULED(STUDENT, SUPERVISOR, MENTOR),
    CONVERSATION_CANCELLED(STUDENT, SUPERVISOR, MENTOR),
    CONVERSATION_DUE(SUPERVISOR, COORDINATOR),
    CONVERSATION_OVERDUE(SUPERVISOR, COORDINATOR),
    CONVERSATION_ESCALATED(SUPERVISOR, COORDINATOR),
    CONVERSATION_HELD(Reader.ALL),

    PLACEMENT_COMPLETED(Reader.ALL),
    PLACEMENT_TERMINATED(Reader.ALL),
    PLACEMENT_CANCELLED(Reader.ALL),
    REPLACEMENT_REQUIRED(STUDENT, COORDINATOR, SUPERVISOR),
    REPLACEMENT_SOLVED(STUDENT, COORDINATOR, SUPERVISOR),
    SEARCH_ESCALATED(STUDENT, COORDINATOR),

    // The table is silent about these; all whom they concern are told.
    CONVERSATION_EXEMPTED(Reader.ALL),
    PLACEMENT_INTERRUPTED(Reader.ALL),
    PLACEMENT_RESUMED(Reader.ALL),
    EMPLOYER_JUDGED(Reader.ALL),
    SCHOOL_DECIDED(Reader.ALL);

    private final Set<Reader> readers;

    Milestone(Reader... readers) {
        this(Set.of(readers));
    }

    Milestone(Set<Reader> readers) {
        this.readers = readers;
    }

    Set<Reader> readers() {
        return readers;
    }
}
