package nl.stagepact.projections.offer;

import java.util.Objects;
import java.util.Optional;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent.CandidacyEvent;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateInvited;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.offer.CandidacyDesk.Candidacy;
import org.jspecify.annotations.Nullable;

/** How what happens to a candidacy changes what the desk shows. */
final class CandidacyFold {

    private CandidacyFold() {}

    static Candidacy on(@Nullable Candidacy candidacy, CandidacyEvent event, EventContext context) {
        return switch (event) {
            case CandidateProposed e -> proposed(e, context);
            case CandidateInvited _ -> becomes(CandidacyStatus.INVITED, candidacy, context);
            case CandidateAccepted _ -> becomes(CandidacyStatus.ACCEPTED, candidacy, context);
            case CandidateConfirmed _ -> becomes(CandidacyStatus.CONFIRMED, candidacy, context);
            case CandidateRejected e ->
                becomes(CandidacyStatus.REJECTED, candidacy, Optional.of(e), Optional.empty(), context);
            case CandidateWithdrawn e ->
                becomes(CandidacyStatus.WITHDRAWN, candidacy, Optional.empty(), Optional.of(e.reason()), context);
            case SeatReleased _ -> becomes(CandidacyStatus.RELEASED, candidacy, context);
        };
    }

    private static Candidacy proposed(CandidateProposed event, EventContext context) {
        return new Candidacy(
                event.candidacyId(),
                context.version(),
                event.offerId(),
                event.studentId(),
                event.schoolId(),
                event.employerId(),
                event.attempt(),
                event.period(),
                CandidacyStatus.PROPOSED,
                context.at(),
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

    private static Candidacy becomes(CandidacyStatus now, @Nullable Candidacy candidacy, EventContext context) {
        return becomes(now, candidacy, Optional.empty(), Optional.empty(), context);
    }

    private static Candidacy becomes(
            CandidacyStatus now,
            @Nullable Candidacy candidacy,
            Optional<CandidateRejected> rejected,
            Optional<WithdrawalReason> withdrawn,
            EventContext context) {
        var was = Objects.requireNonNull(candidacy, "A candidacy begins with being proposed");
        var at = Optional.of(context.at());
        return new Candidacy(
                was.id(),
                context.version(),
                was.offerId(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                was.attempt(),
                was.period(),
                now,
                was.proposedAt(),
                now == CandidacyStatus.INVITED ? at : was.invitedAt(),
                now == CandidacyStatus.ACCEPTED ? at : was.acceptedAt(),
                now == CandidacyStatus.CONFIRMED ? at : was.confirmedAt(),
                now.isOpen() || now == CandidacyStatus.CONFIRMED ? Optional.empty() : at,
                rejected.map(CandidateRejected::reason),
                rejected.flatMap(CandidateRejected::criterion),
                rejected.flatMap(rejection -> rejection.explanation().known()),
                withdrawn,
                context.at());
    }
}
