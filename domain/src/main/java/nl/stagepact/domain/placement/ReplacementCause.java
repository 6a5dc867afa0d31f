package nl.stagepact.domain.placement;

/** What made another place necessary, as far as everybody who sees the task may know. */
public enum ReplacementCause {
    /** The placement ended early; why stands with its end. */
    TERMINATION,
    RECOGNITION_SUSPENDED,
    RECOGNITION_WITHDRAWN
}
