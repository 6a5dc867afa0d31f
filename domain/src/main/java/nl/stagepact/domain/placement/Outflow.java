package nl.stagepact.domain.placement;

/** Where a student went after the placement. */
public enum Outflow {
    STAYED_AS_EMPLOYEE,
    FURTHER_STUDY,
    ELSEWHERE
}
