package nl.stagepact.application.retaliation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationCommand.AssessSignal;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.retaliation.SignalDesk;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignal;
import nl.stagepact.projections.retaliation.SignalDesk.FindSignals;
import nl.stagepact.projections.retaliation.SignalDesk.Look;
import nl.stagepact.projections.retaliation.SignalDesk.SeenSignal;
import nl.stagepact.projections.retaliation.SignalDesk.State;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/retaliation-signals", produces = "application/json")
@Tag(
        name = "Retaliation signals",
        description = "What befell somebody after they had reported; for the confidant and SBB's investigators alone")
class RetaliationApi {

    private static final Shown<SignalId, SeenSignal, SignalAnswer> SIGNAL = new Shown<>(
            SignalId.class,
            SignalDesk.class,
            "/retaliation-signals",
            FindSignal::new,
            SeenSignal.class,
            seen -> seen.signal().version(),
            SignalAnswer::of);

    private final Acts acts;

    RetaliationApi(Acts acts) {
        this.acts = acts;
    }

    /** What clients see of it. */
    @Schema(
            name = "RetaliationSignal",
            description =
                    "That something happened after a report, never that it happened because of it. Who it was stands in"
                            + " the case")
    record SignalAnswer(
            SignalId id,

            @Schema(description = "The case; opening it is written down")
            ReportId reportId,

            State state,
            SetbackKind kind,

            @Schema(description = "The day on which it happened")
            LocalDate happenedDate,

            @Schema(description = "For whoever may know who reported; to others the moment would tell")
            Optional<Instant> happenedAt,

            @Schema(description = "For whoever may know who reported: it is raised at once")
            Optional<Instant> signalledAt,

            @Schema(description = "Where it happened") EmployerId employerId,

            Optional<String> employerName,

            @Schema(description = "Whether that is the employer that the report is about")
            boolean reportedEmployer,

            Optional<CandidacyId> candidacyId,
            Optional<PlacementId> placementId,

            @Schema(description = "The school whose confidants know of the report")
            Optional<SchoolId> schoolId,

            @Schema(description = "What those think who looked at it, the oldest first")
            List<AssessmentAnswer> assessments) {

        private static SignalAnswer of(SeenSignal seen) {
            var signal = seen.signal();
            return new SignalAnswer(
                    signal.id(),
                    signal.reportId(),
                    signal.state(),
                    signal.kind(),
                    seen.happened(),
                    Optional.of(signal.happenedAt()).filter(_ -> seen.exact()),
                    Optional.of(signal.signalledAt()).filter(_ -> seen.exact()),
                    signal.employerId(),
                    seen.employerName(),
                    signal.employerId().equals(signal.reportedId()),
                    signal.candidacyId(),
                    signal.placementId(),
                    signal.schoolId(),
                    signal.assessments().stream().map(AssessmentAnswer::of).toList());
        }
    }

    @Schema(name = "SignalAssessment", description = "Without a reason once the case was erased")
    record AssessmentAnswer(
            Assessment assessment,
            Optional<String> reason,

            @Schema(description = "The person who looked") Optional<UUID> byId,

            Instant assessedAt) {

        private static AssessmentAnswer of(Look look) {
            return new AssessmentAnswer(look.assessment(), look.reason(), look.by(), look.at());
        }
    }

    record SignalFilter(
            Optional<State> state,
            Optional<ReportId> reportId,

            @Parameter(description = "Where it happened") Optional<EmployerId> employerId,

            Optional<SchoolId> schoolId,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(happenedAt|state)") String> sort) {}

    record NewAssessment(
            @Schema(description = "RETALIATION_SUSPECTED when it looks like the answer to the report")
            Assessment assessment,

            @Schema(example = "De praktijkopleider was die week ziek; het gesprek is verzet.")
            @Size(min = 1, max = 4000)
            String reason) {

        AssessSignal toCommand(SignalId id) {
            return new AssessSignal(id, assessment, Personal.of(id, reason));
        }
    }

    @GetMapping
    @Operation(operationId = "findRetaliationSignals", summary = "Find signals of retaliation, the newest first")
    ResponseEntity<PageOf<SignalAnswer>> find(@ParameterObject SignalFilter filter, @ParameterObject Paging paging) {
        var query = new FindSignals(
                filter.state(),
                filter.reportId(),
                filter.employerId(),
                filter.schoolId(),
                paging.sortedBy(filter.sort()));
        return acts.list(query, SeenSignal.class, SignalAnswer::of);
    }

    @GetMapping("/{signalId}")
    @Operation(operationId = "showRetaliationSignal", summary = "Show a signal of retaliation")
    ResponseEntity<SignalAnswer> show(@PathVariable SignalId signalId) {
        return acts.show(SIGNAL, signalId);
    }

    @PostMapping("/{signalId}/assessments")
    @Operation(
            operationId = "assessRetaliationSignal",
            summary = "Say what you think of a signal of retaliation, having looked at it",
            description =
                    "Decides nothing. Who thinks otherwise says so as well; what was thought before stays to be read.")
    ResponseEntity<SignalAnswer> assess(@PathVariable SignalId signalId, @RequestBody NewAssessment assessment) {
        return acts.change(SIGNAL, assessment.toCommand(signalId));
    }
}
