package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.placement.ReplacementDesk;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacements;
import nl.stagepact.projections.placement.ReplacementDesk.SeenReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.State;
import nl.stagepact.projections.placement.ReplacementDesk.Task;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/replacements", produces = "application/json")
@Tag(
        name = "Replacements",
        description = "Placements whose student must go on elsewhere, and by when there is an answer")
class ReplacementApi {

    private static final Shown<PlacementId, SeenReplacement, ReplacementAnswer> REPLACEMENT = new Shown<>(
            PlacementId.class,
            ReplacementDesk.class,
            "/replacements",
            FindReplacement::new,
            SeenReplacement.class,
            seen -> seen.replacement().version(),
            ReplacementAnswer::of);

    private final Acts acts;

    ReplacementApi(Acts acts) {
        this.acts = acts;
    }

    /** What clients see of it. */
    @Schema(name = "Replacement", description = "One question for each placement; never why it was asked")
    record ReplacementAnswer(
            @Schema(description = "The placement's id") PlacementId id,
            State state,
            StudentId studentId,
            Optional<String> studentName,
            SchoolId schoolId,
            EmployerId employerId,
            Optional<String> employerName,
            @Schema(example = "25998") Crebo crebo,
            Period period,

            @Schema(description = "By which there should be an answer")
            Optional<LocalDate> dueDate,

            @Schema(description = "Every time that it was asked, the oldest first")
            List<Task> tasks) {

        private static ReplacementAnswer of(SeenReplacement seen) {
            var replacement = seen.replacement();
            return new ReplacementAnswer(
                    replacement.id(),
                    replacement.state(),
                    replacement.studentId(),
                    seen.studentName(),
                    replacement.schoolId(),
                    replacement.employerId(),
                    seen.employerName(),
                    replacement.crebo(),
                    replacement.period(),
                    replacement.dueDate(),
                    replacement.tasks());
        }
    }

    record ReplacementFilter(
            @Parameter(description = "Open asks for overdue ones too")
            Optional<State> state,

            Optional<SchoolId> schoolId,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(dueDate|state)") String> sort) {}

    record NewOutcome(
            @Schema(description = "CONTINUE_UNTIL, TRANSFERRED, or TERMINATED when it has ended and no other is needed")
            ReplacementOutcome outcome,

            @Schema(description = "With CONTINUE_UNTIL: the day until which the placement goes on")
            Optional<LocalDate> untilDate,

            @Schema(description = "With TRANSFERRED: the student's other placement")
            Optional<PlacementId> successorId) {

        SolveReplacement toCommand(PlacementId id) {
            return new SolveReplacement(id, outcome, untilDate, successorId);
        }
    }

    @GetMapping
    @Operation(operationId = "findReplacements", summary = "Find replacements, the earliest term first")
    ResponseEntity<PageOf<ReplacementAnswer>> find(
            @ParameterObject ReplacementFilter filter, @ParameterObject Paging paging) {
        var query = new FindReplacements(filter.state(), filter.schoolId(), paging.sortedBy(filter.sort()));
        return acts.list(query, SeenReplacement.class, ReplacementAnswer::of);
    }

    @GetMapping("/{placementId}")
    @Operation(operationId = "showReplacement", summary = "Show the replacement of a placement")
    ResponseEntity<ReplacementAnswer> show(@PathVariable PlacementId placementId) {
        return acts.show(REPLACEMENT, placementId);
    }

    @PostMapping("/{placementId}/outcome")
    @Operation(operationId = "solveReplacement", summary = "Record where the student goes on")
    ResponseEntity<ReplacementAnswer> solve(@PathVariable PlacementId placementId, @RequestBody NewOutcome outcome) {
        return acts.change(REPLACEMENT, outcome.toCommand(placementId));
    }
}
