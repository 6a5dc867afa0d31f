package nl.stagepact.domain.placement;

import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.eventhandling.EventHandler;

/** The placement's id follows from the candidacy's, so doing this twice makes one placement. */
class WhenACandidateIsConfirmedThenAPlacementExists {

    private final Commands commands;

    WhenACandidateIsConfirmedThenAPlacementExists(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(CandidateConfirmed event) {
        commands.send(new ConfirmPlacement(
                PlacementId.of(event.candidacyId()), event.offerId(), event.candidacyId(), event.place()));
    }
}
