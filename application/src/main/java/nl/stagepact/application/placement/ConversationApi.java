package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.placement.ConversationRequests.EindGesprekReport;
import nl.stagepact.application.placement.ConversationRequests.ExitConversationReport;
import nl.stagepact.application.placement.ConversationRequests.MidtermCheckReport;
import nl.stagepact.application.placement.ConversationRequests.NewConversationCorrection;
import nl.stagepact.application.placement.ConversationRequests.NewExemption;
import nl.stagepact.application.placement.ConversationRequests.StartGesprekReport;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/placements/{placementId}/conversations", produces = "application/json")
@Tag(name = "Conversations", description = "The three mandatory conversations of student, school and employer")
class ConversationApi {

    private final Acts acts;

    ConversationApi(Acts acts) {
        this.acts = acts;
    }

    @GetMapping
    @Operation(operationId = "showConversations", summary = "Show the conversations with their windows, in their order")
    ResponseEntity<Items<ConversationAnswer>> all(@PathVariable PlacementId placementId) {
        var placement = placement(placementId);
        return acts.show(placement.version(), new Items<>(ConversationAnswer.all(placement)));
    }

    @PostMapping("/start-gesprek/report")
    @Operation(operationId = "reportStartGesprek", summary = "Report the start conversation")
    ResponseEntity<PlacementAnswer> start(
            @PathVariable PlacementId placementId, @RequestBody StartGesprekReport report) {
        return acts.change(PLACEMENT, report.toCommand(placement(placementId)));
    }

    @PostMapping("/{midtermCheck}/report")
    @Operation(operationId = "reportMidtermCheck", summary = "Report a midterm check")
    ResponseEntity<PlacementAnswer> midterm(
            @PathVariable PlacementId placementId,
            @Parameter(
                            description = "midterm-check, or midterm-check-2 … in a long placement",
                            example = "midterm-check")
                    @PathVariable
                    String midtermCheck,
            @RequestBody MidtermCheckReport report) {
        int number = ConversationName.readMidterm(midtermCheck).orElseThrow(Acts::notFound);
        return acts.change(PLACEMENT, report.toCommand(placement(placementId), number));
    }

    @PostMapping("/eind-gesprek/report")
    @Operation(operationId = "reportEindGesprek", summary = "Report the final conversation")
    ResponseEntity<PlacementAnswer> end(@PathVariable PlacementId placementId, @RequestBody EindGesprekReport report) {
        return acts.change(PLACEMENT, report.toCommand(placement(placementId)));
    }

    @PostMapping("/exit-conversation/report")
    @Operation(
            operationId = "reportExitConversation",
            summary = "Report the exit conversation of a placement that was terminated",
            description =
                    "Who at the employer may not know why it ended, and was not there, reads that it was held and nothing"
                            + " of what was said.")
    ResponseEntity<PlacementAnswer> exit(
            @PathVariable PlacementId placementId, @RequestBody ExitConversationReport report) {
        return acts.change(PLACEMENT, report.toCommand(placement(placementId)));
    }

    @PostMapping("/{kind}/exemption")
    @Operation(operationId = "exemptConversation", summary = "Decide that a conversation need not be held")
    ResponseEntity<PlacementAnswer> exempt(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind,
            @RequestBody NewExemption exemption) {
        var conversation = ConversationName.read(kind).orElseThrow(Acts::notFound);
        return acts.change(PLACEMENT, exemption.toCommand(placement(placementId), conversation));
    }

    @PostMapping("/{kind}/corrections")
    @Operation(operationId = "correctConversation", summary = "Correct the report of a conversation; both stay visible")
    ResponseEntity<PlacementAnswer> correct(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind,
            @RequestBody NewConversationCorrection correction) {
        var conversation = ConversationName.read(kind).orElseThrow(Acts::notFound);
        return acts.change(PLACEMENT, correction.toCommand(placement(placementId), conversation));
    }

    private Placement placement(PlacementId id) {
        return acts.find(PLACEMENT, id).placement();
    }
}
