package nl.stagepact.domain.placement;

/** Why a running placement ends early. */
public enum TerminationReason {
    BY_MUTUAL_CONSENT,
    STUDENT_LEFT_SCHOOL,
    ILLNESS,
    NO_SHOW,
    CONDUCT,
    LACKING_SUPERVISION,
    UNSAFE,
    DISCRIMINATION,
    RECOGNITION,
    EMPLOYER_STOPPED;

    /** Who never came or is gone has nothing to look back on with the others. */
    boolean asksForAnExitConversation() {
        return this != STUDENT_LEFT_SCHOOL && this != NO_SHOW;
    }

    /** Where the place itself was the trouble, the school owes the student another one. */
    boolean asksForAReplacement() {
        return switch (this) {
            case LACKING_SUPERVISION, UNSAFE, DISCRIMINATION, RECOGNITION -> true;
            case BY_MUTUAL_CONSENT, STUDENT_LEFT_SCHOOL, ILLNESS, NO_SHOW, CONDUCT, EMPLOYER_STOPPED -> false;
        };
    }
}
