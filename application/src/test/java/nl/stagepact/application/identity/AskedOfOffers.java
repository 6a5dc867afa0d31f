package nl.stagepact.application.identity;

import static nl.stagepact.application.identity.Asked.ALL;
import static nl.stagepact.application.identity.Asked.DAY;
import static nl.stagepact.application.identity.Asked.command;
import static nl.stagepact.application.identity.Asked.one;
import static nl.stagepact.application.identity.Asked.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.offer.OfferCommand.*;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.audit.Timelines.*;
import nl.stagepact.projections.match.FreshMatches.FindFreshOffers;
import nl.stagepact.projections.match.FreshMatches.FreshOffers;
import nl.stagepact.projections.match.Suggestions.*;
import nl.stagepact.projections.offer.CandidacyDesk.*;
import nl.stagepact.projections.offer.OfferMarket.*;
import nl.stagepact.projections.offer.OfferSearch;

/** What is asked of an offer, and of who is a candidate for it. */
final class AskedOfOffers {

    private static final OfferSearch ANY = new OfferSearch(
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
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private AskedOfOffers() {}

    static void about(Neighbourhood n, Map<String, Asked> asked) {
        view(asked, new FindOffer(n.offer), one(SeenOffer.class), n.offer.value());
        view(asked, new FindOffers(ANY, DAY, ALL), Asked::page, n.offer.value());
        view(
                asked,
                new FindSuggestionsForStudent(n.placed, Optional.empty(), DAY, ALL),
                one(SuggestedOffers.class),
                n.placed.value());
        view(asked, new FindSuggestionsForOffer(n.offer, DAY, ALL), one(SuggestedStudents.class), n.school.value());
        // whoever may ask gets it all, and here that is nothing: everybody was proposed already
        view(
                asked,
                new FindFreshOffers(Instant.EPOCH, DAY),
                (acts, query) -> List.of(acts.ask(query, FreshOffers.class), n.offer.value()),
                n.offer.value());
        view(asked, new FindCandidacy(n.confirmed), one(SeenCandidacy.class), n.confirmed.value());
        view(
                asked,
                new FindCandidacies(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), ALL),
                Asked::page,
                n.confirmed.value());
        view(asked, new FindLastingCandidacy(n.offer, n.placed), one(SeenCandidacy.class), n.confirmed.value());
        view(
                asked,
                new FindCandidacyTimeline(n.offer, n.confirmed),
                (acts, query) -> acts.ask(query, Timeline.class),
                n.confirmed.value());
        command(asked, "", new OfferPlacement(new OfferId(UUID.randomUUID()), n.employer, n.terms()));
        command(asked, "", new ProposeCandidate(n.offer, n.placed));
        command(asked, "", new InviteCandidate(n.offer, n.open));
        command(asked, "", new AcceptCandidate(n.offer, n.open));
        command(
                asked,
                "",
                new RejectCandidate(
                        n.offer,
                        n.confirmed,
                        RejectionReason.CAPACITY,
                        Optional.empty(),
                        Personal.of(n.placed, "Vol.")));
        command(asked, "", new ConfirmCandidate(n.offer, n.confirmed));
        for (var reason : WithdrawalReason.values()) {
            command(asked, "/" + reason, new WithdrawCandidate(n.offer, n.confirmed, reason));
        }
        command(asked, "", new RemindOfCandidacy(n.offer, n.open));
        command(asked, "", new ExpireCandidacy(n.offer, n.open));
        command(asked, "", new ReconsiderCandidate(n.offer, n.open));
        command(asked, "", new ReleaseSeat(n.offer, n.open));
        command(asked, "", new ReviseOffer(n.offer, n.terms(), "reden"));
        command(asked, "", new ReconfirmOffer(n.offer));
        command(asked, "", new AskForReconfirmation(n.offer));
        command(asked, "", new ExpireOffer(n.offer));
        command(asked, "", new ReconsiderOffer(n.offer));
        command(asked, "", new WithdrawOffer(n.offer, "reden"));
    }
}
