package nl.stagepact.domain.offer;

import nl.stagepact.domain.offer.OfferCommand.WithdrawCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Refusal;
import org.axonframework.eventhandling.EventHandler;

/** Placed elsewhere: whoever still waits for this student in an overlapping period hears so the same day. */
class WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn {

    private final OpenCandidacies openCandidacies;
    private final Commands commands;

    WhenACandidateIsConfirmedThenOtherCandidaciesAreWithdrawn(OpenCandidacies openCandidacies, Commands commands) {
        this.openCandidacies = openCandidacies;
        this.commands = commands;
    }

    @EventHandler
    void react(CandidateConfirmed event) {
        for (var other :
                openCandidacies.of(event.place().studentId(), event.place().period())) {
            try {
                commands.send(
                        new WithdrawCandidate(other.offerId(), other.candidacyId(), WithdrawalReason.PLACED_ELSEWHERE));
            } catch (Refusal refusal) {
                // somebody ended it meanwhile: nothing is left to withdraw
                if (refusal.rule() != OfferRule.ONLY_AN_OPEN_CANDIDACY_CHANGES) {
                    throw refusal;
                }
            }
        }
    }
}
