package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.stagepact.domain.kit.InMemoryCalendar.Entry;
import nl.stagepact.domain.offer.OfferCommand.AcceptCandidate;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.ReleaseSeat;
import nl.stagepact.domain.offer.OfferEvent.CandidateAccepted;
import nl.stagepact.domain.offer.OfferEvent.CandidateConfirmed;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.offer.OfferEvent.SeatReleased;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import org.junit.jupiter.api.Test;

/** The student has the last word; seats and periods are given once. */
class ConfirmingTest extends OfferExamples {

    @Test
    void a_student_confirms_and_the_period_is_reserved() {
        given(anOpenOffer(seats(3)), proposed(SANNE), proposed(DAAN), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .then(new CandidateConfirmed(OFFER, candidacyOf(SANNE), seats(3).confirmedFor(SANNE, NORTH, BAKERY)))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);

        assertThat(world.calendar.entries())
                .containsExactly(Map.entry(PlacementId.of(candidacyOf(SANNE)), new Entry(SANNE, SPRING, 40)));
    }

    @Test
    void confirming_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void a_student_confirms_what_the_employer_accepted() {
        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenAllowedBy(THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS, confirmation(SANNE, seats(3)));
    }

    @Test
    void a_student_who_is_only_invited_does_not_confirm() {
        given(anOpenOffer(), proposed(SANNE), invited(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenRefusedWith(THE_EMPLOYER_ACCEPTS_BEFORE_THE_STUDENT_CONFIRMS);
    }

    @Test
    void a_student_who_was_rejected_does_not_confirm() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void the_last_seat_that_is_confirmed_fills_the_offer() {
        var outcome = given(anOpenOffer(seats(1)), proposed(SANNE), proposed(DAAN), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .then(confirmation(SANNE, seats(1)), new OfferFilled(OFFER))
                .atVersion(5);

        outcome.number(1).concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
        outcome.number(2).concerning(OFFER, BAKERY);
    }

    @Test
    void there_is_a_seat_for_whoever_is_accepted() {
        given(anOpenOffer(seats(2)), proposed(JAMILA), accepted(JAMILA), proposed(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenAllowedBy(
                        NO_MORE_STUDENTS_THAN_SEATS,
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)));
    }

    @Test
    void a_second_student_is_not_accepted_on_the_last_seat() {
        given(anOpenOffer(seats(1)), proposed(JAMILA), accepted(JAMILA), proposed(SANNE))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(NO_MORE_STUDENTS_THAN_SEATS);
    }

    @Test
    void a_confirmed_seat_is_not_given_away_either() {
        given(anOpenOffer(seats(1)), proposed(SANNE), proposed(JAMILA), accepted(JAMILA), confirmed(JAMILA))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(NO_MORE_STUDENTS_THAN_SEATS);
    }

    @Test
    void a_seat_is_free_again_when_an_accepted_student_withdraws() {
        given(anOpenOffer(seats(1)), proposed(JAMILA), accepted(JAMILA), proposed(SANNE), withdrawn(JAMILA))
                .when(theEmployer(), new AcceptCandidate(OFFER, candidacyOf(SANNE)))
                .thenAllowedBy(
                        NO_MORE_STUDENTS_THAN_SEATS,
                        new CandidateAccepted(OFFER, candidacyOf(SANNE), termOf(Party.STUDENT)));
    }

    @Test
    void a_student_who_is_free_in_the_period_can_be_placed() {
        world.calendar.reserve(elsewhere(), SANNE, AUTUMN, 40);

        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenAllowedBy(NOBODY_IS_IN_TWO_PLACES_AT_ONCE, confirmation(SANNE, seats(3)));
    }

    @Test
    void a_student_who_is_placed_elsewhere_for_one_shared_day_can_not_be_placed() {
        world.calendar.reserve(elsewhere(), SANNE, new Period(day("2026-09-01"), SPRING.startDate()), 40);

        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenRefusedWith(NOBODY_IS_IN_TWO_PLACES_AT_ONCE);
    }

    @Test
    void two_part_time_places_of_forty_hours_together_can_be_combined() {
        world.calendar.reserve(elsewhere(), SANNE, SPRING, 16);

        given(anOpenOffer(seats(3).hours(24)), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenAllowedBy(NOBODY_IS_IN_TWO_PLACES_AT_ONCE, confirmation(SANNE, seats(3).hours(24)));
    }

    @Test
    void two_part_time_places_of_more_than_forty_hours_can_not_be_combined() {
        world.calendar.reserve(elsewhere(), SANNE, SPRING, 17);

        given(anOpenOffer(seats(3).hours(24)), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenRefusedWith(NOBODY_IS_IN_TWO_PLACES_AT_ONCE);
    }

    @Test
    void the_places_of_one_student_never_stand_in_the_way_of_another() {
        world.calendar.reserve(elsewhere(), JAMILA, SPRING, 40);

        given(anOpenOffer(seats(3)), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenAllowedBy(NOBODY_IS_IN_TWO_PLACES_AT_ONCE, confirmation(SANNE, seats(3)));
    }

    @Test
    void a_seat_is_released_when_a_confirmed_student_will_not_come() {
        given(anOpenOffer(), proposed(SANNE), proposed(DAAN), accepted(SANNE), confirmed(SANNE))
                .when(Actor.application(), new ReleaseSeat(OFFER, candidacyOf(SANNE)))
                .then(new SeatReleased(OFFER, candidacyOf(SANNE)))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void releasing_a_seat_again_changes_nothing() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(Actor.application(), new ReleaseSeat(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void a_seat_that_nobody_confirmed_is_not_released() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(Actor.application(), new ReleaseSeat(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    @Test
    void whoever_released_the_seat_does_not_confirm_again() {
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE), confirmed(SANNE), released(SANNE))
                .when(theStudent(SANNE), confirm())
                .thenRefusedWith(ONLY_AN_OPEN_CANDIDACY_CHANGES);
    }

    private static ConfirmCandidate confirm() {
        return new ConfirmCandidate(OFFER, candidacyOf(SANNE));
    }

    private static PlacementId elsewhere() {
        return new PlacementId(uuid("a placement elsewhere"));
    }
}
