package nl.stagepact.application.me;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.me.MeOperation.FindMe;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/me", produces = "application/json")
@Tag(name = "Access")
class MeApi {

    private final Acts acts;

    MeApi(Acts acts) {
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            operationId = "showMe",
            summary = "Show who you are here: your ids, your organisation, your roles",
            description = "Begin here: other requests ask for these ids. Also for systems; one that acts for an"
                    + " organisation has no personId.")
    Me show() {
        return acts.ask(new FindMe(), Me.class);
    }
}
