package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.stagepact.application.api.Acting;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementCommand.RecordHours;
import nl.stagepact.domain.placement.PlacementCommand.RecordOutflow;
import nl.stagepact.domain.placement.PlacementCommand.ReviewPlacement;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/placements/{placementId}", produces = "application/json")
@Tag(name = "Placements", description = "One student at one employer for one period, from confirmation to completion")
class ResultApi {

    private final Acts acts;
    private final Acting acting;

    ResultApi(Acts acts, Acting acting) {
        this.acts = acts;
        this.acting = acting;
    }

    record NewHours(
            @Schema(description = "A week, say; the same period again replaces what was recorded for it")
            Period period,

            @Schema(description = "Clock hours at work", example = "32") @Min(0) @Max(1000)
            int hours) {

        RecordHours toCommand(PlacementId id, Party by) {
            return new RecordHours(id, period, hours, by);
        }
    }

    @Schema(description = "Each from 1 (poor) to 5 (good)")
    record NewReview(
            @Schema(example = "4") @Min(1) @Max(5) int preparationBySchool,
            @Schema(example = "4") @Min(1) @Max(5) int supervisionBySchool,

            @Schema(description = "The school's assignments and the work had to do with each other", example = "3")
            @Min(1)
            @Max(5)
            int assignmentsFitWork,

            @Schema(example = "5") @Min(1) @Max(5) int supervisionByEmployer,
            @Schema(example = "5") @Min(1) @Max(5) int learnedALot) {

        ReviewPlacement toCommand(Placement placement) {
            var review = new StudentReview(
                    preparationBySchool, supervisionBySchool, assignmentsFitWork, supervisionByEmployer, learnedALot);
            return new ReviewPlacement(placement.id(), Personal.of(placement.studentId(), review));
        }
    }

    record NewOutflow(Outflow outflow) {

        RecordOutflow toCommand(PlacementId id) {
            return new RecordOutflow(id, outflow);
        }
    }

    @PostMapping("/hours")
    @Operation(
            operationId = "recordHours",
            summary = "Record the hours of a period; the employer's record confirms the student's",
            description = "By the student, or by the employer's people; the school states the realised hours when it"
                    + " completes the placement.")
    ResponseEntity<PlacementAnswer> recordHours(@PathVariable PlacementId placementId, @RequestBody NewHours hours) {
        return acts.change(PLACEMENT, hours.toCommand(placementId, acting.party()));
    }

    @PostMapping("/student-review")
    @Operation(
            operationId = "reviewPlacement",
            summary = "Say what the student thought of it; never shown to the employer's people")
    ResponseEntity<PlacementAnswer> review(@PathVariable PlacementId placementId, @RequestBody NewReview review) {
        return acts.change(
                PLACEMENT, review.toCommand(acts.find(PLACEMENT, placementId).placement()));
    }

    @PostMapping("/outflow")
    @Operation(operationId = "recordOutflow", summary = "Record where the student went after the placement")
    ResponseEntity<PlacementAnswer> recordOutflow(
            @PathVariable PlacementId placementId, @RequestBody NewOutflow outflow) {
        return acts.change(PLACEMENT, outflow.toCommand(placementId));
    }
}
