package nl.stagepact.application.retention;

import nl.stagepact.projections.engine.Page;

/** What whoever runs Stagepact may ask about how long data is kept. */
public sealed interface RetentionOperation {

    /** The table, with what the job would find now. Answered with {@link RetentionTable}. */
    record FindRetention() implements RetentionOperation {}

    /** What the job did, the newest first. Answered with {@code PageOf<RetentionRun>}. */
    record FindRetentionRuns(Page page) implements RetentionOperation {}
}
