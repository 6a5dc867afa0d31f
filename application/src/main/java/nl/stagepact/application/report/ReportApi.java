package nl.stagepact.application.report;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.audit.AuditEntry;
import nl.stagepact.application.identity.CurrentActor;
import nl.stagepact.application.report.NewReport.ShareIdentity;
import nl.stagepact.application.report.ReportAnswer.Row;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.IntakeCommand.OpenCase;
import nl.stagepact.domain.report.IntakeCommand.SupplementReport;
import nl.stagepact.domain.report.IntakeCommand.TransferReport;
import nl.stagepact.domain.report.IntakeCommand.WithdrawReport;
import nl.stagepact.domain.report.Nameables;
import nl.stagepact.domain.report.ReportStatus;
import nl.stagepact.domain.report.Supplement;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.projections.audit.Timelines.FindCandidacyTimeline;
import nl.stagepact.projections.audit.Timelines.FindPlacementTimeline;
import nl.stagepact.projections.audit.Timelines.Timeline;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.report.Case;
import nl.stagepact.projections.report.ReportDesk.FindCase;
import nl.stagepact.projections.report.ReportDesk.FindReports;
import nl.stagepact.projections.report.ReportDesk.SeenReport;
import org.springdoc.core.annotations.ParameterObject;
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
@RequestMapping(path = "/api/v1/reports", produces = "application/json")
@Tag(name = "Reports", description = "Reports of discrimination, and where each case stands")
class ReportApi {

    private final Acts acts;
    private final Reception reception;
    private final ShownReports shown;
    private final CurrentActor reader;
    private final Nameables nameables;

    ReportApi(Acts acts, Reception reception, ShownReports shown, CurrentActor reader, Nameables nameables) {
        this.acts = acts;
        this.reception = reception;
        this.shown = shown;
        this.reader = reader;
        this.nameables = nameables;
    }

