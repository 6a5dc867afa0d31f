package nl.stagepact.projections.offer;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidacyReminded;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateUnveiled;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.Proposal;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import org.jspecify.annotations.Nullable;

/** How what happens to a candidacy changes what the desk shows. */
final class CandidacyFold {

    private final Candidacy was;
    private long version;
    private Optional<StudentId> studentId;
    private Optional<Integer> attempt;
    private Period period;
    private CandidacyStatus status;
    private boolean unveiled;
    private Optional<AnswerTerm> waitingFor;
    private Optional<Instant> invitedAt;
    private Optional<Instant> acceptedAt;
    private Optional<Instant> confirmedAt;
    private Optional<Instant> remindedAt;
    private Optional<Instant> endedAt;
    private Optional<RejectionReason> rejectionReason;
    private Optional<String> criterion;
    private Optional<String> explanation;
    private Optional<WithdrawalReason> withdrawalReason;
    private Optional<Party> silent;
    private Instant changedAt;

    private CandidacyFold(Candidacy was) {
        this.was = was;
        version = was.version();
        studentId = was.studentId();
        attempt = was.attempt();
        period = was.period();
        status = was.status();
        unveiled = was.unveiled();
        waitingFor = was.waitingFor();
        invitedAt = was.invitedAt();
        acceptedAt = was.acceptedAt();
        confirmedAt = was.confirmedAt();
        remindedAt = was.remindedAt();
        endedAt = was.endedAt();
        rejectionReason = was.rejectionReason();
        criterion = was.criterion();
        explanation = was.explanation();
        withdrawalReason = was.withdrawalReason();
        silent = was.silent();
        changedAt = was.changedAt();
    }

    static Candidacy on(@Nullable Candidacy candidacy, CandidacyEvent event, EventContext context) {
        if (event instanceof CandidateProposed proposed) {
            return proposed(proposed, context);
        }
        var fold = new CandidacyFold(Objects.requireNonNull(candidacy, "A candidacy begins with being proposed"));
        fold.tell(event, context.at());
        fold.version = context.version();
        fold.changedAt = context.at();
        return fold.candidacy();
    }

    /** Nothing in it by which the student could be recognised. */
    static Candidacy without(Candidacy candidacy) {
        var fold = new CandidacyFold(candidacy);
        fold.studentId = Optional.empty();
        fold.attempt = Optional.empty();
        return fold.candidacy();
    }

    private void tell(CandidacyEvent event, Instant at) {
        switch (event) {
            case CandidateProposed _ -> throw new IllegalArgumentException("Told already");
            case CandidateInvited e -> {
                invitedAt = Optional.of(at);
                waits(CandidacyStatus.INVITED, e.term());
            }
            case CandidateAccepted e -> {
                acceptedAt = Optional.of(at);
                // before acceptances had terms they unveiled by themselves
                unveiled = unveiled || e.term().isEmpty();
                waits(CandidacyStatus.ACCEPTED, e.term());
            }
            case CandidateUnveiled _ -> unveiled = true;
            case CandidateConfirmed _ -> {
                confirmedAt = Optional.of(at);
                waits(CandidacyStatus.CONFIRMED, Optional.empty());
            }
            case CandidacyReminded _ -> remindedAt = Optional.of(at);
            case CandidateRejected e -> {
                rejectionReason = Optional.of(e.reason());
                criterion = e.criterion();
                explanation = e.explanation().known();
                ends(CandidacyStatus.REJECTED, at);
            }
            case CandidateWithdrawn e -> {
                withdrawalReason = Optional.of(e.reason());
                ends(CandidacyStatus.WITHDRAWN, at);
            }
            case CandidacyExpired e -> {
                silent = Optional.of(e.silent());
                ends(CandidacyStatus.EXPIRED, at);
            }
            case SeatReleased _ -> ends(CandidacyStatus.RELEASED, at);
        }
    }

    private void waits(CandidacyStatus now, Optional<AnswerTerm> term) {
        status = now;
        waitingFor = term;
        remindedAt = Optional.empty();
    }

    private void ends(CandidacyStatus now, Instant at) {
        waits(now, Optional.empty());
        endedAt = Optional.of(at);
    }

    /** The offer may be for another period now, and so may the candidacy. */
    static Candidacy on(@Nullable Candidacy candidacy, OfferRevised event, EventContext context) {
        var fold = new CandidacyFold(Objects.requireNonNull(candidacy, "A candidacy begins with being proposed"));
        fold.period = event.terms().period();
        fold.version = context.version();
        fold.changedAt = context.at();
        return fold.candidacy();
    }

    private static Candidacy proposed(CandidateProposed event, EventContext context) {
        // of before there were proposals nobody knows any more whether they were blind
        boolean blind = event.proposal().map(Proposal::blind).orElse(true);
        return new Candidacy(
                event.candidacyId(),
                context.version(),
                event.offerId(),
                Optional.of(event.studentId()),
                event.schoolId(),
                event.employerId(),
                Optional.of(event.attempt()),
                event.proposal().map(Proposal::origin).orElse(CandidacyOrigin.SCHOOL),
                event.period(),
                CandidacyStatus.PROPOSED,
                blind,
                !blind,
                event.proposal().map(Proposal::term),
                context.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                context.at());
    }

    private Candidacy candidacy() {
        return new Candidacy(
                was.id(),
                version,
                was.offerId(),
                studentId,
                was.schoolId(),
                was.employerId(),
                attempt,
                was.origin(),
                period,
                status,
                was.blind(),
                unveiled,
                waitingFor,
                was.proposedAt(),
                invitedAt,
                acceptedAt,
                confirmedAt,
                remindedAt,
                endedAt,
                rejectionReason,
                criterion,
                explanation,
                withdrawalReason,
                silent,
                changedAt);
    }
}
