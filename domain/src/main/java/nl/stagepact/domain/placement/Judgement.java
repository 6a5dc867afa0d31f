package nl.stagepact.domain.placement;

/** How the employer judges the student's work. */
public enum Judgement {
    INSUFFICIENT,
    SUFFICIENT,
    GOOD
}
