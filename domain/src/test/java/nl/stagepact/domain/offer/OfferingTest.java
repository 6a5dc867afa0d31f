package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.Optional;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.OfferWithdrawn;
import nl.stagepact.domain.offer.OfferEvent.PlacementOffered;
import nl.stagepact.domain.shared.EducationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferingTest extends OfferExamples {

    @Test
    void a_recognised_employer_offers_places() {
        givenNothing()
                .when(theEmployer(), offer(seats(2)))
                .thenAllowedBy(
                        ONLY_A_RECOGNISED_EMPLOYER_OFFERS,
                        new PlacementOffered(OFFER, BAKERY, seats(2).terms(), Optional.of(FRESH)))
                .about(OFFER)
                .atVersion(0)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void offering_again_changes_nothing() {
        givenNothing()
                .when(theEmployer(), new OfferPlacement(OFFER, BAKERY, seats(2).terms()))
                .andAgainNothing();
    }

    @Test
    void an_employer_that_is_not_recognised_for_the_qualification_offers_nothing() {
        givenNothing()
                .when(theEmployer(), offer(seats(2).of(MECHANIC)))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void a_suspended_employer_offers_nothing() {
        world.suspendedFrom(TODAY);

        givenNothing().when(theEmployer(), offer(seats(2))).thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void an_employer_that_will_lose_its_recognition_by_the_first_day_offers_nothing() {
        world.withdrawnFrom(SPRING.startDate());

        givenNothing().when(theEmployer(), offer(seats(2))).thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void an_employer_that_will_lose_its_recognition_after_the_first_day_still_offers() {
        world.withdrawnFrom(SPRING.startDate().plusDays(1));

        givenNothing()
                .when(theEmployer(), offer(seats(2)))
                .thenAllowedBy(
                        ONLY_A_RECOGNISED_EMPLOYER_OFFERS,
                        new PlacementOffered(OFFER, BAKERY, seats(2).terms(), Optional.of(FRESH)));
    }

    @Test
    void an_employer_that_will_be_recognised_by_the_first_day_does_not_offer_yet() {
        world.decided(BAKERY, MECHANIC, new Decision(RecognitionStatus.GRANTED, TODAY.plusDays(1)));

        givenNothing()
                .when(theEmployer(), offer(seats(2).of(MECHANIC)))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"VMBO", "VSO_PRO", "AD", "HBO", "WO"})
    void outside_mbo_no_recognition_is_needed(EducationLevel level) {
        var places = seats(2).of(MECHANIC).of(level);

        givenNothing()
                .when(theEmployer(), offer(places))
                .thenAllowedBy(
                        ONLY_A_RECOGNISED_EMPLOYER_OFFERS,
                        new PlacementOffered(OFFER, BAKERY, places.terms(), Optional.of(FRESH)));
    }

    @ParameterizedTest
    @EnumSource(names = {"MBO_1", "MBO_2", "MBO_3", "MBO_4"})
    void every_level_of_mbo_needs_recognition(EducationLevel level) {
        givenNothing()
                .when(theEmployer(), offer(seats(2).of(MECHANIC).of(level)))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void a_mentor_of_the_employer_supervises() {
        var places = seats(2).with(SECOND_MENTOR);

        givenNothing()
                .when(theEmployer(), offer(places))
                .thenAllowedBy(
                        A_MENTOR_WORKS_FOR_THE_EMPLOYER,
                        new PlacementOffered(OFFER, BAKERY, places.terms(), Optional.of(FRESH)));
    }

    @Test
    void somebody_elses_mentor_never_supervises() {
        givenNothing()
                .when(theEmployer(), offer(seats(2).with(SUPERVISOR)))
                .thenRefusedWith(A_MENTOR_WORKS_FOR_THE_EMPLOYER);
    }

    @Test
    void an_employer_takes_its_offer_off_the_market() {
        given(anOpenOffer())
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .then(new OfferWithdrawn(OFFER, REASON))
                .about(OFFER)
                .atVersion(1)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void withdrawing_an_offer_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE))
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .andAgainNothing();
    }

    @Test
    void with_the_offer_its_open_candidacies_end_and_each_hears_only_of_itself() {
        var outcome = given(anOpenOffer(), proposed(SANNE), proposed(JAMILA), proposed(DAAN), rejected(JAMILA))
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .then(
                        new OfferWithdrawn(OFFER, REASON),
                        new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.OFFER_GONE),
                        new CandidateWithdrawn(OFFER, candidacyOf(DAAN), WithdrawalReason.OFFER_GONE))
                .atVersion(7);

        outcome.number(1).concerning(OFFER, BAKERY);
        outcome.number(2).concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
        outcome.number(3).concerning(OFFER, BAKERY, candidacyOf(DAAN), DAAN, SOUTH);
    }

    @Test
    void a_confirmed_student_keeps_the_place_when_the_offer_is_withdrawn() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .then(new OfferWithdrawn(OFFER, REASON));
    }

    @Test
    void the_id_of_an_offer_is_used_once() {
        givenNothing()
                .when(theEmployer(), offer(seats(2)))
                .thenAllowedBy(
                        A_NATURAL_KEY_IS_USED_ONCE,
                        new PlacementOffered(OFFER, BAKERY, seats(2).terms(), Optional.of(FRESH)));
    }

    @Test
    void the_id_of_an_offer_is_never_used_for_other_places() {
        given(anOpenOffer(seats(2))).when(theEmployer(), offer(seats(3))).thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void an_employer_acts_on_its_own_offer() {
        given(anOpenOffer())
                .when(theEmployer(), new WithdrawOffer(OFFER, REASON))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, new OfferWithdrawn(OFFER, REASON));
    }

    @Test
    void an_employer_never_acts_on_the_offer_of_another() {
        given(anOpenOffer())
                .when(anotherEmployer(), new WithdrawOffer(OFFER, REASON))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void an_employer_never_offers_places_at_another() {
        givenNothing().when(anotherEmployer(), offer(seats(2))).thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void an_employer_learns_nothing_about_the_offer_of_another_by_offering_under_its_id() {
        given(anOpenOffer())
                .when(anotherEmployer(), new OfferPlacement(OFFER, GARAGE, seats(3).terms()))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    private static OfferPlacement offer(Places places) {
        return new OfferPlacement(OFFER, BAKERY, places.terms());
    }
}
