package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.CorrectRealisedHours;
import nl.stagepact.domain.placement.PlacementCommand.CorrectSchoolDecision;
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
@RequestMapping(path = "/api/v1/placements/{placementId}/corrections", produces = "application/json")
@Tag(name = "Placements", description = "One student at one employer for one period, from confirmation to completion")
class CorrectionApi {

    private final Acts acts;

    CorrectionApi(Acts acts) {
        this.acts = acts;
    }

    record CorrectedHours(
            @Schema(description = "Clock hours at work", example = "640") @Min(0) @Max(10_000)
            int realisedHours,

            @Schema(description = "What was wrong") @Size(max = 4000)
            String reason) {

        CorrectRealisedHours toCommand(Placement placement) {
            return new CorrectRealisedHours(placement.id(), realisedHours, Personal.of(placement.studentId(), reason));
        }
    }

    record CorrectedDecision(
            Outcome outcome,
            @Size(max = 4000) String explanation,

            @Schema(description = "What was wrong") @Size(max = 4000)
            String reason) {

        CorrectSchoolDecision toCommand(Placement placement) {
            return new CorrectSchoolDecision(
                    placement.id(),
                    outcome,
                    Personal.of(placement.studentId(), explanation),
                    Personal.of(placement.studentId(), reason));
        }
    }

    @PostMapping("/realised-hours")
    @Operation(
            operationId = "correctRealisedHours",
            summary = "Correct the hours of a completed placement; both stay visible")
    ResponseEntity<PlacementAnswer> hours(@PathVariable PlacementId placementId, @RequestBody CorrectedHours hours) {
        return acts.change(
                PLACEMENT, hours.toCommand(acts.find(PLACEMENT, placementId).placement()));
    }

    @PostMapping("/school-decision")
    @Operation(operationId = "correctSchoolDecision", summary = "Correct what the school decided; both stay visible")
    ResponseEntity<PlacementAnswer> decision(
            @PathVariable PlacementId placementId, @RequestBody CorrectedDecision decision) {
        return acts.change(
                PLACEMENT, decision.toCommand(acts.find(PLACEMENT, placementId).placement()));
    }
}
