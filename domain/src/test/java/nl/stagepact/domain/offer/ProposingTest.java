package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidateProposed;
import nl.stagepact.domain.offer.OfferEvent.OfferFilled;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;

class ProposingTest extends OfferExamples {

    @Test
    void a_school_proposes_its_student() {
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(new CandidateProposed(
                        OFFER,
                        candidacyOf(SANNE),
                        SANNE,
                        NORTH,
                        BAKERY,
                        1,
                        SPRING,
                        Optional.of(new Proposal(
                                CandidacyOrigin.SCHOOL,
                                false,
                                new AnswerTerm(Party.EMPLOYER, TODAY, day("2026-12-06"), 1)))))
                .about(candidacyOf(SANNE))
                .atVersion(1)
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void proposing_again_changes_nothing() {
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .andAgainNothing();
    }

    @Test
    void a_student_applies_without_waiting_for_the_school() {
        given(anOpenOffer())
                .when(theStudent(SANNE), new ProposeCandidate(OFFER, SANNE))
                .then(proposal(SANNE, 1, how(CandidacyOrigin.STUDENT, false)))
                .about(candidacyOf(SANNE))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void a_student_never_applies_for_another() {
        given(anOpenOffer())
                .when(theStudent(JAMILA), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void when_the_school_proposes_who_applied_already_it_finds_that_candidacy() {
        given(anOpenOffer(), List.of(proposal(SANNE, 1, how(CandidacyOrigin.STUDENT, false))))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenNothing()
                .about(candidacyOf(SANNE));
    }

    @Test
    void when_a_student_applies_whom_the_school_proposed_already_it_finds_that_candidacy() {
        given(anOpenOffer(), proposed(SANNE), invited(SANNE))
                .when(theStudent(SANNE), new ProposeCandidate(OFFER, SANNE))
                .thenNothing()
                .about(candidacyOf(SANNE));
    }

    @Test
    void a_student_who_is_confirmed_here_need_not_be_proposed_again() {
        given(anOpenOffer(seats(1)), proposed(SANNE), accepted(SANNE), confirmed(SANNE))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenNothing()
                .about(candidacyOf(SANNE));
    }

    @Test
    void a_proposal_never_concerns_the_other_candidates_or_their_schools() {
        given(anOpenOffer(), proposed(DAAN), proposed(JAMILA))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(proposal(SANNE, 1))
                .concerning(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);
    }

    @Test
    void after_a_rejection_the_next_attempt_is_another_candidacy() {
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .then(proposal(SANNE, 2))
                .about(CandidacyId.of(OFFER, SANNE, 2));
    }

    @Test
    void an_open_offer_takes_candidates() {
        given(anOpenOffer(seats(2)), proposed(JAMILA), accepted(JAMILA), confirmed(JAMILA))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES, proposal(SANNE, 1));
    }

    @Test
    void an_offer_that_was_withdrawn_takes_no_candidates() {
        given(anOpenOffer(), offerWithdrawn())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES);
    }

    @Test
    void an_offer_that_is_filled_takes_no_candidates() {
        given(
                        anOpenOffer(seats(1)),
                        proposed(JAMILA),
                        accepted(JAMILA),
                        confirmed(JAMILA),
                        List.of(new OfferFilled(OFFER)))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES);
    }

    @Test
    void a_released_seat_opens_the_offer_again() {
        given(anOpenOffer(seats(1)), proposed(JAMILA), accepted(JAMILA), confirmed(JAMILA), released(JAMILA))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(ONLY_AN_OPEN_OFFER_TAKES_CANDIDATES, proposal(SANNE, 1));
    }

    @Test
    void a_student_with_a_complete_profile_is_proposed() {
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(ONLY_A_COMPLETE_PROFILE_IS_PROPOSED, proposal(SANNE, 1));
    }

    @Test
    void a_student_with_an_incomplete_profile_is_not_proposed_and_hears_what_lacks() {
        world.registered(SANNE, World.standing(NORTH, BAKER, List.of("themes", "motivation")));

        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_A_COMPLETE_PROFILE_IS_PROPOSED, "themes", "motivation");
    }

    @Test
    void a_student_learns_what_is_offered() {
        given(anOpenOffer(seats(1).of(BAKER)))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION, proposal(SANNE, 1));
    }

    @Test
    void a_student_who_learns_something_else_is_not_proposed() {
        world.registered(SANNE, World.standing(NORTH, MECHANIC, List.of()));

        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION);
    }

    @Test
    void outside_mbo_the_qualification_need_not_be_the_same() {
        world.registered(SANNE, World.standing(NORTH, MECHANIC, List.of()));

        given(anOpenOffer(seats(1).of(EducationLevel.HBO)))
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION, proposal(SANNE, 1));
    }

    @Test
    void nobody_is_proposed_to_an_employer_that_was_suspended_since_the_offer() {
        world.suspendedFrom(TODAY);

        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_OFFERS);
    }

    @Test
    void a_school_never_proposes_the_student_of_another() {
        given(anOpenOffer())
                .when(anotherSchool(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void nobody_is_proposed_for_an_offer_that_does_not_exist() {
        givenNothing()
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void a_student_who_does_not_exist_is_not_proposed() {
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, new StudentId(uuid("nobody"))))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }
}
