package nl.stagepact.application.demo;

import static nl.stagepact.domain.placement.PlacementStatus.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.CorrectionEvent;
import nl.stagepact.domain.placement.IncidentEvent;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.TermEvent;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementId;

/** What became of every offer, candidacy and placement, read from the events alone. */
final class Tally {

    private final Map<OfferId, OfferStatus> offers = new LinkedHashMap<>();
    private final Map<CandidacyId, CandidacyStatus> candidacies = new LinkedHashMap<>();
    private final Map<PlacementId, PlacementStatus> placements = new LinkedHashMap<>();
    private final Map<PlacementId, Map<Conversation, Optional<Window>>> owed = new HashMap<>();
    private final Map<PlacementId, Set<Conversation>> done = new HashMap<>();

    Tally(List<Object> events) {
        for (var event : events) {
            switch (event) {
                case OfferEvent e -> count(e);
                case PlacementEvent e -> count(e);
                default -> {
                    // has no status
                }
            }
        }
    }

    private void count(OfferEvent event) {
        switch (event) {
            case PlacementOffered e -> offers.put(e.offerId(), OfferStatus.OPEN);
            case OfferExpired e -> offers.put(e.offerId(), OfferStatus.EXPIRED);
            case OfferReconfirmed e -> offers.replace(e.offerId(), OfferStatus.EXPIRED, OfferStatus.OPEN);
            case OfferRevised _, OfferReconfirmationAsked _ -> {
                // changes no status here
            }
            case OfferWithdrawn e -> offers.put(e.offerId(), OfferStatus.WITHDRAWN);
            case OfferFilled e -> offers.put(e.offerId(), OfferStatus.FILLED);
            case CandidateProposed e -> candidacies.put(e.candidacyId(), CandidacyStatus.PROPOSED);
            case CandidateInvited e -> candidacies.put(e.candidacyId(), CandidacyStatus.INVITED);
            case CandidateAccepted e -> candidacies.put(e.candidacyId(), CandidacyStatus.ACCEPTED);
            case CandidateRejected e -> candidacies.put(e.candidacyId(), CandidacyStatus.REJECTED);
            case CandidateConfirmed e -> candidacies.put(e.candidacyId(), CandidacyStatus.CONFIRMED);
            case CandidateWithdrawn e -> candidacies.put(e.candidacyId(), CandidacyStatus.WITHDRAWN);
            case CandidacyExpired e -> candidacies.put(e.candidacyId(), CandidacyStatus.EXPIRED);
            case CandidateUnveiled _, CandidacyReminded _ -> {
                // changes no status
            }
            case SeatReleased e -> {
                candidacies.put(e.candidacyId(), CandidacyStatus.RELEASED);
                offers.put(e.offerId(), OfferStatus.OPEN);
            }
        }
    }

    /** What is amended has been signed before, and goes on. */
    private void onTheWayTo(PlacementId id, PlacementStatus status) {
        placements.computeIfPresent(id, (_, was) -> was == SIGNED || was == ACTIVE ? was : status);
    }

    private void count(PlacementEvent event) {
        var id = event.placementId();
        switch (event) {
            case PlacementConfirmed _ -> placements.put(id, CONFIRMED);
            case AgreementDrawnUp _, SignatureRefused _ -> onTheWayTo(id, AGREEMENT_DRAWN_UP);
            case AgreementSigned _ -> onTheWayTo(id, PARTLY_SIGNED);
            case AgreementConcluded _ -> onTheWayTo(id, SIGNED);
            case AgreementAmended _, AgreementAdjusted _, SignerDelegated _ -> {
                // leaves the placement where it stands
            }
            case PlacementStarted _ -> placements.put(id, ACTIVE);
            case PlacementCompleted _ -> placements.put(id, COMPLETED);
            case PlacementTerminated _ -> ended(id, TERMINATED);
            case PlacementCancelled _ -> ended(id, CANCELLED);
            case SupervisionPlanned e -> {
                var plan = new HashMap<Conversation, Optional<Window>>();
                for (PlannedConversation each : e.conversations()) {
                    if (!done.getOrDefault(id, Set.of()).contains(each.conversation())) {
                        plan.put(each.conversation(), each.window());
                    }
                }
                owed.put(id, plan);
            }
            case ConversationHeld e -> done(id, e.conversation());
            case ConversationExempted e -> done(id, e.conversation());
            case EmployerJudged _,
                    SchoolDecided _,
                    AppointmentEvent _,
                    IncidentEvent _,
                    ReplacementEvent _,
                    ResultEvent _,
                    ConversationEvent _,
                    TermEvent _,
                    CorrectionEvent _ -> {
                // changes no status
            }
        }
    }

    private void done(PlacementId id, Conversation conversation) {
        done.computeIfAbsent(id, _ -> new HashSet<>()).add(conversation);
        owed.get(id).remove(conversation);
    }

    private void ended(PlacementId id, PlacementStatus status) {
        placements.put(id, status);
        owed.remove(id);
    }

    Map<OfferId, OfferStatus> offers() {
        return offers;
    }

    Map<CandidacyId, CandidacyStatus> candidacies() {
        return candidacies;
    }

    Map<PlacementId, PlacementStatus> placements() {
        return placements;
    }

    PlacementStatus statusOf(PlacementId id) {
        return placements.get(id);
    }

    /** How many conversations of each kind that somebody owes have their window open on that day. */
    Map<ConversationKind, Long> due(LocalDate today) {
        return running((opens, closes) -> !today.isBefore(opens) && !today.isAfter(closes));
    }

    /** How many have their window behind them. */
    Map<ConversationKind, Long> overdue(LocalDate today) {
        return running((_, closes) -> today.isAfter(closes));
    }

    Optional<Window> windowOf(PlacementId id, Conversation conversation) {
        return owed.get(id).getOrDefault(conversation, Optional.empty());
    }

    private interface Days {
        boolean fit(LocalDate opens, LocalDate closes);
    }

    private Map<ConversationKind, Long> running(Days days) {
        var counts = new EnumMap<ConversationKind, Long>(ConversationKind.class);
        owed.forEach((id, plan) -> plan.forEach((conversation, window) -> {
            boolean goesOn = placements.get(id) == ACTIVE || conversation.equals(Conversation.EXIT_CONVERSATION);
            if (goesOn
                    && window.filter(w -> days.fit(w.opensDate(), w.closesDate()))
                            .isPresent()) {
                counts.merge(conversation.kind(), 1L, Long::sum);
            }
        }));
        return counts;
    }
}
