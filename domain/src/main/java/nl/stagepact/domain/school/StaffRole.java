package nl.stagepact.domain.school;

/** What a member of staff does for placements. */
public enum StaffRole {
    COORDINATOR,
    SCHOOL_SUPERVISOR,
    CONFIDANT
}
