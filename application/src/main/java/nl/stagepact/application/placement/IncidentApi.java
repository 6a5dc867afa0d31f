package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.placement.IncidentRequests.NewInterruption;
import nl.stagepact.application.placement.IncidentRequests.NewMentor;
import nl.stagepact.application.placement.IncidentRequests.NewNoShow;
import nl.stagepact.application.placement.IncidentRequests.NewSupervisor;
import nl.stagepact.application.placement.IncidentRequests.Resumption;
import nl.stagepact.domain.shared.PlacementId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/placements/{placementId}", produces = "application/json")
@Tag(name = "Placements", description = "One student at one employer for one period, from confirmation to completion")
class IncidentApi {

    private final Acts acts;

    IncidentApi(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/interruptions")
    @Operation(
            operationId = "interruptPlacement",
            summary = "Interrupt a running placement: nobody owes a conversation until it resumes")
    ResponseEntity<PlacementAnswer> interrupt(
            @PathVariable PlacementId placementId, @RequestBody NewInterruption interruption) {
        var placement = acts.find(PLACEMENT, placementId).placement();
        return acts.change(PLACEMENT, interruption.toCommand(placement));
    }

    @PostMapping("/resumption")
    @Operation(
            operationId = "resumePlacement",
            summary = "Resume it: the end date stays, and windows of what is not yet held close as many days later")
    ResponseEntity<PlacementAnswer> resume(@PathVariable PlacementId placementId, @RequestBody Resumption resumption) {
        return acts.change(PLACEMENT, resumption.toCommand(placementId));
    }

    @PostMapping("/no-shows")
    @Operation(
            operationId = "reportNoShow",
            summary = "Report that the student did not come on a day of the first week",
            description = "By the employer's people.")
    ResponseEntity<PlacementAnswer> reportNoShow(@PathVariable PlacementId placementId, @RequestBody NewNoShow noShow) {
        return acts.change(PLACEMENT, noShow.toCommand(placementId));
    }

    @PutMapping("/mentor")
    @Operation(
            operationId = "replaceMentor",
            summary = "Let another mentor of the employer supervise from now on; the agreement stays as it is")
    ResponseEntity<PlacementAnswer> replaceMentor(
            @PathVariable PlacementId placementId, @RequestBody NewMentor mentor) {
        return acts.change(PLACEMENT, mentor.toCommand(placementId));
    }

    @PutMapping("/supervisor")
    @Operation(
            operationId = "replaceSupervisor",
            summary = "Let another supervisor of the school supervise from now on; the agreement stays as it is")
    ResponseEntity<PlacementAnswer> replaceSupervisor(
            @PathVariable PlacementId placementId, @RequestBody NewSupervisor supervisor) {
        return acts.change(PLACEMENT, supervisor.toCommand(placementId));
    }
}
