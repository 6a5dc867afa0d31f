package nl.stagepact.application.notification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.notification.NotificationOperation.ChooseLanguage;
import nl.stagepact.application.notification.NotificationOperation.FindLanguage;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.Language;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How somebody wants to be written to; everybody for themselves. */
@RestController
@RequestMapping(path = NotificationApi.PATH + "/preferences", produces = "application/json")
@Tag(name = "Notifications")
class PreferenceApi {

    private final Acts acts;
    private final CommandSender commands;

    PreferenceApi(Acts acts, CommandSender commands) {
        this.acts = acts;
        this.commands = commands;
    }

    /** @param language of every mail from now on, also of those that wait */
    record MailPreferences(
            @Schema(description = "Of every mail to you, also of those that wait to be sent", example = "EN")
            Language language) {}

    @GetMapping
    @Operation(
            operationId = "showMailPreferences",
            summary = "Show in which language you get your mails",
            description =
                    "What you chose yourself; otherwise what was given when you were registered; otherwise Dutch.")
    ResponseEntity<MailPreferences> show() {
        return ResponseEntity.ok(new MailPreferences(acts.find(new FindLanguage(), Language.class)));
    }

    @PutMapping
    @Operation(operationId = "chooseMailPreferences", summary = "Choose in which language you get your mails")
    ResponseEntity<MailPreferences> choose(@RequestBody MailPreferences wanted) {
        commands.send(new ChooseLanguage(wanted.language()), Map.of());
        return show();
    }
}
