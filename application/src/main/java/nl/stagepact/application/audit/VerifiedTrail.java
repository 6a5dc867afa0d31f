package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** What a verification found. */
@Schema(description = "Whether what happened is as it was sealed")
public record VerifiedTrail(
        Instant verifiedAt,

        @Schema(description = "Nothing was changed, removed, added or put elsewhere")
        boolean intact,

        @Schema(description = "Events that are as they were sealed")
        long checkedEvents,

        @Schema(description = "Checkpoints that are signed, and follow the one before")
        int checkedCheckpoints,

        @Schema(description = "The first thing that is not as it was sealed")
        Optional<Problem> problem) {

    @Schema(name = "AuditProblem", description = "What is wrong, and where")
    public record Problem(
            Flaw code,
            @Schema(description = "Of a checkpoint") Optional<Integer> checkpoint,

            @Schema(description = "Number of a sealed event: that of its file in a dossier")
            Optional<Long> seal,

            @Schema(description = "Place in the whole history")
            Optional<Long> position) {

        static Problem of(Flaw code, int checkpoint) {
            return new Problem(code, Optional.of(checkpoint), Optional.empty(), Optional.empty());
        }

        static Problem at(Flaw code, long seal, Optional<Long> position) {
            return new Problem(code, Optional.empty(), Optional.of(seal), position);
        }
    }

    /** In what way the trail was tampered with. */
    public enum Flaw {
        EVENT_CHANGED,
        EVENT_MISSING,
        /** Lies among events that were sealed long ago. */
        EVENT_NEVER_SEALED,
        SEAL_MISSING,
        SEGMENT_CHANGED,
        CHECKPOINT_CHANGED,
        CHECKPOINT_MISSING,
        SIGNATURE_WRONG,
        /** The asker kept one that is not in this log: history was rewritten or cut off. */
        KEPT_CHECKPOINT_DIFFERS
    }
}
