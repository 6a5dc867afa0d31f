package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.kit.Cast.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerCommand.PlanYear;
import nl.stagepact.domain.employer.EmployerCommand.PledgePlaces;
import nl.stagepact.domain.employer.EmployerCommand.SignPact;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolYear;
import org.junit.jupiter.api.Test;

class PromisesTest extends EmployerExamples {

    private static final Pact PACT = new Pact("AMERSFOORT-2026", "Amersfoort");
    private static final Pact ANOTHER = new Pact("UTRECHT-2026", "Midden-Utrecht");
    private static final SchoolYear THIS_YEAR = new SchoolYear("2026-2027");
    private static final SchoolYear LAST_YEAR = new SchoolYear("2025-2026");
    private static final Personal<PactSigner> BOSS = Personal.of(CONTACT, new PactSigner("Robin", "directeur"));

    @Test
    void an_employer_signs_a_pact() {
        given(theBakery())
                .when(theEmployer(), signing("2026-11-20"))
                .thenAllowedBy(A_PACT_IS_SIGNED_ONCE, signed())
                .concerning(BAKERY, CONTACT);
    }

    @Test
    void signing_a_pact_again_changes_nothing() {
        given(theBakery())
                .when(theEmployer(), new SignPact(BAKERY, PACT, "Amersfoort", TODAY, CONTACT, BOSS))
                .andAgainNothing();
    }

