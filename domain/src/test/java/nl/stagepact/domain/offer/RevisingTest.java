package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.ReviseOffer;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.OfferRevised;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An employer changes what it offers, and nobody loses by it. */
class RevisingTest extends OfferExamples {

    private static final String WHY = "Er is een begeleider bij gekomen.";
    private static final Period LATER = new Period(day("2027-03-01"), day("2027-07-16"));

    @BeforeEach
    void the_bakery_trains_mechanics_too() {
        world.decided(BAKERY, MECHANIC, new Decision(RecognitionStatus.GRANTED, day("2020-01-01")));
    }

    @Test
    void an_employer_revises_its_offer_and_whoever_is_still_a_candidate_hears_of_it() {
        given(anOpenOffer(seats(1)), proposed(SANNE), proposed(JAMILA), rejected(JAMILA), proposed(DAAN), invited(DAAN))
                .when(theEmployer(), revise(seats(2).hours(32)))
                .then(new OfferRevised(
                        OFFER, seats(2).hours(32).terms(), WHY, List.of(candidacyOf(SANNE), candidacyOf(DAAN))))
                .about(OFFER)
                .atVersion(6)
                .concerning(OFFER, BAKERY);
    }

    @Test
    void revising_again_changes_nothing() {
        given(anOpenOffer(seats(1)))
                .when(theEmployer(), new ReviseOffer(OFFER, seats(2).terms(), WHY))
                .andAgainNothing();
    }

    @Test
    void what_is_as_it_was_needs_no_revision() {
        given(anOpenOffer(seats(1)), offerWithdrawn())
                .when(theEmployer(), revise(seats(1)))
                .thenNothing();
    }

    @Test
    void offering_again_what_was_first_offered_still_changes_nothing() {
        given(anOpenOffer(seats(1)), revised(seats(2)))
                .when(theEmployer(), new OfferPlacement(OFFER, BAKERY, seats(1).terms()))
                .thenNothing();
    }

    @Test
    void what_stands_on_the_market_can_be_revised() {
        given(anOpenOffer(seats(1)))
                .when(theEmployer(), revise(seats(2)))
                .thenAllowedBy(WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN, revision(seats(2)));
    }

    @Test
    void what_has_expired_can_be_brought_up_to_date() {
        given(anOpenOffer(seats(1)), expired())
                .on(GONE)
                .when(theEmployer(), revise(seats(2)))
                .thenAllowedBy(WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN, revision(seats(2)));
    }

    @Test
    void what_was_withdrawn_is_not_revised() {
        given(anOpenOffer(seats(1)), offerWithdrawn())
                .when(theEmployer(), revise(seats(2)))
                .thenRefusedWith(WHAT_WAS_WITHDRAWN_STAYS_WITHDRAWN);
    }

