package nl.stagepact.domain.offer;

/** Where a candidacy stands: the same word for student, school and employer. */
public enum CandidacyStatus {
    PROPOSED,
    INVITED,
    /** The employer wants the student; a seat is kept until the student answers. */
    ACCEPTED,
    /** The student said yes: a placement exists. */
    CONFIRMED,
    REJECTED,
    WITHDRAWN,
    /** Nobody answered in time: not the employer, or not the student whom it had accepted. */
    EXPIRED,
    /** Was confirmed, and the placement was cancelled before it started. */
    RELEASED;

    public boolean isOpen() {
        return switch (this) {
            case PROPOSED, INVITED, ACCEPTED -> true;
            case CONFIRMED, REJECTED, WITHDRAWN, EXPIRED, RELEASED -> false;
        };
    }

    /** Accepted and confirmed together never exceed the seats. */
    boolean keepsASeat() {
        return this == ACCEPTED || this == CONFIRMED;
    }
}
