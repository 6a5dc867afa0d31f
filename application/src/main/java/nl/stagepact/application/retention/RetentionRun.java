package nl.stagepact.application.retention;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What one run of the job did with one kind of data. */
public record RetentionRun(
        @Schema(description = "The same for all kinds of one run")
        Instant ranAt,

        @Schema(example = "MAIL_LOG") DataKind kind,

        @Schema(description = "What was from before this moment had been kept long enough")
        Instant keptSinceAt,

        @Schema(description = "How many things went", example = "12")
        long gone,

        @Schema(description = "Whether all that was due went; if not, the next run tries again")
        boolean succeeded) {

    Instant keptSince() {
        return keptSinceAt;
    }
}
