package nl.stagepact.application.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.notification.NotificationOperation.CountNotifications;
import nl.stagepact.application.notification.NotificationOperation.FindNotification;
import nl.stagepact.application.notification.NotificationOperation.FindNotifications;
import nl.stagepact.application.notification.NotificationOperation.ResendNotification;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = NotificationApi.PATH, produces = "application/json")
@Tag(
        name = "Notifications",
        description = "How mails fare: which were sent, which wait, which failed; never what they say")
class NotificationApi {

    static final String PATH = "/api/v1/notifications";

    private final Acts acts;
    private final CommandSender commands;

    NotificationApi(Acts acts, CommandSender commands) {
        this.acts = acts;
        this.commands = commands;
    }

    record NotificationFilter(
            @Parameter(description = "The person who gets it: a student, or anybody else")
            Optional<UUID> recipientId,

            Optional<PlacementId> placementId,

            @Parameter(description = "One or more, with commas; all unless said otherwise")
            List<NotificationState> status) {}

    @GetMapping
    @Operation(operationId = "findNotifications", summary = "Find mails, the newest first", description = """
                    A coordinator finds the mails about students of the own school. `status=BOUNCED` are those whose address \
                    takes no mail: correct the address (of a student: `POST /students/{id}/corrections`; of an employer's contact or \
                    mentor: ask the employer; of staff: ask the administrator) and then `POST /notifications/{id}/resend`.""")
    ResponseEntity<PageOf<Notification>> find(
            @ParameterObject NotificationFilter filter, @ParameterObject Paging paging) {
        var query = new FindNotifications(
                filter.recipientId(), filter.placementId(), filter.status(), paging.sortedBy(Optional.empty()));
        return acts.page(acts.findPage(query, Notification.class));
    }

    record NotificationCountFilter(
            @Parameter(description = "The person who gets it: a student, or anybody else")
            Optional<UUID> recipientId,

            Optional<PlacementId> placementId) {}

    @GetMapping("/counts")
    @Operation(
            operationId = "countNotifications",
            summary = "Count mails by state",
            description = "A coordinator's count is of the mails about students of the own school.")
    ResponseEntity<NotificationCounts> count(@ParameterObject NotificationCountFilter filter) {
        return ResponseEntity.ok(
                acts.ask(new CountNotifications(filter.recipientId(), filter.placementId()), NotificationCounts.class));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getNotification", summary = "See how one mail fares")
    ResponseEntity<Notification> show(@PathVariable UUID id) {
        return ResponseEntity.ok(acts.find(new FindNotification(id), Notification.class));
    }

    @PostMapping("/{id}/resend")
    @Operation(
            operationId = "resendNotification",
            summary = "Send a mail once more, or at once when it waits for its next attempt")
    ResponseEntity<Notification> resend(@PathVariable UUID id) {
        commands.send(new ResendNotification(id), Map.of());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LOCATION, PATH + "/" + id)
                .body(acts.find(new FindNotification(id), Notification.class));
    }
}
