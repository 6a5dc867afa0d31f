package nl.stagepact.domain.placement;

import nl.stagepact.domain.offer.OfferCommand.ReleaseSeat;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.shared.Commands;
import org.axonframework.eventhandling.EventHandler;

/** The period was freed with the cancellation itself; the seat is the offer's to give again. */
class WhenAPlacementIsCancelledThenItsSeatIsFree {

    private final Commands commands;

    WhenAPlacementIsCancelledThenItsSeatIsFree(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(PlacementCancelled event) {
        commands.send(new ReleaseSeat(event.offerId(), event.candidacyId()));
    }
}
