package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import nl.stagepact.domain.offer.OfferCommand.AskForReconfirmation;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.ReconfirmOffer;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmationAsked;
import nl.stagepact.domain.offer.OfferEvent.OfferReconfirmed;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;

/** After six weeks an employer is asked whether its offer is still true. */
class ReconfirmingTest extends OfferExamples {

    private static final Period LATER = new Period(day("2027-09-01"), day("2028-01-31"));

    @Test
    void after_six_weeks_the_employer_is_asked_whether_it_is_still_true() {
        given(anOpenOffer())
                .on(ASKED)
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .then(new OfferReconfirmationAsked(OFFER, FRESH))
                .about(OFFER)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void asking_again_changes_nothing() {
        given(anOpenOffer())
                .on(ASKED)
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .andAgainNothing();
    }

    @Test
    void nobody_is_asked_too_early() {
        given(anOpenOffer())
                .on(ASKED.minusDays(1))
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .thenNothing();
    }

    @Test
    void nobody_is_asked_about_what_is_gone() {
        given(anOpenOffer(), offerWithdrawn())
                .on(ASKED)
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .thenNothing();
    }

    @Test
    void nobody_is_asked_about_what_has_no_free_seat() {
        given(filled())
                .on(ASKED)
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .thenNothing();
    }

    @Test
    void nobody_is_asked_about_a_period_that_has_begun() {
        given(anOpenOffer(seats(1).in(new Period(ASKED, SPRING.endDate()))))
                .on(ASKED)
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .thenNothing();
    }

    @Test
    void an_employer_reconfirms() {
        given(anOpenOffer(), asked())
                .on(ASKED)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .then(new OfferReconfirmed(OFFER, since(ASKED)))
                .about(OFFER)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void reconfirming_again_on_the_same_day_changes_nothing() {
        given(anOpenOffer())
                .on(ASKED)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .andAgainNothing();
    }

    @Test
    void what_was_published_today_needs_no_reconfirmation() {
        given(anOpenOffer()).when(theEmployer(), new ReconfirmOffer(OFFER)).thenNothing();
    }

    @Test
    void what_was_reconfirmed_is_asked_about_once_more_after_six_other_weeks() {
        given(anOpenOffer(seats(1).in(LATER)), asked(), reconfirmed(ASKED))
                .on(ASKED.plusDays(42))
                .when(stagepact(), new AskForReconfirmation(OFFER))
                .then(new OfferReconfirmationAsked(OFFER, since(ASKED)));
    }

    @Test
    void an_expired_offer_comes_back_when_it_is_reconfirmed() {
        given(anOpenOffer(), expired())
                .on(GONE)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .thenAllowedBy(WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN, new OfferReconfirmed(OFFER, since(GONE)));
    }

    @Test
    void an_offer_that_came_back_takes_candidates() {
        given(anOpenOffer(), expired(), reconfirmed(GONE))
                .on(GONE)
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(proposalOf(SANNE, GONE));
    }

    @Test
    void a_withdrawn_offer_does_not_come_back() {
        given(anOpenOffer(), offerWithdrawn())
                .on(ASKED)
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .thenRefusedWith(WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN);
    }

    @Test
    void a_period_that_is_yet_to_come_takes_candidates() {
        given(anOpenOffer(), reconfirmed(ASKED))
                .on(SPRING.startDate().minusDays(1))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(
                        A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES,
                        proposalOf(SANNE, SPRING.startDate().minusDays(1)));
    }

    @Test
    void a_period_that_has_begun_takes_no_candidates() {
        given(anOpenOffer(), reconfirmed(ASKED))
                .on(SPRING.startDate())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES);
    }

    @Test
    void a_period_that_has_begun_is_not_reconfirmed() {
        given(anOpenOffer())
                .on(SPRING.startDate())
                .when(theEmployer(), new ReconfirmOffer(OFFER))
                .thenRefusedWith(A_PERIOD_THAT_HAS_BEGUN_TAKES_NO_CANDIDATES);
    }

    @Test
    void what_is_recorded_afterwards_takes_candidates() {
        var afterwards = seats(1).in(new Period(day("2026-09-01"), TODAY));

        given(anOpenOffer(afterwards))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void another_employer_never_reconfirms() {
        given(anOpenOffer())
                .on(ASKED)
                .when(anotherEmployer(), new ReconfirmOffer(OFFER))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }
}
