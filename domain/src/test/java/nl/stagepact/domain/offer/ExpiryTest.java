package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.ExpireOffer;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferExpired;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fresh or gone: after eight weeks an offer expires, unless the employer has said that it is still true. */
class ExpiryTest extends OfferExamples {

    @ParameterizedTest
    @CsvSource({"0, FRESH", "41, FRESH", "42, STALE_SOON", "55, STALE_SOON", "56, EXPIRED", "400, EXPIRED"})
    void an_offer_is_fresh_for_six_weeks_and_gone_after_eight(int days, Freshness.State state) {
        assertThat(FreshnessPolicy.firstEdition().since(TODAY).on(TODAY.plusDays(days)))
                .isEqualTo(state);
    }

    @Test
    void after_eight_weeks_the_offer_expires_by_itself() {
        given(anOpenOffer(), asked())
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .then(new OfferExpired(OFFER, FRESH))
                .about(OFFER)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void expiring_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE))
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .andAgainNothing();
    }

    @Test
    void with_it_end_the_candidacies_that_nobody_answered_and_whoever_was_accepted_stays() {
        var outcome = given(
                        anOpenOffer(),
                        proposed(SANNE),
                        accepted(SANNE),
                        proposed(JAMILA),
                        accepted(JAMILA),
                        confirmed(JAMILA),
                        proposed(DAAN),
                        invited(DAAN))
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .then(
                        new OfferExpired(OFFER, FRESH),
                        new CandidateWithdrawn(OFFER, candidacyOf(DAAN), WithdrawalReason.OFFER_GONE));

        outcome.number(2).concerning(OFFER, BAKERY, candidacyOf(DAAN), DAAN, SOUTH);
    }

    @Test
    void whoever_was_accepted_still_confirms_after_the_offer_expired() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), expired())
                .on(GONE)
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateConfirmed(OFFER, candidacyOf(SANNE), seats(3).confirmedFor(SANNE, NORTH, BAKERY)));
    }

    @Test
    void nothing_expires_too_early() {
        given(anOpenOffer(), asked())
                .on(GONE.minusDays(1))
                .when(stagepact(), new ExpireOffer(OFFER))
                .thenNothing();
    }

    @Test
    void what_was_reconfirmed_does_not_expire() {
        given(anOpenOffer(), reconfirmed(ASKED))
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .thenNothing();
    }

    @Test
    void what_was_withdrawn_does_not_expire() {
        given(anOpenOffer(), offerWithdrawn())
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .thenNothing();
    }

    @Test
    void what_is_filled_does_not_expire() {
        given(filled()).on(GONE).when(stagepact(), new ExpireOffer(OFFER)).thenNothing();
    }

    @Test
    void what_was_published_before_offers_went_stale_does_not_expire() {
        given(List.of(new PlacementOffered(OFFER, BAKERY, seats(1).terms(), Optional.empty())))
                .on(GONE)
                .when(stagepact(), new ExpireOffer(OFFER))
                .thenNothing();
    }

    @Test
    void a_fresh_offer_takes_candidates() {
        given(anOpenOffer(), reconfirmed(ASKED))
                .on(GONE)
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES, proposalOf(SANNE, GONE));
    }

    @Test
    void after_eight_weeks_it_takes_none_also_when_nobody_has_said_yet_that_it_expired() {
        given(anOpenOffer())
                .on(GONE)
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES);
    }
}
