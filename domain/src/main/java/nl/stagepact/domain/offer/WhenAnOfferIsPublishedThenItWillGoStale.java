package nl.stagepact.domain.offer;

import java.time.LocalDate;
import nl.stagepact.domain.offer.OfferCommand.AskForReconfirmation;
import nl.stagepact.domain.offer.OfferCommand.ExpireOffer;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.shared.OfferId;
import org.axonframework.eventhandling.EventHandler;

/** Fresh or gone: each time an employer says that an offer is true, it will be asked again, and the offer will expire. */
class WhenAnOfferIsPublishedThenItWillGoStale {

    private final Deadlines deadlines;

    WhenAnOfferIsPublishedThenItWillGoStale(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(PlacementOffered event) {
        event.freshness().ifPresent(freshness -> willGoStale(event.offerId(), freshness));
    }

    @EventHandler
    void react(OfferReconfirmed event) {
        willGoStale(event.offerId(), event.freshness());
    }

    /** While it was filled nobody was asked, and nothing expired. */
    @EventHandler
    void react(SeatReleased event) {
        maybeIsStaleAlready(event.offerId());
    }

    /** More seats may have opened what was filled. */
    @EventHandler
    void react(OfferRevised event) {
        maybeIsStaleAlready(event.offerId());
    }

    private void willGoStale(OfferId offer, Freshness freshness) {
        deadlines.on(freshness.askDate(), new AskForReconfirmation(offer));
        deadlines.on(freshness.untilDate(), new ExpireOffer(offer));
    }

    private void maybeIsStaleAlready(OfferId offer) {
        deadlines.on(LocalDate.EPOCH, new AskForReconfirmation(offer));
        deadlines.on(LocalDate.EPOCH, new ExpireOffer(offer));
    }
}
