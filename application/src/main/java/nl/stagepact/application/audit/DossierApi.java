package nl.stagepact.application.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.application.api.InvalidRequest;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Refused;
import nl.stagepact.application.audit.AuditOperation.FindDossiers;
import nl.stagepact.application.audit.AuditOperation.MakeDossier;
import nl.stagepact.application.audit.AuditOperation.NoteSearch;
import nl.stagepact.application.audit.Dossier.About;
import nl.stagepact.application.audit.Dossier.Kind;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.IntakeCommand.OpenCase;
import nl.stagepact.domain.report.ReportDomain;
import nl.stagepact.domain.retaliation.RetaliationDomain;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.AuditTrail.Entry;
import nl.stagepact.projections.audit.AuditTrail.FindEntries;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.report.ReportDesk.FindReport;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = DossierApi.PATH, produces = "application/json")
@Tag(name = "Audit")
class DossierApi {

    static final String PATH = "/api/v1/audit-trail/dossiers";

    /** Kinds of streams in which cases are handled. */
    private static final Set<String> CASES = Set.of(
            ReportDomain.aggregate().getSimpleName(),
            RetaliationDomain.aggregate().getSimpleName());

    private static final int MOST_PER_PAGE = 100;

    private final Acts acts;
    private final CommandSender commands;
    private final DossierPress press;

    DossierApi(Acts acts, CommandSender commands, DossierPress press) {
        this.acts = acts;
        this.commands = commands;
        this.press = press;
    }

    @Schema(
            description =
                    "About an employer, a school, a student, a placement or a report; with several, about what concerns all of them")
    record NewDossier(
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<StudentId> studentId,
            Optional<PlacementId> placementId,

            @Schema(description = "With what happened around the candidacy or placement that the report is about")
            Optional<ReportId> reportId,

            @Schema(description = "Only what happened from this moment on")
            Optional<Instant> fromAt,

            @Schema(description = "Only what happened before this moment")
            Optional<Instant> toAt,

            @Schema(
                    description = "What it is for: kept with your name as long as the log. No personal data",
                    example = "Onderzoek naar afwijzingen bij dit leerbedrijf")
            @Size(max = 500)
            String purpose) {

        MakeDossier toCommand(UUID id) {
            var about = Stream.of(
                            one(Kind.EMPLOYER, employerId),
                            one(Kind.SCHOOL, schoolId),
                            one(Kind.STUDENT, studentId),
                            one(Kind.PLACEMENT, placementId),
                            one(Kind.REPORT, reportId))
                    .flatMap(Optional::stream)
                    .toList();
            if (about.isEmpty()) {
                throw new InvalidRequest("employerId", Flaw.AT_LEAST_ONE);
            }
            return new MakeDossier(id, about, fromAt, toAt, purpose.strip());
        }

        private static Optional<About> one(Kind kind, Optional<? extends Id> id) {
            return id.map(known -> new About(kind, known.value()));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "makeDossier",
            summary = "Ask for a part of history, to hand it over",
            description =
                    "All that happened until now is sealed and signed. Who asked, and for what purpose, is kept. A dossier about a"
                            + " report opens the case, with oversight as its purpose: so does each time that it is fetched.")
    ResponseEntity<Dossier> make(@RequestBody NewDossier wanted) {
        var id = acts.newId();
        var command = wanted.toCommand(id);
        open(command.about());
        commands.send(command, Map.of());
        return ResponseEntity.created(URI.create(PATH + "/" + id))
                .header(HttpHeaders.CONTENT_LOCATION, PATH + "/" + id)
                .body(find(id));
    }

    @GetMapping
    @Operation(operationId = "findDossiers", summary = "Find who asked for which dossier, the newest first")
    ResponseEntity<PageOf<Dossier>> all(@ParameterObject Paging paging) {
        var query = new FindDossiers(Optional.empty(), paging.sortedBy(Optional.empty()));
        return acts.page(acts.findPage(query, Dossier.class));
    }

    @GetMapping(path = "/{dossierId}", produces = "application/zip")
    @Operation(
            operationId = "fetchDossier",
            summary = "Fetch a dossier, to be verified with sha256sum and openssl alone",
            description =
                    "A zip with each event as it was sealed, the signed checkpoints, the signed agreements, a readable"
                            + " page, a recipe and a signed list of all its files. Each time it is fetched is noted, as a"
                            + " search of the trail is.")
    ResponseEntity<byte[]> fetch(@PathVariable UUID dossierId) {
        var dossier = find(dossierId);
        open(dossier.about());
        var entries = entries(dossier);
        commands.send(
                new NoteSearch(
                        UUID.randomUUID(),
                        dossier.about().stream().map(About::subject).collect(Collectors.toSet()),
                        new TreeMap<>(Map.of("dossier", dossierId.toString())),
                        dossier.purpose(),
                        entries.size()),
                Map.of());
        var zip = press.zip(dossier, entries);
        return acts.file(SealedLine.sha256(zip), "dossier-" + dossierId + ".zip", zip);
    }

    /** Who reads a case in a dossier opens it, and is refused what they could not open otherwise. */
    private void open(List<About> about) {
        about.stream()
                .map(About::subject)
                .filter(ReportId.class::isInstance)
                .map(ReportId.class::cast)
                .forEach(report -> {
                    mustBeShared(report);
                    acts.note(new OpenCase(report, acts.newId(), CasePurpose.OVERSIGHT));
                });
    }

    /** A case at a school's desk does not exist for SBB; what was sealed of one at SBB's tells who reported. */
    private void mustBeShared(ReportId id) {
        if (!acts.find(new FindReport(id), SeenReport.class).report().sharedWithSbb()) {
            throw new Refused(ApiError.REPORTER_NOT_SHARED);
        }
    }

    private Dossier find(UUID id) {
        var query = new FindDossiers(Optional.of(id), new Page(1, 1, ""));
        return acts.findPage(query, Dossier.class).items().stream().findFirst().orElseThrow(Acts::notFound);
    }

    /** What it is about; a case only where it is about that case: others may be handed what they must not know of. */
    private List<Entry> entries(Dossier dossier) {
        var about = dossier.about().stream().map(About::subject).collect(Collectors.toSet());
        var entries = new ArrayList<>(concerning(about, dossier));
        if (about.stream().noneMatch(ReportId.class::isInstance)) {
            entries.removeIf(DossierApi::isOfACase);
            return entries;
        }
        press.reportedOn(entries)
                .forEach(matter -> concerning(matter, dossier).stream()
                        .filter(entry -> !entries.contains(entry) && !isOfACase(entry))
                        .forEach(entries::add));
        return entries;
    }

    private static boolean isOfACase(Entry entry) {
        return CASES.contains(entry.streamType());
    }

    private List<Entry> concerning(Set<Id> about, Dossier dossier) {
        var entries = new ArrayList<Entry>();
        PageOf<Entry> page;
        int number = 0;
        do {
            page = acts.findPage(
                    new FindEntries(
                            about,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            dossier.fromAt(),
                            dossier.toAt(),
                            new Page(++number, MOST_PER_PAGE, "position")),
                    Entry.class);
            entries.addAll(page.items());
        } while (page.items().size() == MOST_PER_PAGE);
        return entries;
    }
}
