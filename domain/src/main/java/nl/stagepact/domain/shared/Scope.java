package nl.stagepact.domain.shared;

/** How far a right reaches; wider ones come later, so the widest of several is the maximum. */
public enum Scope {
    /** What concerns the person: the student, the mentor, the supervisor. */
    SELF,
    /** What concerns the organisation: the school's students, the employer's offers. */
    OWN_ORGANISATION,
    ANY
}
