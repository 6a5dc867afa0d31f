package nl.stagepact.application.retention;

import java.time.Instant;
import java.util.Optional;

/** How data of one kind goes. */
interface Disposal {

    DataKind kind();

    /** What the job would find; changes nothing. */
    Found look(Term term, Instant now);

    /**
     * @param keptSince what is from before it has been kept long enough
     * @return how many went; 0 when it is done again
     */
    long carryOut(Instant keptSince);

    /**
     * @param kept how many there are
     * @param due how many of these have been kept long enough
     * @param nextDueAt when the next of the others will have been
     */
    record Found(long kept, long due, Optional<Instant> nextDueAt) {}
}
