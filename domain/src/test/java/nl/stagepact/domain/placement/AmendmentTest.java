package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static nl.stagepact.domain.placement.Signatory.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementCommand.AmendAgreement;
import nl.stagepact.domain.placement.PlacementCommand.StartPlacement;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmendmentTest extends PlacementExamples {

    private static final Personal<String> REASON = told(SANNE, "De bakkerij sluit in de zomer.");
    private static final Period LONGER = new Period(SPRING.startDate(), day("2027-07-16"));
    private static final AgreementContent EXTENDED =
            Agreements.on(PLACE).in(LONGER).content();
    private static final PlacementId ELSEWHERE =
            PlacementId.of(CandidacyId.of(new OfferId(uuid("places at the garage")), SANNE, 1));

    @BeforeEach
    void sanne_has_her_place_in_the_calendar() {
        world.calendar.reserve(PLACEMENT, SANNE, SPRING, PLACE.hoursPerWeek());
    }

    @Test
    void an_amendment_is_a_new_version_that_says_what_changed_and_why() {
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), new AmendAgreement(PLACEMENT, EXTENDED, REASON))
                .then(new AgreementAmended(
                        PLACEMENT, 2, EXTENDED, THE_THREE_SIGN, Set.of(AgreementPart.PERIOD), REASON))
                .concerning(EVERYONE);
    }

    @Test
    void amending_again_changes_nothing() {
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), new AmendAgreement(PLACEMENT, EXTENDED, REASON))
                .andAgainNothing();
    }

    @Test
    void what_all_have_signed_is_amended() {
        given(aSignedPlacement())
                .when(theCoordinator(), amend(EXTENDED))
                .thenAllowedBy(ONLY_WHAT_ALL_HAVE_SIGNED_IS_AMENDED, amendedTo(2, EXTENDED, AgreementPart.PERIOD));
    }

    @Test
    void what_not_all_have_signed_is_drawn_up_anew_instead() {
        given(aPlacementWithAnAgreement(), signed(1, STUDENT))
                .when(theCoordinator(), amend(EXTENDED))
                .thenRefusedWith(ONLY_WHAT_ALL_HAVE_SIGNED_IS_AMENDED);
    }

    @Test
    void the_old_version_holds_until_all_have_signed_the_new_one() {
        given(aSignedPlacement(), amended(2, EXTENDED), signed(2, STUDENT, SCHOOL))
                .on(SPRING.startDate())
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .then(new PlacementStarted(PLACEMENT, SPRING.startDate()));
    }

    @Test
    void the_last_signature_lets_the_new_period_take_effect_and_plans_the_conversations_anew() {
        given(aRunningPlacement(), amended(2, EXTENDED), signed(2, STUDENT, SCHOOL))
                .on(day("2027-03-01"))
                .when(theEmployer(), sign(2, EMPLOYER))
                .then(
                        signature(2, EMPLOYER),
                        new AgreementConcluded(PLACEMENT, 2, Optional.of(new Amendment(SANNE, EXTENDED))),
                        plan(LONGER));
        assertThat(periodInTheCalendar()).isEqualTo(LONGER);
    }

    @Test
    void another_mentor_supervises_from_the_moment_that_all_have_signed() {
        var content = Agreements.on(PLACE).mentoredBy(SECOND_MENTOR).content();

        given(aRunningPlacement(), amended(2, content), signed(2, STUDENT, SCHOOL))
                .on(day("2027-03-01"))
                .when(theEmployer(), sign(2, EMPLOYER))
                .number(2)
                .concerning(PLACEMENT, OFFER, CANDIDACY, SANNE, NORTH, BAKERY, SECOND_MENTOR, SUPERVISOR);
        given(aRunningPlacement(), amended(2, content), signed(2, STUDENT))
                .on(day("2027-03-01"))
                .when(theCoordinator(), sign(2, SCHOOL))
                .concerning(EVERYONE);
    }

    @Test
    void whoever_took_over_meanwhile_supervises_by_an_amendment_that_names_nobody_else() {
        var content = Agreements.on(PLACE).in(LONGER).mentoredBy(SECOND_MENTOR).content();

        given(aRunningPlacement(), List.of(new MentorReplaced(PLACEMENT, MENTOR, SECOND_MENTOR)))
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(EXTENDED))
                .then(amendedTo(2, content, AgreementPart.PERIOD, AgreementPart.MENTOR));
    }

    @Test
    void a_refused_amendment_leaves_the_old_version_standing_and_frees_the_days() {
        world.calendar.move(PLACEMENT, LONGER, PLACE.hoursPerWeek());

        given(aRunningPlacement(), amended(2, EXTENDED))
                .on(day("2027-03-01"))
                .when(theStudent(SANNE), new PlacementCommand.RefuseSignature(PLACEMENT, 2, STUDENT, REASON))
                .then(new SignatureRefused(PLACEMENT, 2, STUDENT, REASON));
        assertThat(periodInTheCalendar()).isEqualTo(SPRING);
    }

    @Test
    void after_a_refusal_the_same_can_be_asked_once_more() {
        given(aRunningPlacement(), amended(2, EXTENDED), signatureRefused(2, STUDENT))
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(EXTENDED))
                .then(amendedTo(3, EXTENDED, AgreementPart.PERIOD));
    }

    @Test
    void another_amendment_takes_the_place_of_one_that_not_all_have_signed() {
        var shorter = until("2027-05-31");

        given(aRunningPlacement(), amended(2, EXTENDED), signed(2, STUDENT, SCHOOL))
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(shorter))
                .then(new AgreementAmended(
                        PLACEMENT, 3, shorter, MORE_HOURS_THAN_FIT, Set.of(AgreementPart.PERIOD), REASON));
        assertThat(periodInTheCalendar()).isEqualTo(SPRING);
    }

    @Test
    void a_running_placement_can_end_sooner() {
        var sooner = until("2027-06-25");

        given(aRunningPlacement())
                .on(day("2027-06-25"))
                .when(theCoordinator(), amend(sooner))
                .thenAllowedBy(WHAT_HAS_PASSED_IS_NOT_AMENDED, amendedTo(2, sooner, AgreementPart.PERIOD));
    }

    @Test
    void a_running_placement_keeps_its_first_day() {
        var later = Agreements.on(PLACE)
                .in(new Period(day("2027-02-08"), SPRING.endDate()))
                .content();

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(later))
                .thenRefusedWith(WHAT_HAS_PASSED_IS_NOT_AMENDED);
    }

    @Test
    void no_placement_ends_in_the_past() {
        var sooner = until("2027-02-28");

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(sooner))
                .thenRefusedWith(WHAT_HAS_PASSED_IS_NOT_AMENDED);
    }

    @Test
    void a_longer_placement_keeps_its_days_from_the_moment_that_it_is_asked() {
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(EXTENDED))
                .thenAllowedBy(NOBODY_IS_IN_TWO_PLACES_AT_ONCE, amendedTo(2, EXTENDED, AgreementPart.PERIOD));
        assertThat(periodInTheCalendar()).isEqualTo(LONGER);
    }

    @Test
    void a_placement_is_not_extended_into_another_one() {
        world.calendar.reserve(ELSEWHERE, SANNE, new Period(day("2027-07-05"), day("2027-08-20")), 40);

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(EXTENDED))
                .thenRefusedWith(NOBODY_IS_IN_TWO_PLACES_AT_ONCE);
    }

    @Test
    void at_an_employer_that_lost_its_recognition_a_placement_does_not_last_longer() {
        world.suspendedFrom(day("2027-02-15"));

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(EXTENDED))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_TRAINS);
    }

    @Test
    void at_an_employer_that_lost_its_recognition_a_placement_can_end_sooner() {
        world.suspendedFrom(day("2027-02-15"));
        var sooner = until("2027-06-25");

        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(theCoordinator(), amend(sooner))
                .then(amendedTo(2, sooner, AgreementPart.PERIOD));
    }

    @Test
    void an_amendment_lacks_nothing_that_the_law_asks() {
        given(aRunningPlacement())
                .on(day("2027-03-01"))
                .when(
                        theCoordinator(),
                        amend(Agreements.on(PLACE).mentoredBy(SUPERVISOR).content()))
                .thenRefusedWith(A_MENTOR_WORKS_FOR_THE_EMPLOYER);
    }

    @Test
    void a_completed_placement_frees_the_days_of_an_amendment_that_not_all_signed() {
        world.calendar.move(PLACEMENT, LONGER, PLACE.hoursPerWeek());

        given(anAssessedPlacement(), amended(2, EXTENDED))
                .on(SPRING.endDate())
                .when(theCoordinator(), new PlacementCommand.CompletePlacement(PLACEMENT, 800))
                .then(new PlacementCompleted(PLACEMENT, 800));
        assertThat(periodInTheCalendar()).isEqualTo(SPRING);
    }

    private Period periodInTheCalendar() {
        return world.calendar.entries().get(PLACEMENT).period();
    }

    private static AmendAgreement amend(AgreementContent content) {
        return new AmendAgreement(PLACEMENT, content, REASON);
    }

    private static AgreementAmended amendedTo(int version, AgreementContent content, AgreementPart... changed) {
        return new AgreementAmended(PLACEMENT, version, content, THE_THREE_SIGN, Set.of(changed), REASON);
    }

    private static List<PlacementEvent> amended(int version, AgreementContent content) {
        return List.of(new AgreementAmended(
                PLACEMENT, version, content, THE_THREE_SIGN, content.differsFrom(CONTENT), REASON));
    }

    private static AgreementContent until(String lastDay) {
        return Agreements.on(PLACE)
                .in(new Period(SPRING.startDate(), day(lastDay)))
                .content();
    }
}
