package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import nl.stagepact.application.api.Acting;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Acts.Seen;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.application.audit.AuditEntry;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.InviteCandidate;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.audit.Timelines.FindCandidacyTimeline;
import nl.stagepact.projections.audit.Timelines.Timeline;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.offer.CandidacyDesk;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacies;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacy;
import nl.stagepact.projections.offer.CandidacyDesk.FindLastingCandidacy;
import nl.stagepact.projections.offer.CandidacyDesk.SeenCandidacy;
import nl.stagepact.projections.placement.PlacementBoard;
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
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "Candidacies", description = "Who is proposed for which offer, and what came of it")
class CandidacyApi {

    private static final Shown<CandidacyId, SeenCandidacy, CandidacyAnswer> CANDIDACY = new Shown<>(
            CandidacyId.class,
            CandidacyDesk.class,
            "/candidacies",
            FindCandidacy::new,
            SeenCandidacy.class,
            seen -> seen.candidacy().version(),
            CandidacyAnswer::of);

    private final Acts acts;
    private final Acting acting;

    CandidacyApi(Acts acts, Acting acting) {
        this.acts = acts;
        this.acting = acting;
    }

    record NewCandidacy(StudentId studentId) {}

    record CandidacyFilter(
            Optional<OfferId> offerId,
            Optional<StudentId> studentId,
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<CandidacyStatus> status,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(proposedAt|changedAt|startDate|status)") String> sort) {}

    record Rejection(
            RejectionReason reason,

            @Schema(
                    description =
                            "By what the other one was chosen; with OTHER_CANDIDATE_CHOSEN, which without it is refused"
                                    + " with 409 CRITERION_MISSING")
            Optional<String> criterion,

            @Schema(description = "For the student to read") @Size(max = 4000)
            String explanation) {

        RejectCandidate toCommand(Candidacy candidacy) {
            return new RejectCandidate(
                    candidacy.offerId(),
                    candidacy.id(),
                    reason,
                    criterion,
                    // whoever it is: the employer may not know, the domain does
                    Personal.of(candidacy.id(), explanation));
        }
    }

    @PostMapping("/offers/{offerId}/candidacies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "proposeCandidate",
            summary = "Propose a student for an offer, or apply as that student",
            description =
                    "Answered with 200 and the candidacy that is there when the student is a candidate already, by"
                            + " whichever of the two ways it began.")
    ResponseEntity<CandidacyAnswer> propose(@PathVariable OfferId offerId, @RequestBody NewCandidacy candidacy) {
        return acts.createUnless(
                CANDIDACY,
                new FindLastingCandidacy(offerId, candidacy.studentId()),
                new ProposeCandidate(offerId, candidacy.studentId()));
    }

    @GetMapping("/candidacies")
    @Operation(operationId = "findCandidacies", summary = "Find candidacies")
    ResponseEntity<PageOf<CandidacyAnswer>> find(
            @ParameterObject CandidacyFilter filter, @ParameterObject Paging paging) {
        var query = new FindCandidacies(
                filter.offerId(),
                filter.studentId(),
                filter.employerId(),
                filter.schoolId(),
                filter.status(),
                paging.sortedBy(filter.sort()));
        return acts.list(query, SeenCandidacy.class, CandidacyAnswer::of);
    }

    @GetMapping("/candidacies/{candidacyId}")
    @Operation(operationId = "showCandidacy", summary = "Show a candidacy")
    ResponseEntity<CandidacyAnswer> show(@PathVariable CandidacyId candidacyId) {
        return acts.show(CANDIDACY, candidacyId);
    }

    @GetMapping("/candidacies/{candidacyId}/timeline")
    @Operation(operationId = "showCandidacyTimeline", summary = "Show everything that happened to a candidacy")
    ResponseEntity<Items<AuditEntry>> timeline(@PathVariable CandidacyId candidacyId) {
        var candidacy = acts.find(CANDIDACY, candidacyId).candidacy();
        var entries = acts.ask(new FindCandidacyTimeline(candidacy.offerId(), candidacyId), Timeline.class)
                .entries();
        return ResponseEntity.ok(
                new Items<>(entries.stream().map(AuditEntry::of).toList()));
    }

    @PostMapping("/candidacies/{candidacyId}/invitation")
    @Operation(operationId = "inviteCandidate", summary = "Invite the candidate to meet")
    ResponseEntity<CandidacyAnswer> invite(@PathVariable CandidacyId candidacyId) {
        return change(candidacyId, it -> new InviteCandidate(it.offerId(), it.id()));
    }

    @PostMapping("/candidacies/{candidacyId}/acceptance")
    @Operation(operationId = "acceptCandidate", summary = "Accept the candidate; from here on a seat is kept")
    ResponseEntity<CandidacyAnswer> accept(@PathVariable CandidacyId candidacyId) {
        return change(candidacyId, it -> new AcceptCandidate(it.offerId(), it.id()));
    }

    @PostMapping("/candidacies/{candidacyId}/rejection")
    @Operation(operationId = "rejectCandidate", summary = "Reject the candidate, with a reason that is about the work")
    ResponseEntity<CandidacyAnswer> reject(@PathVariable CandidacyId candidacyId, @RequestBody Rejection rejection) {
        return change(candidacyId, rejection::toCommand);
    }

    @PostMapping("/candidacies/{candidacyId}/confirmation")
    @Operation(operationId = "confirmCandidacy", summary = "Say yes, as the student: then the placement exists")
    ResponseEntity<CandidacyAnswer> confirm(@PathVariable CandidacyId candidacyId) {
        return change(
                candidacyId,
                it -> new ConfirmCandidate(it.offerId(), it.id()),
                new Seen(PlacementBoard.class, PlacementId.of(candidacyId), 0));
    }

    @PostMapping("/candidacies/{candidacyId}/withdrawal")
    @Operation(operationId = "withdrawCandidacy", summary = "Withdraw, as the student or for the school")
    ResponseEntity<CandidacyAnswer> withdraw(@PathVariable CandidacyId candidacyId) {
        return change(candidacyId, it -> new WithdrawCandidate(it.offerId(), it.id(), acting.withdrawalReason()));
    }

    private ResponseEntity<CandidacyAnswer> change(
            CandidacyId id, Function<Candidacy, Object> command, Seen... alsoSeen) {
        var candidacy = acts.find(CANDIDACY, id).candidacy();
        return acts.change(CANDIDACY, command.apply(candidacy), alsoSeen);
    }
}
