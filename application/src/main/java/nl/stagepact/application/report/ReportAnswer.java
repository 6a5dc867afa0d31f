package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.audit.AuditEntry;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.projections.report.Case;
import nl.stagepact.projections.report.ReportDesk.Term.Kind;

/** What clients see of a case. */
@Schema(
        name = "Report",
        description =
                "Where a case stands. What was told in it stands only in file, for whoever says what they open it for")
record ReportAnswer(
        @Schema(description = "Nothing for who reported without an account: they have a reference and a code")
        Optional<ReportId> id,

        @Schema(description = "For people; it opens nothing", example = "M-7K3Q-9XWT")
        String reference,

        @Schema(
                description =
                        "Only in the answer to a report without an account, and never shown again: with it and the"
                                + " reference one comes back",
                example = "7K3Q-9XWT-A1B2-C3D4-E5F6")
        Optional<String> code,

        ReportStatus status,
        Desk desk,
        Instant reportedAt,

        @Schema(description = "When whoever reported last added to it; what, stands in file")
        Optional<Instant> supplementedAt,

        Optional<EmployerId> employerId,
        Optional<String> employerName,
        @Schema(description = "What happens now") Sentences next,

        @Schema(description = "By when what is to be done, the oldest first")
        List<TermOfCase> terms,

        @Schema(description = "Of the last decision that holds")
        Optional<DecisionOutcome> outcome,

        @Schema(description = "Of that decision; for SBB only")
        Optional<MeasureKind> measure,

        @Schema(description = "For SBB only") Optional<PersonId> investigatorId,

        @Schema(description = "All that this reader may know; only with a purpose, and each time it is noted")
        Optional<Case> file,

        @Schema(
                description =
                        "The exact events that the case is about, the oldest first; with the file, for an investigator who"
                                + " may know who reported")
        List<AuditEntry> events) {

    @Schema(name = "NextStep", description = "In one plain sentence")
    record Sentences(
            @Schema(example = "U krijgt binnen drie werkdagen antwoord.")
            String nl,

            @Schema(example = "You get an answer within three working days.")
            String en) {}

    /** @param workingDaysLeft nothing once it has ended; negative when it has passed */
    @Schema(name = "CaseTerm", description = "By when something is to be done")
    record TermOfCase(
            Kind kind,
            @Schema(description = "The last day") LocalDate untilDate,

            @Schema(description = "After today, up to and with the last day; 0 when that has passed", example = "2")
            Optional<Integer> workingDaysLeft,

            @Schema(description = "It was not met in time") boolean overdue,

            @Schema(description = "When it was met, or no longer mattered")
            Optional<Instant> endedAt) {}

    /** As it stands in lists, which tell no more than where each case stands. */
    @Schema(name = "ReportRow", description = "Where a case stands")
    record Row(
            ReportId id,

            @Schema(example = "M-7K3Q-9XWT") String reference,

            ReportStatus status,
            Desk desk,
            Instant reportedAt,
            EmployerId employerId,
            Optional<String> employerName,

            @Schema(description = "The last day of the earliest term that runs")
            Optional<LocalDate> dueDate,

            @Schema(description = "Until then; 0 when it has passed", example = "2")
            Optional<Integer> workingDaysLeft,

            @Schema(description = "A term that runs was not met in time")
            boolean overdue,

            @Schema(description = "For SBB only") Optional<PersonId> investigatorId) {}
}
