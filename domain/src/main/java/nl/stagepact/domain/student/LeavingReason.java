package nl.stagepact.domain.student;

/** Why a student leaves the school. It can tell of health or of trouble, so only ever inside {@code Personal}. */
public enum LeavingReason {
    DIPLOMA,
    OTHER_SCHOOL,
    WORK,
    MOVED,
    HEALTH,
    PERSONAL_CIRCUMSTANCES,
    DISMISSED,
    UNKNOWN
}
