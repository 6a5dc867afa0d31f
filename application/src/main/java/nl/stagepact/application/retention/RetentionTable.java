package nl.stagepact.application.retention;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long each kind of data is kept, and what the job would find now. */
public record RetentionTable(
        Instant lookedAt,

        @Schema(description = "When the job runs", example = "DAILY|04:30|Europe/Amsterdam")
        String schedule,

        List<Row> kinds) {

    public RetentionTable {
        kinds = List.copyOf(kinds);
    }

    /** One kind. */
    public record Row(
            @Schema(example = "MAIL_LOG") DataKind kind,

            @Schema(description = "On which ground of the GDPR it is kept", example = "PUBLIC_TASK")
            Ground ground,

            @Schema(
                    description = "How long, as an ISO 8601 duration; absent where it has no term of its own",
                    example = "P1Y")
            Optional<String> term,

            @Schema(description = "What makes it go", example = "JOB")
            DataKind.End end,

            @Schema(description = "Tables in PostgreSQL") List<String> tables,

            @Schema(description = "Collections in MongoDB, each of which can be made anew from the events")
            List<String> collections,

            @Schema(description = "What the job would find now; absent where it is not the job that makes it go")
            Optional<Due> due) {}

    /** Counts only. */
    public record Due(
            @Schema(description = "How many there are", example = "1200")
            long kept,

            @Schema(description = "How many the next run makes go", example = "12")
            long dueNow,

            @Schema(description = "When the next of the others is due")
            Optional<Instant> nextDueAt) {}
}
