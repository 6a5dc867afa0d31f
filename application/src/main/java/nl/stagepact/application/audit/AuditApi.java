package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.audit.AuditOperation.NoteSearch;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.Page;
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

    private static final String PURPOSE =
            "What you search for, kept with your name as long as the log. No personal data";

    private final Acts acts;
    private final CommandSender commands;

    AuditApi(Acts acts, CommandSender commands) {
        this.acts = acts;
        this.commands = commands;
    }

    record AuditFilter(
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<StudentId> studentId,
            Optional<PlacementId> placementId,
            Optional<OfferId> offerId,

            @Parameter(description = "Of this case; eventType CaseOpened tells who looked into it")
            Optional<ReportId> reportId,

            @Parameter(description = "Id of the actor, or of the person behind it")
            Optional<String> actorId,

            @Parameter(description = "What happened", example = "CandidateProposed")
            Optional<String> eventType,

            @Parameter(description = "Everything that one request led to, such as a decision about a recognition")
            Optional<String> correlationId,

            @Parameter(description = "From this moment on") Optional<Instant> from,
            @Parameter(description = "Before this moment") Optional<Instant> to) {

        private FindEntries toQuery(Page page) {
            return new FindEntries(about(), actorId, eventType, correlationId, from, to, page);
        }

        private Set<Id> about() {
            return Stream.of(employerId, schoolId, studentId, placementId, offerId, reportId)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        /** Those that are no subjects, as they are noted. */
        private SortedMap<String, String> others(Page page) {
            var filters = new TreeMap<String, String>();
            actorId.ifPresent(id -> filters.put("actorId", id));
            eventType.ifPresent(type -> filters.put("eventType", type));
            correlationId.ifPresent(id -> filters.put("correlationId", id));
            from.ifPresent(moment -> filters.put("from", moment.toString()));
            to.ifPresent(moment -> filters.put("to", moment.toString()));
            if (page.page() > 1) {
                filters.put("page", Integer.toString(page.page()));
            }
            return filters;
        }
    }

    @GetMapping
    @Operation(
            operationId = "findAuditEntries",
            summary = "Find events, the newest first",
            description =
                    "For SBB's investigators, who say what for; each search is an event itself, found by eventType TrailSearched"
                            + " or by who searched. What happened to a placement its own people read in its timeline.",
            parameters =
                    @Parameter(
                            name = Acts.PURPOSE,
                            in = ParameterIn.HEADER,
                            required = true,
                            description = PURPOSE,
                            example = "Onderzoek naar afwijzingen bij dit leerbedrijf",
                            schema = @Schema(type = "string", maxLength = 500)))
    ResponseEntity<PageOf<AuditEntry>> find(@ParameterObject AuditFilter filter, @ParameterObject Paging paging) {
        var page = paging.sortedBy(Optional.empty());
        var found = acts.findPage(filter.toQuery(page), Entry.class);
        commands.send(
                new NoteSearch(
                        UUID.randomUUID(), filter.about(), filter.others(page), acts.purpose(), found.totalItems()),
                Map.of());
        return acts.page(found.map(AuditEntry::of));
    }
}
