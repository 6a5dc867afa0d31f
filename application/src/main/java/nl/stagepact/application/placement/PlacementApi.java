package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Acting;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.audit.AuditEntry;
import nl.stagepact.application.placement.OutcomeRequests.Completion;
import nl.stagepact.application.placement.OutcomeRequests.NewCancellation;
import nl.stagepact.application.placement.OutcomeRequests.NewJudgement;
import nl.stagepact.application.placement.OutcomeRequests.NewSchoolDecision;
import nl.stagepact.application.placement.OutcomeRequests.NewTermination;
import nl.stagepact.domain.placement.PlacementCommand.StartPlacement;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.Timelines.FindPlacementTimeline;
import nl.stagepact.projections.audit.Timelines.Timeline;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacementAsOf;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacements;
import nl.stagepact.projections.placement.PlacementBoard.Lateness;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/placements", produces = "application/json")
@Tag(name = "Placements", description = "One student at one employer for one period, from confirmation to completion")
class PlacementApi {

    static final Shown<PlacementId, SeenPlacement, PlacementAnswer> PLACEMENT = new Shown<>(
            PlacementId.class,
            PlacementBoard.class,
            "/placements",
            FindPlacement::new,
            SeenPlacement.class,
            seen -> seen.placement().version(),
            PlacementAnswer::of);

    private final Acts acts;
    private final Acting acting;

    PlacementApi(Acts acts, Acting acting) {
        this.acts = acts;
        this.acting = acting;
    }

    record PlacementFilter(
            Optional<PlacementStatus> status,
            Optional<SchoolId> schoolId,
            Optional<EmployerId> employerId,
            Optional<StudentId> studentId,

            @Parameter(description = "The qualification") Optional<Crebo> crebo,

            @Parameter(
                    description = "A day in the period of a placement that was neither cancelled nor ended before it")
            Optional<LocalDate> activeOn,

            @Parameter(
                    description =
                            "Not all have signed, although the first day is near (OVERDUE) or has come (START_BLOCKED)")
            Optional<Lateness> lateSigning,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(startDate|endDate|status|confirmedAt|changedAt)") String> sort) {}

    record Moment(
            @Parameter(description = "The placement as it was at that moment; as it is now unless said otherwise")
            Optional<Instant> asOf) {}

    @GetMapping
    @Operation(operationId = "findPlacements", summary = "Find placements")
    ResponseEntity<PageOf<PlacementAnswer>> find(
            @ParameterObject PlacementFilter filter, @ParameterObject Paging paging) {
        var query = new FindPlacements(
                filter.status(),
                filter.schoolId(),
                filter.employerId(),
                filter.studentId(),
                filter.crebo(),
                filter.activeOn(),
                filter.lateSigning(),
                paging.sortedBy(filter.sort()));
        return acts.list(query, SeenPlacement.class, PlacementAnswer::of);
    }

    @GetMapping("/{placementId}")
    @Operation(operationId = "showPlacement", summary = "Show a placement, as it is or as it was")
    ResponseEntity<PlacementAnswer> show(@PathVariable PlacementId placementId, @ParameterObject Moment moment) {
        return moment.asOf()
                .map(asOf -> acts.find(new FindPlacementAsOf(placementId, asOf), SeenPlacement.class))
                .map(was -> acts.show(was.placement().version(), PlacementAnswer.of(was)))
                .orElseGet(() -> acts.show(PLACEMENT, placementId));
    }

    @GetMapping("/{placementId}/timeline")
    @Operation(operationId = "showTimeline", summary = "Show everything that happened, from the candidacy on")
    ResponseEntity<Items<AuditEntry>> timeline(@PathVariable PlacementId placementId) {
        var placement = acts.find(PLACEMENT, placementId).placement();
        var entries = acts.ask(new FindPlacementTimeline(placement.id()), Timeline.class)
                .entries();
        return ResponseEntity.ok(
                new Items<>(entries.stream().map(AuditEntry::of).toList()));
    }

    @PostMapping("/{placementId}/start")
    @Operation(operationId = "startPlacement", summary = "Start: all have signed and the first day has come")
    ResponseEntity<PlacementAnswer> start(@PathVariable PlacementId placementId) {
        return acts.change(PLACEMENT, new StartPlacement(placementId));
    }

    @PostMapping("/{placementId}/employer-judgement")
    @Operation(
            operationId = "judgeStudent",
            summary = "Record how the employer judges the student's work",
            description = "For the placement's mentor alone, not for the employer's coordinator.")
    ResponseEntity<PlacementAnswer> judge(@PathVariable PlacementId placementId, @RequestBody NewJudgement judgement) {
        return acts.change(PLACEMENT, judgement.toCommand(placement(placementId)));
    }

    @PostMapping("/{placementId}/school-decision")
    @Operation(
            operationId = "decideOutcome",
            summary = "Record what the school decides, with the employer's judgement",
            description = "For the placement's school supervisor alone; a coordinator can correct it afterwards.")
    ResponseEntity<PlacementAnswer> decide(
            @PathVariable PlacementId placementId, @RequestBody NewSchoolDecision decision) {
        return acts.change(PLACEMENT, decision.toCommand(placement(placementId)));
    }

    @PostMapping("/{placementId}/completion")
    @Operation(operationId = "completePlacement", summary = "Complete: its last day has come and nothing is missing")
    ResponseEntity<PlacementAnswer> complete(
            @PathVariable PlacementId placementId, @RequestBody Completion completion) {
        return acts.change(PLACEMENT, completion.toCommand(placementId));
    }

    @PostMapping("/{placementId}/termination")
    @Operation(
            operationId = "terminatePlacement",
            summary = "End a running placement early",
            description = "After LACKING_SUPERVISION, UNSAFE, DISCRIMINATION or RECOGNITION a task to find the student"
                    + " another place opens under /replacements.")
    ResponseEntity<PlacementAnswer> terminate(
            @PathVariable PlacementId placementId, @RequestBody NewTermination termination) {
        return acts.change(PLACEMENT, termination.toCommand(placement(placementId), acting.party()));
    }

    @PostMapping("/{placementId}/cancellation")
    @Operation(operationId = "cancelPlacement", summary = "Cancel before the start: seat and period are free again")
    ResponseEntity<PlacementAnswer> cancel(
            @PathVariable PlacementId placementId, @RequestBody NewCancellation cancellation) {
        return acts.change(PLACEMENT, cancellation.toCommand(placement(placementId), acting.party()));
    }

    private Placement placement(PlacementId id) {
        return acts.find(PLACEMENT, id).placement();
    }
}
