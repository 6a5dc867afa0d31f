package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/audit-trail", produces = "application/json")
@Tag(name = "Audit", description = "Every event: who did what, when and why")
class AuditApi {

    private final Acts acts;

    AuditApi(Acts acts) {
        this.acts = acts;
    }

    record AuditFilter(
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<StudentId> studentId,
            Optional<PlacementId> placementId,
            Optional<OfferId> offerId,

            @Parameter(description = "Id of the actor, or of the person behind it")
            Optional<String> actorId,

            @Parameter(description = "What happened", example = "CandidateProposed")
            Optional<String> eventType,

            @Parameter(description = "From this moment on") Optional<Instant> from,
            @Parameter(description = "Before this moment") Optional<Instant> to) {}

    @GetMapping
    @Operation(
            operationId = "findAuditEntries",
            summary = "Find events, the newest first",
            description = "For SBB's investigators; what happened to a placement its own people read in its timeline.")
    ResponseEntity<PageOf<AuditEntry>> find(@ParameterObject AuditFilter filter, @ParameterObject Paging paging) {
        var query = new FindEntries(
                filter.employerId(),
                filter.schoolId(),
                filter.studentId(),
                filter.placementId(),
                filter.offerId(),
                filter.actorId(),
                filter.eventType(),
                filter.from(),
                filter.to(),
                paging.sortedBy(Optional.empty()));
        return acts.list(query, Entry.class, AuditEntry::of);
    }
}
