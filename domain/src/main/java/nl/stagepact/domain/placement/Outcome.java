package nl.stagepact.domain.placement;

/** What the school decides about the placement. */
public enum Outcome {
    PASSED,
    FAILED
}
