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
    EMPLOYER_STOPPED
}
