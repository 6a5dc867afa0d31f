package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.api.InvalidRequest;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.audit.AuditOperation.FindCheckpoints;
import nl.stagepact.application.audit.AuditOperation.FindSealKey;
import nl.stagepact.application.audit.AuditOperation.VerifyTrail;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/audit-trail", produces = "application/json")
@Tag(name = "Audit")
class SealApi {

    private static final String SHA256 = "[0-9a-f]{64}";

    private final Acts acts;

    SealApi(Acts acts) {
        this.acts = acts;
    }

    record VerificationFilter(
            @Parameter(description = "Only events that were sealed from this moment on; all checkpoints in any case")
            Optional<Instant> from,

            @Parameter(description = "Only events that were sealed before this moment")
            Optional<Instant> to,

            @Parameter(description = "Number of a checkpoint that you kept; with its sha256", example = "1")
            Optional<Integer> checkpoint,

            @Parameter(description = "SHA-256 of the text of the checkpoint that you kept, in hexadecimal")
            Optional<String> sha256) {

        Optional<KeptCheckpoint> kept() {
            if (checkpoint.isPresent() != sha256.isPresent()) {
                throw new InvalidRequest(checkpoint.isPresent() ? "sha256" : "checkpoint", Flaw.REQUIRED);
            }
            if (sha256.filter(hash -> !hash.matches(SHA256)).isPresent()) {
                throw new InvalidRequest("sha256", Flaw.INVALID_FORMAT);
            }
            return checkpoint.map(number -> new KeptCheckpoint(number, sha256.orElseThrow()));
        }
    }

    @GetMapping("/verification")
    @Operation(
            operationId = "verifyAuditTrail",
            summary = "Verify that nothing was changed, and name the first thing that was",
            description =
                    "Holds every stored event against its seal, and all seals against the signed checkpoints. With a"
                            + " checkpoint that you kept it also shows that history was neither rewritten nor cut off since.")
    ResponseEntity<VerifiedTrail> verify(@ParameterObject VerificationFilter filter) {
        return ResponseEntity.ok(
                acts.ask(new VerifyTrail(filter.from(), filter.to(), filter.kept()), VerifiedTrail.class));
    }

    @GetMapping("/checkpoints")
    @Operation(operationId = "findCheckpoints", summary = "Find the signed checkpoints, the newest first")
    ResponseEntity<PageOf<CheckpointAnswer>> checkpoints(@ParameterObject Paging paging) {
        return acts.page(acts.findPage(
                new FindCheckpoints(Optional.empty(), paging.sortedBy(Optional.empty())), CheckpointAnswer.class));
    }

    @GetMapping("/checkpoints/{number}")
    @Operation(operationId = "showCheckpoint", summary = "Show one checkpoint")
    ResponseEntity<CheckpointAnswer> checkpoint(@PathVariable int number) {
        var query = new FindCheckpoints(Optional.of(number), new Page(1, 1, ""));
        return ResponseEntity.ok(acts.findPage(query, CheckpointAnswer.class).items().stream()
                .findFirst()
                .orElseThrow(Acts::notFound));
    }

    @GetMapping("/seal-key")
    @Operation(operationId = "showSealKey", summary = "Show the key to check the signatures of checkpoints with")
    ResponseEntity<SealKeyAnswer> key() {
        return ResponseEntity.ok(acts.ask(new FindSealKey(), SealKeyAnswer.class));
    }
}
