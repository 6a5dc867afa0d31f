package nl.stagepact.application.audit;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.projections.engine.Page;

/** What strangers may ask to convince themselves that nothing was changed. */
public sealed interface AuditOperation {

    /** The newest first; or only the one with this number. */
    record FindCheckpoints(Optional<Integer> number, Page page) implements AuditOperation {}

    /** The key to check signatures with. */
    record FindSealKey() implements AuditOperation {}

    /** See {@link Verification#verify}. */
    record VerifyTrail(Optional<Instant> from, Optional<Instant> to, Optional<KeptCheckpoint> kept)
            implements AuditOperation {}
}
