package nl.stagepact.domain.offer;

/** What makes a place fit for somebody. */
public enum Characteristic {
    TAILORED_SUPERVISION,
    ACCESSIBLE,
    CHANCE_OF_A_JOB
}
