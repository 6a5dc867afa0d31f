package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.Signatory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.PlacementCommand.RefuseSignature;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.LearningPath;
import org.junit.jupiter.api.Test;

/** What is asked of an agreement beside what it says: whose signatures, and what is noticed about it. */
class FormalitiesTest extends PlacementExamples {

    @Test
    void a_school_can_let_its_supervisors_sign() {
        world.chosen(NORTH, new SigningPolicy(2, false, Set.of(StaffRole.SCHOOL_SUPERVISOR)));
        var chosen = new Formalities(
                Set.of(STUDENT, SCHOOL, EMPLOYER), Set.of(StaffRole.SCHOOL_SUPERVISOR), List.of(), 1, 2);

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .then(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(chosen)), plan(SPRING));
        given(confirmed(), List.of(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(chosen))))
                .when(theSupervisor(), sign(1, SCHOOL))
                .then(signature(1, SCHOOL));
    }

    @Test
    void a_guardian_signs_for_a_minor_too_at_a_school_that_asks_for_it() {
        world.chosen(NORTH, new SigningPolicy(2, true, Set.of(StaffRole.COORDINATOR)));
        world.isAMinor(SANNE);
        var withAGuardian = new Formalities(
                Set.of(STUDENT, SCHOOL, EMPLOYER, GUARDIAN), Set.of(StaffRole.COORDINATOR), List.of(), 1, 2);

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .then(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(withAGuardian)), plan(SPRING));
        given(
                        confirmed(),
                        List.of(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(withAGuardian))),
                        signed(1, STUDENT, SCHOOL, EMPLOYER))
                .when(theCoordinator(), sign(1, GUARDIAN))
                .then(signature(1, GUARDIAN), new AgreementConcluded(PLACEMENT, 1));
    }

    @Test
    void no_guardian_signs_for_an_adult_or_where_the_school_does_not_ask() {
        world.chosen(NORTH, new SigningPolicy(1, true, Set.of(StaffRole.COORDINATOR)));
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .then(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)), plan(SPRING));

        world.chosen(NORTH, SigningPolicy.firstEdition());
        world.isAMinor(SANNE);
        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(CONTENT))
                .then(new AgreementDrawnUp(PLACEMENT, 1, CONTENT, Optional.of(THE_THREE_SIGN)), plan(SPRING));
    }

    @Test
    void a_mediator_that_is_party_to_the_contract_signs_too() {
        var content = withAMediator();

        given(aConfirmedPlacement())
                .when(theCoordinator(), drawUp(content))
                .then(new AgreementDrawnUp(PLACEMENT, 1, content, Optional.of(four())), plan(SPRING));
        given(confirmed(), withFour(content), signed(1, STUDENT, SCHOOL, EMPLOYER))
                .when(theCoordinator(), sign(1, FOURTH_PARTY))
                .then(signature(1, FOURTH_PARTY), new AgreementConcluded(PLACEMENT, 1));
    }

    @Test
    void three_signatures_do_not_conclude_what_four_must_sign() {
        given(confirmed(), withFour(withAMediator()), signed(1, STUDENT, SCHOOL))
                .when(theEmployer(), sign(1, EMPLOYER))
                .then(signature(1, EMPLOYER));
    }

    @Test
    void a_fourth_party_signs_what_asks_for_its_signature() {
        given(confirmed(), withFour(withAMediator()))
                .when(theCoordinator(), sign(1, FOURTH_PARTY))
                .thenAllowedBy(NOBODY_SIGNS_WHAT_IS_NOT_ASKED_OF_THEM, signature(1, FOURTH_PARTY));
    }

    @Test
    void a_guardian_does_not_sign_what_asks_for_no_guardian() {
        given(aPlacementWithAnAgreement())
                .when(theCoordinator(), sign(1, GUARDIAN))
                .thenRefusedWith(NOBODY_SIGNS_WHAT_IS_NOT_ASKED_OF_THEM);
    }

    @Test
    void what_somebody_without_a_login_refuses_the_school_records() {
        var why = told(SANNE, "De vergoeding ontbreekt.");

        given(confirmed(), withFour(withAMediator()))
                .when(theCoordinator(), new RefuseSignature(PLACEMENT, 1, FOURTH_PARTY, why))
                .then(new SignatureRefused(PLACEMENT, 1, FOURTH_PARTY, why));
        given(confirmed(), withFour(withAMediator()))
                .when(theEmployer(), new RefuseSignature(PLACEMENT, 1, FOURTH_PARTY, why))
                .thenRefusedWith(EACH_PARTY_SIGNS_FOR_ITSELF);
    }

    @Test
    void the_law_asks_a_bbl_student_for_610_hours_in_every_study_year_and_less_is_said() {
        var policy = AgreementPolicy.firstEdition();

        assertThat(policy.warnings(CONTENT, LearningPath.BOL)).isEmpty();
        assertThat(policy.warnings(CONTENT, LearningPath.BBL))
                .containsExactly(AgreementWarning.FEWER_HOURS_THAN_THE_LAW_ASKS);
        assertThat(policy.warnings(over(Map.of(1, 610)), LearningPath.BBL)).isEmpty();
        assertThat(policy.leastHours(PLACE.level(), LearningPath.BOL, 2)).isEqualTo(450);
        assertThat(policy.leastHours(PLACE.level(), LearningPath.BBL, 2)).isEqualTo(1220);
    }

    private static AgreementContent over(Map<Integer, Integer> hoursPerStudyYear) {
        return new AgreementContent(
                CONTENT.period(),
                Optional.of(hoursPerStudyYear.values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()),
                hoursPerStudyYear,
                CONTENT.supervision(),
                CONTENT.qualificationPart(),
                CONTENT.assessment(),
                CONTENT.earlyDissolution(),
                CONTENT.mentorId(),
                CONTENT.schoolSupervisorId(),
                CONTENT.hoursPerWeek(),
                CONTENT.daysPerWeek());
    }

    private static AgreementContent withAMediator() {
        return Agreements.on(PLACE)
                .signedAlsoBy(new FourthParty("Bemiddeling Eemland", FourthParty.Capacity.MEDIATING_ORGANISATION))
                .content();
    }

    private static Formalities four() {
        return new Formalities(
                Set.of(STUDENT, SCHOOL, EMPLOYER, FOURTH_PARTY), Set.of(StaffRole.COORDINATOR), List.of(), 1, 1);
    }

    private static List<PlacementEvent> withFour(AgreementContent content) {
        return List.of(new AgreementDrawnUp(PLACEMENT, 1, content, Optional.of(four())));
    }
}
