package nl.stagepact.projections.offer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.offer.OfferMarket.Candidate;
import nl.stagepact.projections.offer.OfferMarket.Confirmation;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import nl.stagepact.projections.offer.OfferMarket.Revision;
import org.jspecify.annotations.Nullable;

/** How what happens to an offer changes what the market shows. */
final class OfferFold {

    private OfferFold() {}

    static Offer on(@Nullable Offer offer, OfferEvent event, EventContext context) {
        if (event instanceof PlacementOffered first) {
            return published(first, context);
        }
        var was = Objects.requireNonNull(offer, "An offer begins with being offered");
        var now = switch (event) {
            case PlacementOffered e -> published(e, context);
            case OfferRevised e -> revised(was, e, context.at());
            case OfferReconfirmed e -> reconfirmed(was, e.freshness(), context.at());
            case OfferExpired _ -> stands(was, OfferStatus.EXPIRED, was.withdrawalReason(), Optional.of(context.at()));
            case OfferWithdrawn e -> stands(was, OfferStatus.WITHDRAWN, Optional.of(e.reason()), was.expiredAt());
            case OfferFilled _ -> stands(was, OfferStatus.FILLED, was.withdrawalReason(), was.expiredAt());
            case CandidateProposed e -> proposed(was, e);
            case CandidateAccepted e -> seats(was, with(was.acceptedBy(), e), was.confirmedBy());
            case CandidateConfirmed e -> seats(was, without(was.acceptedBy(), e), with(was.confirmedBy(), e));
            case CandidateRejected e -> seats(was, without(was.acceptedBy(), e), was.confirmedBy());
            case CandidateWithdrawn e -> seats(was, without(was.acceptedBy(), e), was.confirmedBy());
            case CandidacyExpired e -> seats(was, without(was.acceptedBy(), e), was.confirmedBy());
            case SeatReleased e -> reopened(seats(was, was.acceptedBy(), without(was.confirmedBy(), e)));
            case OfferReconfirmationAsked _, CandidateInvited _, CandidateUnveiled _, CandidacyReminded _ -> was;
        };
        return after(now, context);
    }

    private static Offer published(PlacementOffered event, EventContext context) {
        return new Offer(
                event.offerId(),
                context.version(),
                event.employerId(),
                event.terms(),
                OfferStatus.OPEN,
                event.freshness(),
                event.terms().seats(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Revision(1, context.at(), Optional.empty(), event.terms())),
                event.freshness().map(it -> new Confirmation(context.at(), it)).stream()
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                context.at(),
                context.at());
    }

    private static Offer revised(Offer was, OfferRevised event, Instant at) {
        var revision = new Revision(was.revisions().size() + 1, at, Optional.of(event.reason()), event.terms());
        var revised = new Offer(
                was.id(),
                was.version(),
                was.employerId(),
                event.terms(),
                was.status(),
                was.freshness(),
                free(event.terms(), was.acceptedBy(), was.confirmedBy()),
                was.acceptedBy(),
                was.confirmedBy(),
                was.candidates(),
                and(was.revisions(), revision),
                was.confirmations(),
                was.withdrawalReason(),
                was.expiredAt(),
                was.publishedAt(),
                was.changedAt());
        return revised.confirmedBy().size() < event.terms().seats() ? reopened(revised) : revised;
    }

    private static Offer reconfirmed(Offer was, Freshness freshness, Instant at) {
        return new Offer(
                was.id(),
                was.version(),
                was.employerId(),
                was.terms(),
                was.status() == OfferStatus.EXPIRED ? OfferStatus.OPEN : was.status(),
                Optional.of(freshness),
                was.freeSeats(),
                was.acceptedBy(),
                was.confirmedBy(),
                was.candidates(),
                was.revisions(),
                and(was.confirmations(), new Confirmation(at, freshness)),
                was.withdrawalReason(),
                Optional.empty(),
                was.publishedAt(),
                was.changedAt());
    }

    /** It was filled and no longer is: back to what it was before. */
    private static Offer reopened(Offer was) {
        return was.status() == OfferStatus.FILLED
                ? stands(
                        was,
                        was.expiredAt().isPresent() ? OfferStatus.EXPIRED : OfferStatus.OPEN,
                        was.withdrawalReason(),
                        was.expiredAt())
                : was;
    }

    private static Offer stands(
            Offer was, OfferStatus status, Optional<String> withdrawalReason, Optional<Instant> expiredAt) {
        return new Offer(
                was.id(),
                was.version(),
                was.employerId(),
                was.terms(),
                status,
                was.freshness(),
                was.freeSeats(),
                was.acceptedBy(),
                was.confirmedBy(),
                was.candidates(),
                was.revisions(),
                was.confirmations(),
                withdrawalReason,
                expiredAt,
                was.publishedAt(),
                was.changedAt());
    }

    private static Offer proposed(Offer was, CandidateProposed event) {
        var candidate = new Candidate(
                event.candidacyId(),
                event.studentId(),
                event.schoolId(),
                was.revisions().size());
        return people(was, was.acceptedBy(), was.confirmedBy(), and(was.candidates(), candidate));
    }

    private static Offer seats(Offer was, List<CandidacyId> accepted, List<CandidacyId> confirmed) {
        return people(was, accepted, confirmed, was.candidates());
    }

    private static Offer people(
            Offer was, List<CandidacyId> accepted, List<CandidacyId> confirmed, List<Candidate> candidates) {
        return new Offer(
                was.id(),
                was.version(),
                was.employerId(),
                was.terms(),
                was.status(),
                was.freshness(),
                free(was.terms(), accepted, confirmed),
                accepted,
                confirmed,
                candidates,
                was.revisions(),
                was.confirmations(),
                was.withdrawalReason(),
                was.expiredAt(),
                was.publishedAt(),
                was.changedAt());
    }

    private static Offer after(Offer now, EventContext context) {
        return new Offer(
                now.id(),
                context.version(),
                now.employerId(),
                now.terms(),
                now.status(),
                now.freshness(),
                now.freeSeats(),
                now.acceptedBy(),
                now.confirmedBy(),
                now.candidates(),
                now.revisions(),
                now.confirmations(),
                now.withdrawalReason(),
                now.expiredAt(),
                now.publishedAt(),
                context.at());
    }

    private static int free(OfferTerms terms, List<CandidacyId> accepted, List<CandidacyId> confirmed) {
        return terms.seats() - accepted.size() - confirmed.size();
    }

    private static <T> List<T> and(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static List<CandidacyId> with(List<CandidacyId> candidacies, CandidacyEvent event) {
        return and(candidacies, event.candidacyId());
    }

    private static List<CandidacyId> without(List<CandidacyId> candidacies, CandidacyEvent event) {
        return candidacies.stream()
                .filter(candidacy -> !candidacy.equals(event.candidacyId()))
                .toList();
    }
}
