package nl.stagepact.domain.offer;

import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.ExpireCandidacy;
import nl.stagepact.domain.offer.OfferCommand.RemindOfCandidacy;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;

/** Whoever must answer is reminded, and in the end the candidacy expires: each unless there was an answer by then. */
class WhenAnAnswerIsAskedThenItsTermRuns {

    private final Deadlines deadlines;
    private final AnswerPolicy policy;

    WhenAnAnswerIsAskedThenItsTermRuns(Deadlines deadlines, AnswerPolicy policy) {
        this.deadlines = deadlines;
        this.policy = policy;
    }

    @EventHandler
    void react(CandidacyEvent event) {
        asked(event).ifPresent(term -> {
            var reminder = new RemindOfCandidacy(event.offerId(), event.candidacyId());
            policy.reminderDays().forEach(day -> deadlines.on(term.askedDate().plusDays(day), reminder));
            deadlines.on(term.untilDate().plusDays(1), new ExpireCandidacy(event.offerId(), event.candidacyId()));
        });
    }

    private static Optional<AnswerTerm> asked(CandidacyEvent event) {
        return switch (event) {
            case CandidateProposed e -> e.proposal().map(Proposal::term);
            case CandidateInvited e -> e.term();
            case CandidateAccepted e -> e.term();
            case CandidateUnveiled _,
                    CandidateRejected _,
                    CandidateConfirmed _,
                    CandidateWithdrawn _,
                    CandidacyReminded _,
                    CandidacyExpired _,
                    SeatReleased _ -> Optional.empty();
        };
    }
}
