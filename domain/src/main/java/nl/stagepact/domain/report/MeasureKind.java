package nl.stagepact.domain.report;

/** What follows from a report that is founded. */
public enum MeasureKind {
    TALK,
    IMPROVEMENT,
    SUSPENSION,
    WITHDRAWAL;

    /** It touches the employer's recognition: both parties are heard before, and a second officer agrees. */
    public boolean touchesRecognition() {
        return this == SUSPENSION || this == WITHDRAWAL;
    }
}
