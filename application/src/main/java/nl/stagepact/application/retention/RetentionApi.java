package nl.stagepact.application.retention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.retention.RetentionOperation.FindRetention;
import nl.stagepact.application.retention.RetentionOperation.FindRetentionRuns;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/retention", produces = "application/json")
@Tag(name = "Privacy", description = "How long data is kept, and what is kept of whom")
class RetentionApi {

    private final Acts acts;

    RetentionApi(Acts acts) {
        this.acts = acts;
    }

    @GetMapping
    @Operation(
            operationId = "showRetention",
            summary = "Show how long each kind of data is kept, and what is due",
            description =
                    "The table that the daily job executes and the page /privacy shows, with counts of what the job would"
                            + " find now. Asking changes nothing. No personal data.")
    ResponseEntity<RetentionTable> table() {
        return ResponseEntity.ok(acts.ask(new FindRetention(), RetentionTable.class));
    }

    @GetMapping("/runs")
    @Operation(
            operationId = "findRetentionRuns",
            summary = "Find what the job made go, the newest first",
            description = "For each run a line for each kind: how many went, and whether all that was due did.")
    ResponseEntity<PageOf<RetentionRun>> runs(@ParameterObject Paging paging) {
        var query = new FindRetentionRuns(paging.sortedBy(Optional.empty()));
        return acts.page(acts.findPage(query, RetentionRun.class));
    }
}