    @Test
    void a_pact_is_signed_once_whatever_the_second_form_says() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), signing("2026-11-21"))
                .thenRefusedWith(A_PACT_IS_SIGNED_ONCE);
    }

    @Test
    void each_pact_has_a_signature_of_its_own() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), new SignPact(BAKERY, ANOTHER, "Utrecht", TODAY, CONTACT, BOSS))
                .then(new PactSigned(BAKERY, ANOTHER, "Utrecht", TODAY, CONTACT, BOSS));
    }

    @Test
    void a_signature_of_today_can_be_recorded() {
        given(theBakery())
                .when(theEmployer(), new SignPact(BAKERY, PACT, "Amersfoort", TODAY, CONTACT, BOSS))
                .thenAllowedBy(
                        A_SIGNATURE_LIES_IN_THE_PAST, new PactSigned(BAKERY, PACT, "Amersfoort", TODAY, CONTACT, BOSS));
    }

    @Test
    void a_signature_of_tomorrow_can_not_be_recorded_yet() {
        given(theBakery()).when(theEmployer(), signing("2026-11-23")).thenRefusedWith(A_SIGNATURE_LIES_IN_THE_PAST);
    }

    @Test
    void who_signed_pledges_places() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), pledging(THIS_YEAR, 4))
                .thenAllowedBy(
                        ONLY_WHO_SIGNED_A_PACT_PLEDGES_UNDER_IT,
                        new PlacesPledged(BAKERY, PACT, THIS_YEAR, BAKER, EducationLevel.MBO_2, 4))
                .concerning(BAKERY);
    }

    @Test
    void who_signed_another_pact_does_not_pledge_under_this_one() {
        given(theBakery(), List.of(new PactSigned(BAKERY, ANOTHER, "Utrecht", TODAY, CONTACT, BOSS)))
                .when(theEmployer(), pledging(THIS_YEAR, 4))
                .thenRefusedWith(ONLY_WHO_SIGNED_A_PACT_PLEDGES_UNDER_IT);
    }

    @Test
    void pledging_the_same_again_changes_nothing() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), new PledgePlaces(BAKERY, PACT, THIS_YEAR, BAKER, EducationLevel.MBO_2, 4))
                .andAgainNothing();
    }

    @Test
    void a_new_pledge_replaces_the_earlier_one_also_by_fewer() {
        given(theBakery(), List.of(signed(), pledged(4)))
                .when(theEmployer(), pledging(THIS_YEAR, 2))
                .then(pledged(2));
    }

    @Test
    void a_pledge_is_taken_back_by_pledging_none() {
        given(theBakery(), List.of(signed(), pledged(4)))
                .when(theEmployer(), pledging(THIS_YEAR, 0))
                .then(pledged(0));
    }

    @Test
    void who_pledged_nothing_has_nothing_to_take_back() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), pledging(THIS_YEAR, 0))
                .thenNothing();
    }

    @Test
    void places_are_pledged_until_the_last_day_of_the_year() {
        given(theBakery(), List.of(signed()))
                .on(day("2027-07-31"))
                .when(theEmployer(), pledging(THIS_YEAR, 4))
                .thenAllowedBy(A_YEAR_THAT_IS_OVER_IS_PAST_PROMISING, pledged(4));
    }

    @Test
    void no_places_are_pledged_for_a_year_that_is_over() {
        given(theBakery(), List.of(signed()))
                .when(theEmployer(), pledging(LAST_YEAR, 4))
                .thenRefusedWith(A_YEAR_THAT_IS_OVER_IS_PAST_PROMISING);
    }

    @Test
    void an_employer_plans_the_year_of_its_departments_whether_it_signed_or_not() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(THIS_YEAR, department(MENTOR, SPRING)))
                .then(new YearPlanned(BAKERY, THIS_YEAR, List.of(department(MENTOR, SPRING))))
                .concerning(BAKERY);
    }

    @Test
    void planning_the_same_year_again_changes_nothing() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), new PlanYear(BAKERY, THIS_YEAR, List.of(department(MENTOR, SPRING))))
                .andAgainNothing();
    }

    @Test
    void a_plan_replaces_the_earlier_one_as_a_whole() {
        given(theBakery(), withAMentor(), List.of(new YearPlanned(BAKERY, THIS_YEAR, List.of(oven()))))
                .when(theEmployer(), planning(THIS_YEAR))
                .then(new YearPlanned(BAKERY, THIS_YEAR, List.of()));
    }

    @Test
    void a_year_that_is_over_is_not_planned() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(LAST_YEAR, department(MENTOR, new Period(day("2026-02-01"), TODAY))))
                .thenRefusedWith(A_YEAR_THAT_IS_OVER_IS_PAST_PROMISING);
    }

    @Test
    void a_placement_may_begin_on_the_first_day_of_the_year_it_is_planned_in() {
        var planned = department(MENTOR, new Period(day("2027-08-01"), day("2029-01-31")));
        var next = new SchoolYear("2027-2028");

        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(next, planned))
                .thenAllowedBy(A_PLANNED_PERIOD_BEGINS_IN_ITS_YEAR, new YearPlanned(BAKERY, next, List.of(planned)));
    }

    @Test
    void a_placement_that_begins_in_another_year_is_planned_there() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(THIS_YEAR, oven(), department(MENTOR, AUTUMN)))
                .thenRefusedWith(A_PLANNED_PERIOD_BEGINS_IN_ITS_YEAR);
    }

    @Test
    void a_department_may_name_a_mentor_who_works_there_or_none_yet() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(THIS_YEAR, oven(), department(MENTOR, SPRING)))
                .thenAllowedBy(
                        A_PLANNED_MENTOR_WORKS_HERE,
                        new YearPlanned(BAKERY, THIS_YEAR, List.of(oven(), department(MENTOR, SPRING))));
    }

    @Test
    void a_department_never_names_a_mentor_who_does_not_work_there() {
        given(theBakery(), withAMentor())
                .when(theEmployer(), planning(THIS_YEAR, department(SECOND_MENTOR, SPRING)))
                .thenRefusedWith(A_PLANNED_MENTOR_WORKS_HERE);
    }

    private static SignPact signing(String date) {
        return new SignPact(BAKERY, PACT, "Amersfoort", day(date), CONTACT, BOSS);
    }

    private static PactSigned signed() {
        return new PactSigned(BAKERY, PACT, "Amersfoort", day("2026-11-20"), CONTACT, BOSS);
    }

    private static PledgePlaces pledging(SchoolYear year, int number) {
        return new PledgePlaces(BAKERY, PACT, year, BAKER, EducationLevel.MBO_2, number);
    }

    private static PlacesPledged pledged(int number) {
        return new PlacesPledged(BAKERY, PACT, THIS_YEAR, BAKER, EducationLevel.MBO_2, number);
    }

    private static PlanYear planning(SchoolYear year, PlannedDepartment... departments) {
        return new PlanYear(BAKERY, year, List.of(departments));
    }

    private static PlannedDepartment department(PersonId mentor, Period period) {
        return new PlannedDepartment("Winkel", BAKER, EducationLevel.MBO_2, 2, period, Optional.of(mentor));
    }

    private static PlannedDepartment oven() {
        return new PlannedDepartment("Oven", BAKER, EducationLevel.MBO_2, 1, SPRING, Optional.empty());
    }
}
