package nl.stagepact.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.domain.employer.EmployerEvent.InterimReliefEnded;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionLapsed;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.employer.Recognitions;
import nl.stagepact.domain.offer.OfferCommand.ReconsiderOffer;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.shared.EmployerId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * Whoever may not train has nothing on the market, and answers nobody. Every offer asks for the recognition in its own
 * decision: either it was there before SBB decided and is seen here, or it saw what SBB decided.
 */
class WhenARecognitionFallsAwayThenOffersAreReconsidered {

    private final StandingOffers offers;
    private final Recognitions recognitions;
    private final Deadlines deadlines;
    private final Commands commands;

    WhenARecognitionFallsAwayThenOffersAreReconsidered(
            StandingOffers offers, Recognitions recognitions, Deadlines deadlines, Commands commands) {
        this.offers = offers;
        this.recognitions = recognitions;
        this.deadlines = deadlines;
        this.commands = commands;
    }

    @EventHandler
    void react(RecognitionSuspended event, @Timestamp Instant at) {
        reconsider(event.employerId(), event.crebo(), event.effectiveDate(), BusinessDay.of(at));
    }

    @EventHandler
    void react(RecognitionWithdrawn event, @Timestamp Instant at) {
        reconsider(event.employerId(), event.crebo(), event.effectiveDate(), BusinessDay.of(at));
    }

    @EventHandler
    void react(RecognitionLapsed event, @Timestamp Instant at) {
        reconsider(event.employerId(), event.crebo(), event.effectiveDate(), BusinessDay.of(at));
    }

    /** What a court had suspended holds again. */
    @EventHandler
    void react(InterimReliefEnded event, @Timestamp Instant at) {
        reconsider(event.employerId(), event.crebo(), event.effectiveDate(), BusinessDay.of(at));
    }

    /** What is offered after SBB decided and before that holds. */
    @EventHandler
    void react(PlacementOffered event, @Timestamp Instant at) {
        recognitions
                .fallsAwayAfter(event.employerId(), event.terms().crebo(), BusinessDay.of(at))
                .forEach(day -> deadlines.on(day, new ReconsiderOffer(event.offerId())));
    }

    /** What was filled when the recognition fell away would be on the market again. */
    @EventHandler
    void react(SeatReleased event) {
        commands.send(new ReconsiderOffer(event.offerId()));
    }

    private void reconsider(EmployerId employer, Crebo crebo, LocalDate from, LocalDate today) {
        for (var offer : offers.of(employer, crebo)) {
            if (from.isAfter(today)) {
                deadlines.on(from, new ReconsiderOffer(offer));
            } else {
                commands.send(new ReconsiderOffer(offer));
            }
        }
    }
}
