package nl.stagepact.application.placement;

import static nl.stagepact.application.placement.PlacementApi.PLACEMENT;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.placement.Appointment;
import nl.stagepact.domain.placement.AppointmentCommand.CancelAppointment;
import nl.stagepact.domain.placement.AppointmentCommand.ScheduleConversation;
import nl.stagepact.domain.placement.AppointmentEnd;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.Appointed;
import nl.stagepact.projections.placement.ConversationState;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(
        path = "/api/v1/placements/{placementId}/conversations/{kind}/appointment",
        produces = "application/json")
@Tag(name = "Conversations")
class AppointmentApi {

    private final Acts acts;

    AppointmentApi(Acts acts) {
        this.acts = acts;
    }

    record NewAppointment(
            @Schema(description = "Still to come", example = "2027-02-03T10:00:00+01:00")
            Instant startsAt,

            @Schema(description = "How long it lasts", example = "45") @Min(5) @Max(480)
            int minutes,

            ConversationForm form,

            @Schema(
                    description =
                            "The place; online the link, which begins with https:// or http://; by phone who calls whom",
                    example = "Kantine, eerste verdieping")
            @Size(max = 500)
            String where) {

        ScheduleConversation toCommand(Placement placement, Conversation conversation) {
            return new ScheduleConversation(
                    placement.id(),
                    conversation,
                    new Appointment(startsAt, minutes, form, Personal.of(placement.studentId(), where)));
        }
    }

    @Schema(name = "AppointmentHistory", description = "The appointment that stands, and all that was told of it")
    record History(
            Optional<AppointmentAnswer> appointment,
            @Schema(description = "The oldest first") List<Told> history) {

        private static History of(ConversationState state) {
            return new History(
                    state.appointment().map(AppointmentAnswer::of),
                    state.appointments().stream().map(Told::of).toList());
        }
    }

    @Schema(name = "AppointmentChange", description = "It was made, changed, passed on to somebody else or cancelled")
    record Told(
            Appointed.Change change,
            Instant startsAt,
            int minutes,
            ConversationForm form,
            Optional<String> where,

            @Schema(
                    description =
                            "Seen from the window of the conversation as it was then; only where a moment was chosen")
            Optional<Timing> timing,

            @Schema(description = "Why it was cancelled") Optional<AppointmentEnd> reason,

            int sequence,
            Instant toldAt) {

        private static Told of(Appointed told) {
            return new Told(
                    told.change(),
                    told.startsAt(),
                    told.minutes(),
                    told.form(),
                    told.where(),
                    told.timing(),
                    told.reason(),
                    told.sequence(),
                    told.at());
        }
    }

    @GetMapping
    @Operation(
            operationId = "showAppointment",
            summary = "Show the appointment for a conversation, and what was told of it before")
    ResponseEntity<History> show(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind) {
        var placement = placement(placementId);
        var conversation = ConversationName.read(kind).orElseThrow(Acts::notFound);
        return placement.conversations().stream()
                .filter(state -> state.conversation().equals(conversation))
                .findFirst()
                .map(state -> acts.show(placement.version(), History.of(state)))
                .orElseThrow(Acts::notFound);
    }

    @PutMapping
    @Operation(
            operationId = "scheduleConversation",
            summary = "Make the appointment for a conversation, or another in its place; all three are invited by mail")
    ResponseEntity<PlacementAnswer> schedule(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind,
            @RequestBody NewAppointment appointment) {
        var conversation = ConversationName.read(kind).orElseThrow(Acts::notFound);
        return acts.change(PLACEMENT, appointment.toCommand(placement(placementId), conversation));
    }

    @DeleteMapping
    @Operation(
            operationId = "cancelAppointment",
            summary = "Cancel the appointment for a conversation; all three are told by mail")
    ResponseEntity<PlacementAnswer> cancel(
            @PathVariable PlacementId placementId,
            @Parameter(description = "Which conversation", example = "start-gesprek") @PathVariable String kind) {
        var conversation = ConversationName.read(kind).orElseThrow(Acts::notFound);
        return acts.change(PLACEMENT, new CancelAppointment(placementId, conversation));
    }

    private Placement placement(PlacementId id) {
        return acts.find(PLACEMENT, id).placement();
    }
}