    record ReportFilter(
            Optional<ReportStatus> status,
            Optional<EmployerId> employerId,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(dueDate|reportedAt|status)") String> sort) {}

    record CaseFilter(
            @Parameter(
                    description =
                            "What the case is opened for; without it nothing that was told is shown. OWN_REPORT is for"
                                    + " whoever reported, SUPPORT for a confidant, HANDLING for the desk that has the case,"
                                    + " the others for SBB")
            Optional<CasePurpose> purpose) {}

    @Schema(description = "Whoever reported agrees that SBB gets the case")
    record Transfer(
            @Schema(description = "As the reporter gives it now")
            ShareIdentity shareIdentity) {}

    record Withdrawal(
            @Schema(description = "For who handles the case, if one wants to say it")
            Optional<@Size(max = 4000) String> reason) {

        WithdrawReport toCommand(ReportId id) {
            return new WithdrawReport(id, reason.map(said -> Personal.of(id, said)));
        }
    }

    @Schema(description = "What whoever reported wants to add")
    record Addition(
            @Schema(description = "In their own words", example = "Een week later belden ze weer.") @Size(max = 8000)
            String what,

            @Schema(description = "The day of what is added, if it has one", example = "2026-11-02")
            Optional<LocalDate> happenedDate) {

        SupplementReport toCommand(ReportId id) {
            return new SupplementReport(id, Personal.of(id, new Supplement(what, happenedDate)));
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "reportDiscrimination",
            summary = "Report discrimination, with or without an account",
            description =
                    "By a student, by a coordinator or confidant for the school, or by anybody without a token: then the"
                            + " answer has a code, shown this once, with which one comes back at /reports/visits. The employer never"
                            + " learns who reported, unless the consent says so. What a report names must be there for whoever"
                            + " reports, as when they ask for it, and belong together: one student, one school, one employer."
                            + " Without an account a report names the employer and perhaps a school, and tells the rest in words.")
    ResponseEntity<ReportAnswer> report(@RequestBody NewReport report) {
        return reader.find().isPresent()
                ? acts.create(shown.report(), reception.ofSomebodyKnown(new ReportId(acts.newId()), report))
                : reception.withoutAccount(report);
    }

    @GetMapping
    @Operation(
            operationId = "findReports",
            summary = "Find reports: open ones first, the earliest term first",
            description =
                    "An investigator finds what is at SBB, a confidant what came in at the school, a coordinator what the"
                            + " school itself reported, a student the own ones. The list tells where each stands and nothing that was"
                            + " told.")
    ResponseEntity<PageOf<Row>> find(@ParameterObject ReportFilter filter, @ParameterObject Paging paging) {
        var query = new FindReports(filter.status(), filter.employerId(), paging.sortedBy(filter.sort()));
        return acts.list(query, SeenReport.class, shown::row);
    }

    @GetMapping("/{reportId}")
    @Operation(
            operationId = "showReport",
            summary = "Show where a case stands, or open it",
            description =
                    "With a purpose the case is opened: it is noted who did and what for, before anything is shown, and"
                            + " everybody who may open the case sees that.")
    ResponseEntity<ReportAnswer> show(@PathVariable ReportId reportId, @ParameterObject CaseFilter filter) {
        var kind = shown.report();
        var found = acts.find(kind, reportId);
        return filter.purpose()
                .map(purpose -> acts.show(kind.version().applyAsLong(found), open(found, purpose)))
                .orElseGet(() -> acts.show(kind, reportId));
    }

    private ReportAnswer open(SeenReport found, CasePurpose purpose) {
        var id = found.report().id();
        var opening = acts.newId();
        acts.note(new OpenCase(id, opening, purpose));
        var file = acts.find(new FindCase(id, opening), Case.class);
        return shown.opened(found, file, isInvestigators() ? events(file) : List.of());
    }

    /** What the case is about, as it happened; of a student whom this reader may not know, nothing. */
    private List<AuditEntry> events(Case file) {
        var all = new ArrayList<AuditEntry>();
        var matter = file.matter();
        matter.placementId().ifPresent(placement -> all.addAll(entries(new FindPlacementTimeline(placement))));
        if (all.isEmpty()) {
            matter.candidacyId()
                    .ifPresent(candidacy -> offer(candidacy)
                            .ifPresent(offer -> all.addAll(entries(new FindCandidacyTimeline(offer, candidacy)))));
        }
        return all;
    }

    /** For which it is, whether the report names that or not. */
    private Optional<OfferId> offer(CandidacyId candidacy) {
        return nameables.concernedBy(candidacy).flatMap(concerned -> concerned.only(OfferId.class));
    }

    private List<AuditEntry> entries(Object query) {
        return acts.ask(query, Timeline.class).entries().stream()
                .map(AuditEntry::of)
                .toList();
    }

    private boolean isInvestigators() {
        return reader.find()
                .filter(actor -> actor.organisationType() == OrganisationType.SBB)
                .isPresent();
    }

    @PostMapping("/{reportId}/transfer")
    @Operation(
            operationId = "transferReport",
            summary = "Hand a case from the school over to SBB, with the consent of whoever reported",
            description = "It stays the same case, with the same reference.")
    ResponseEntity<ReportAnswer> transfer(@PathVariable ReportId reportId, @RequestBody Transfer transfer) {
        return acts.change(
                shown.report(),
                new TransferReport(reportId, transfer.shareIdentity().consents()));
    }

    @PostMapping("/{reportId}/supplements")
    @Operation(
            operationId = "supplementReport",
            summary = "Add to a report, as whoever reported",
            description =
                    "As long as the case is open; it changes no term. Whoever handles the case is told that there is"
                            + " something to read. The same words again are added once.")
    ResponseEntity<ReportAnswer> supplement(@PathVariable ReportId reportId, @RequestBody Addition addition) {
        return acts.change(shown.report(), addition.toCommand(reportId));
    }

    @PostMapping("/{reportId}/withdrawal")
    @Operation(operationId = "withdrawReport", summary = "Withdraw a report, as whoever reported")
    ResponseEntity<ReportAnswer> withdraw(@PathVariable ReportId reportId, @RequestBody Withdrawal withdrawal) {
        return acts.change(shown.report(), withdrawal.toCommand(reportId));
    }
}
