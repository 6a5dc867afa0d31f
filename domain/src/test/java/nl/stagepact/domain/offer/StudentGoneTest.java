package nl.stagepact.domain.offer;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.kit.Places.seats;
import static nl.stagepact.domain.offer.OfferRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.OfferCommand.ConfirmCandidate;
import nl.stagepact.domain.offer.OfferCommand.ProposeCandidate;
import nl.stagepact.domain.offer.OfferCommand.ReconsiderCandidate;
import nl.stagepact.domain.offer.OfferEvent.CandidacyExpired;
import nl.stagepact.domain.offer.OfferEvent.CandidateWithdrawn;
import nl.stagepact.domain.offer.OpenCandidacies.OpenCandidacy;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.Subjects;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.RegistrationDetails;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.Students.Standing;
import org.junit.jupiter.api.Test;

/** What becomes of candidacies when the student leaves, or turns out to learn something else; and of the student when they do. */
class StudentGoneTest extends OfferExamples {

    private static final ReconsiderCandidate RECONSIDER = new ReconsiderCandidate(OFFER, candidacyOf(SANNE));
    private static final CandidateWithdrawn WITHDRAWN =
            new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.SCHOOL);

    private void sanneHasLeft() {
        world.registered(SANNE, new Standing(NORTH, BAKER, EducationLevel.MBO_2, LearningPath.BOL, List.of(), true));
    }

    private void sanneLearnsAnotherTrade() {
        world.registered(SANNE, World.standing(NORTH, MECHANIC, List.of()));
    }

    @Test
    void who_is_at_school_can_be_proposed() {
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenAllowedBy(A_STUDENT_WHO_LEFT_IS_NOT_PLACED, proposal(SANNE, 1));
    }

    @Test
    void who_has_left_is_not_proposed() {
        sanneHasLeft();
        given(anOpenOffer())
                .when(theCoordinator(), new ProposeCandidate(OFFER, SANNE))
                .thenRefusedWith(A_STUDENT_WHO_LEFT_IS_NOT_PLACED);
    }

    @Test
    void who_has_left_does_not_confirm() {
        sanneHasLeft();
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(A_STUDENT_WHO_LEFT_IS_NOT_PLACED);
    }

    @Test
    void who_turned_out_to_learn_something_else_does_not_confirm() {
        sanneLearnsAnotherTrade();
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(theStudent(SANNE), new ConfirmCandidate(OFFER, candidacyOf(SANNE)))
                .thenRefusedWith(A_STUDENT_LEARNS_THE_OFFERED_QUALIFICATION);
    }

    @Test
    void a_candidacy_of_who_has_left_is_withdrawn_by_the_school() {
        sanneHasLeft();
        given(anOpenOffer(), proposed(SANNE), accepted(SANNE))
                .when(Actor.application(), RECONSIDER)
                .then(WITHDRAWN);
    }

    @Test
    void reconsidering_again_changes_nothing() {
        sanneHasLeft();
        given(anOpenOffer(), proposed(SANNE))
                .when(Actor.application(), new ReconsiderCandidate(OFFER, candidacyOf(SANNE)))
                .andAgainNothing();
    }

    @Test
    void a_candidacy_for_another_qualification_than_the_corrected_one_is_withdrawn() {
        sanneLearnsAnotherTrade();
        given(anOpenOffer(), proposed(SANNE))
                .when(Actor.application(), RECONSIDER)
                .then(WITHDRAWN);
    }

    @Test
    void a_candidacy_that_still_fits_goes_on() {
        given(anOpenOffer(), proposed(SANNE))
                .when(Actor.application(), RECONSIDER)
                .thenNothing();
        sanneLearnsAnotherTrade();
        given(anOpenOffer(seats(1).of(EducationLevel.HBO)), proposed(SANNE))
                .when(Actor.application(), RECONSIDER)
                .thenNothing();
    }

    @Test
    void a_candidacy_that_has_ended_stays_as_it_ended() {
        sanneHasLeft();
        given(anOpenOffer(), proposed(SANNE), rejected(SANNE))
                .when(Actor.application(), RECONSIDER)
                .thenNothing();
    }

    @Test
    void whoever_leaves_or_is_corrected_has_every_open_candidacy_reconsidered() {
        var sent = new ArrayList<Object>();
        var automation = new WhenAStudentLeavesOrIsCorrectedThenCandidaciesAreReconsidered(
                (student, _) ->
                        student.equals(SANNE) ? List.of(new OpenCandidacy(OFFER, candidacyOf(SANNE))) : List.of(),
                sent::add);

        automation.react(new StudentLeft(SANNE, TODAY, Personal.of(SANNE, LeavingReason.WORK)));
        automation.react(new RegistrationCorrected(
                SANNE,
                new Personal.Erased<RegistrationDetails>(SANNE.value()),
                MECHANIC,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                1,
                told(SANNE, "Verkeerd.")));
        automation.react(new StudentLeft(DAAN, TODAY, Personal.of(DAAN, LeavingReason.WORK)));

        assertThat(sent).containsExactly(RECONSIDER, RECONSIDER);
    }

    @Test
    void a_candidacy_that_falls_away_may_make_the_search_escalate() {
        var sent = new ArrayList<Object>();
        var automation = new WhenACandidacyFallsAwayThenTheSearchMayEscalate(sent::add);
        var concerned = Subjects.of(OFFER, BAKERY, candidacyOf(SANNE), SANNE, NORTH);

        automation.react(rejection(SANNE, RejectionReason.CAPACITY, Optional.empty()), concerned);
        automation.react(WITHDRAWN, concerned);
        automation.react(new CandidacyExpired(OFFER, candidacyOf(SANNE), Party.EMPLOYER), concerned);
        var escalate = new EscalateSearch(SANNE, Optional.empty());
        assertThat(sent).containsExactly(escalate, escalate, escalate);

        automation.react(
                new CandidateWithdrawn(OFFER, candidacyOf(SANNE), WithdrawalReason.PLACED_ELSEWHERE), concerned);
        assertThat(sent).hasSize(3);
    }
}