    @Test
    void seats_that_nobody_keeps_can_be_given_up() {
        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE), confirmed(SANNE), proposed(DAAN), accepted(DAAN))
                .when(theEmployer(), revise(seats(2)))
                .thenAllowedBy(NOBODY_LOSES_A_SEAT_BY_A_REVISION, revision(seats(2), candidacyOf(DAAN)));
    }

    @Test
    void there_are_never_fewer_seats_than_students_who_were_accepted_or_confirmed() {
        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE), confirmed(SANNE), proposed(DAAN), accepted(DAAN))
                .when(theEmployer(), revise(seats(1)))
                .thenRefusedWith(NOBODY_LOSES_A_SEAT_BY_A_REVISION);
    }

    @Test
    void an_offer_without_free_seats_is_filled() {
        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(theEmployer(), revise(seats(1)))
                .then(revision(seats(1)), new OfferFilled(OFFER));
    }

    @Test
    void more_seats_open_a_filled_offer_again() {
        given(
                        anOpenOffer(seats(1)),
                        proposed(SANNE),
                        accepted(SANNE),
                        confirmed(SANNE),
                        List.of(new OfferFilled(OFFER)),
                        revised(seats(2)))
                .when(theCoordinator(), new ProposeCandidate(OFFER, JAMILA))
                .thenAllowedBy(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES, proposal(JAMILA, 1));
    }

    @Test
    void as_long_as_nobody_was_proposed_everything_can_be_revised() {
        var other = seats(1).of(MECHANIC).of(EducationLevel.MBO_3).in(LATER).blindly();

        given(anOpenOffer(seats(1)))
                .when(theEmployer(), revise(other))
                .thenAllowedBy(WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED, revision(other));
    }

    @Test
    void as_long_as_nobody_was_accepted_the_period_can_be_revised() {
        given(anOpenOffer(seats(1)), proposed(SANNE))
                .when(theEmployer(), revise(seats(1).in(LATER)))
                .thenAllowedBy(
                        WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED, revision(seats(1).in(LATER), candidacyOf(SANNE)));
    }

    @Test
    void once_somebody_was_proposed_the_offer_is_not_for_another_qualification() {
        given(anOpenOffer(seats(1)), proposed(SANNE))
                .when(theEmployer(), revise(seats(1).of(MECHANIC).of(EducationLevel.MBO_3)))
                .thenRefusedWith(WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED, "crebo", "level");
    }

    @Test
    void once_somebody_was_accepted_the_offer_is_not_for_another_period() {
        given(anOpenOffer(seats(2)), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(theEmployer(), revise(seats(2).of(MECHANIC).in(LATER)))
                .thenRefusedWith(WHAT_CANDIDATES_COUNT_ON_IS_NOT_REVISED, "crebo", "period");
    }

    @Test
    void whether_names_are_shown_can_be_revised_for_whoever_comes_later() {
        given(anOpenOffer(seats(1).blindly()), proposed(SANNE))
                .when(theEmployer(), revise(seats(1)))
                .then(revision(seats(1), candidacyOf(SANNE)));
    }

    @Test
    void when_everybody_has_gone_the_offer_can_be_for_another_qualification() {
        given(anOpenOffer(seats(1)), proposed(SANNE), accepted(SANNE), withdrawn(SANNE))
                .when(theEmployer(), revise(seats(1).of(MECHANIC).in(LATER)))
                .then(revision(seats(1).of(MECHANIC).in(LATER)));
    }

    @Test
    void a_student_confirms_what_the_offer_has_become() {
        var outcome = given(anOpenOffer(seats(1)), proposed(SANNE), accepted(SANNE), revised(seats(2).hours(32)))
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .then(new CandidateConfirmed(
                        OFFER, candidacyOf(SANNE), seats(2).hours(32).confirmedFor(SANNE, NORTH, BAKERY)));

        assertThat(outcome.payloads()).hasSize(1);
    }

    @Test
    void an_employer_that_is_suspended_revises_nothing() {
        world.suspendedFrom(TODAY);

        given(anOpenOffer(seats(1)))
                .when(theEmployer(), revise(seats(2)))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void somebody_elses_mentor_does_not_come_to_supervise() {
        given(anOpenOffer(seats(1)))
                .when(theEmployer(), revise(seats(1).with(SUPERVISOR)))
                .thenRefusedWith(A_MENTOR_WORKS_FOR_THE_EMPLOYER);
    }

    @Test
    void another_employer_never_revises() {
        given(anOpenOffer(seats(1)))
                .when(anotherEmployer(), revise(seats(2)))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void whoever_saw_the_offer_before_it_was_revised_revises_nothing() {
        given(anOpenOffer(seats(1)), revised(seats(2)))
                .when(havingSeen(0, theEmployer()), revise(seats(3)))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    @Test
    void whoever_saw_a_candidacy_before_the_offer_was_revised_does_not_answer_it() {
        given(anOpenOffer(seats(1)), proposed(SANNE), List.of(revision(seats(2), candidacyOf(SANNE))))
                .when(havingSeen(1, theEmployer()), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    private static ReviseOffer revise(Places places) {
        return new ReviseOffer(OFFER, places.terms(), WHY);
    }

    private static List<OfferEvent> revised(Places places) {
        return List.of(revision(places));
    }

    private static OfferRevised revision(Places places, CandidacyId... open) {
        return new OfferRevised(OFFER, places.terms(), WHY, List.of(open));
    }
}
