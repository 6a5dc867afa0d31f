package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.PlacementCommand.ConfirmPlacement;
import nl.stagepact.domain.placement.PlacementCommand.DrawUpAgreement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;

class AgreementTest extends PlacementExamples {

    private static final Period SHORTER = new Period(SPRING.startDate(), day("2027-05-31"));

    @Test
    void a_placement_exists_as_soon_as_the_student_confirmed() {
        givenNothing()
                .when(Actor.application(), new ConfirmPlacement(PLACEMENT, OFFER, CANDIDACY, PLACE))
                .then(new PlacementConfirmed(PLACEMENT, OFFER, CANDIDACY, PLACE))
                .about(PLACEMENT)
                .atVersion(0)
                .concerning(PARTIES_AND_MENTOR);
    }

    @Test
    void confirming_a_placement_again_changes_nothing() {
        givenNothing()
                .when(Actor.application(), new ConfirmPlacement(PLACEMENT, OFFER, CANDIDACY, PLACE))
                .andAgainNothing();
    }

    @Test
    void with_the_agreement_the_conversations_are_planned() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), new DrawUpAgreement(PLACEMENT, CONTENT))
                .then(
                        new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)),
                        new SupervisionPlanned(
                                PLACEMENT, 1, SupervisionPolicy.firstEdition().planFor(SPRING)))
                .about(PLACEMENT)
                .atVersion(2)
                .concerning(EVERYONE);
    }

    @Test
    void drawing_up_the_same_agreement_again_changes_nothing() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), new DrawUpAgreement(PLACEMENT, CONTENT))
                .andAgainNothing();
    }

    @Test
    void another_mentor_in_the_agreement_takes_the_place_of_the_one_in_the_offer() {
        var content = Agreements.on(PLACE).mentoredBy(SECOND_MENTOR).content();

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 1, content, Optional.of(THE_THREE_SIGN)), plan(SPRING))
                .concerning(PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, SECOND_MENTOR, SUPERVISOR);
    }

    @Test
    void a_new_version_with_the_same_period_keeps_the_plan() {
        var content = Agreements.on(PLACE).hours(32).content();

        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT))
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(MORE_HOURS_THAN_FIT)));
    }

    @Test
    void a_new_version_with_another_period_plans_anew() {
        var content = Agreements.on(PLACE).in(SHORTER).content();

        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(MORE_HOURS_THAN_FIT)), plan(SHORTER));
    }

    @Test
    void after_a_refusal_the_same_content_makes_a_new_version_too() {
        given(aPlacementWithAnAgreement(), signatureRefused(1, Signatory.STUDENT))
                .when(theCoordinator(), drawUp(CONTENT))
                .then(new AgreementDrawnUp(PLACEMENT, 2, CONTENT, Optional.of(THE_THREE_SIGN)));
    }

    @Test
    void a_recognised_employer_concludes_agreements() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenAllowedBy(
                        ONLY_A_RECOGNISED_EMPLOYER_TRAINS,
                        new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)),
                        plan(SPRING));
    }

    @Test
    void a_suspended_employer_concludes_no_agreement() {
        world.suspendedFrom(TODAY);

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_TRAINS);
    }

    @Test
    void an_employer_that_will_not_be_recognised_on_the_first_day_concludes_no_agreement() {
        world.withdrawnFrom(SPRING.startDate());

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_TRAINS);
    }

    @Test
    void the_agreement_names_a_mentor_of_the_employer() {
        var content = Agreements.on(PLACE).mentoredBy(SECOND_MENTOR).content();

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(content))
                .thenAllowedBy(
                        A_MENTOR_WORKS_FOR_THE_EMPLOYER,
                        new AgreementDrawnUp(PLACEMENT, 1, content, Optional.of(THE_THREE_SIGN)),
                        plan(SPRING));
    }

    @Test
    void the_agreement_never_names_a_mentor_from_elsewhere() {
        given(aConfirmedPlacement())
                .when(
                        theCoordinator(),
                        drawUp(Agreements.on(PLACE).mentoredBy(SUPERVISOR).content()))
                .thenRefusedWith(A_MENTOR_WORKS_FOR_THE_EMPLOYER);
    }

    @Test
    void the_agreement_names_a_supervisor_of_the_school() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenAllowedBy(
                        A_SUPERVISOR_WORKS_FOR_THE_SCHOOL,
                        new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)),
                        plan(SPRING));
    }

    @Test
    void a_coordinator_who_is_no_supervisor_does_not_supervise() {
        given(aConfirmedPlacement())
                .when(
                        theCoordinator(),
                        drawUp(Agreements.on(PLACE).supervisedBy(COORDINATOR).content()))
                .thenRefusedWith(A_SUPERVISOR_WORKS_FOR_THE_SCHOOL);
    }

    @Test
    void an_agreement_that_says_all_is_drawn_up() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenAllowedBy(
                        AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS,
                        new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)),
                        plan(SPRING));
    }

    @Test
    void an_agreement_that_lacks_something_is_not_drawn_up_and_names_all_that_lacks() {
        var content = new AgreementContent(
                CONTENT.period(),
                CONTENT.totalHours(),
                Map.of(),
                Optional.of(" "),
                CONTENT.qualificationPart(),
                CONTENT.assessment(),
                Optional.empty(),
                CONTENT.mentorId(),
                CONTENT.schoolSupervisorId(),
                CONTENT.hoursPerWeek(),
                CONTENT.daysPerWeek());

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(content))
                .thenRefusedWith(
                        AN_AGREEMENT_SAYS_ALL_THAT_THE_LAW_ASKS,
                        "hoursPerStudyYear",
                        "supervision",
                        "earlyDissolution");
    }

    @Test
    void an_agreement_may_be_for_less_than_was_confirmed() {
        var content = Agreements.on(PLACE).in(SHORTER).hours(32).content();

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(content))
                .thenAllowedBy(
                        AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED,
                        new AgreementDrawnUp(PLACEMENT, 1, content, Optional.of(MORE_HOURS_THAN_FIT)),
                        plan(SHORTER));
    }

    @Test
    void an_agreement_never_lasts_longer_than_the_period_that_was_reserved() {
        var longer = new Period(SPRING.startDate(), SPRING.endDate().plusDays(1));

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(Agreements.on(PLACE).in(longer).content()))
                .thenRefusedWith(AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED);
    }

    @Test
    void an_agreement_never_begins_before_the_period_that_was_reserved() {
        var earlier = new Period(SPRING.startDate().minusDays(1), SPRING.endDate());

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(Agreements.on(PLACE).in(earlier).content()))
                .thenRefusedWith(AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED);
    }

    @Test
    void an_agreement_never_takes_more_hours_than_were_confirmed() {
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(Agreements.on(PLACE).hours(41).content()))
                .thenRefusedWith(AN_AGREEMENT_STAYS_WITHIN_WHAT_WAS_CONFIRMED);
    }

    @Test
    void an_agreement_that_not_all_have_signed_can_be_replaced() {
        var content = Agreements.on(PLACE).hours(32).content();

        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT, Signatory.SCHOOL))
                .when(theCoordinator(), drawUp(content))
                .thenAllowedBy(
                        A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED,
                        new AgreementDrawnUp(PLACEMENT, 2, content, Optional.of(MORE_HOURS_THAN_FIT)));
    }

    @Test
    void an_agreement_that_all_have_signed_is_not_replaced() {
        given(aSignedPlacement())
                .when(theCoordinator(), drawUp(Agreements.on(PLACE).hours(32).content()))
                .thenRefusedWith(A_CONCLUDED_AGREEMENT_IS_AMENDED_NOT_REPLACED);
    }

    @Test
    void after_a_cancellation_no_agreement_is_drawn_up() {
        given(aCancelledPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }
}
