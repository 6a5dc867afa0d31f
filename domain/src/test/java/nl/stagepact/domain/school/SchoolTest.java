package nl.stagepact.domain.school;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.school.SchoolRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.List;
import java.util.Set;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.PublishPeriods;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.SchoolCommand.SetSigningPolicy;
import nl.stagepact.domain.school.SchoolEvent.PeriodsPublished;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import org.junit.jupiter.api.Test;

class SchoolTest extends StreamExamples<SchoolCommand, SchoolEvent> {

    private static final List<PublishedPeriod> CYCLES =
            List.of(new PublishedPeriod("januari 2027", SPRING), new PublishedPeriod("september 2027", AUTUMN));

    private static final Set<StaffRole> BOTH = Set.of(StaffRole.COORDINATOR, StaffRole.SCHOOL_SUPERVISOR);

    SchoolTest() {
        super(School.class, SchoolCommand.class);
    }

    @Test
    void a_school_registers() {
        givenNothing()
                .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, "Noordschool"))
                .then(new SchoolRegistered(NORTH, NORTH_CODE, "Noordschool"))
                .about(NORTH)
                .atVersion(0)
                .concerning(NORTH);
    }

    @Test
    void registering_a_school_again_changes_nothing() {
        givenNothing()
                .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, "Noordschool"))
                .andAgainNothing();
    }

    @Test
    void an_institution_code_registers_one_school() {
        givenNothing()
                .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, "Noordschool"))
                .thenAllowedBy(A_NATURAL_KEY_IS_USED_ONCE, new SchoolRegistered(NORTH, NORTH_CODE, "Noordschool"));
    }

    @Test
    void an_institution_code_never_registers_a_second_school() {
        given(aSchool())
                .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, "Andere School"))
                .thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void a_school_appoints_staff() {
        var supervisor = contactOf(SUPERVISOR, "Sam");

        given(aSchool())
                .when(theCoordinator(), new AppointStaff(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, supervisor))
                .then(new StaffAppointed(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, supervisor))
                .atVersion(1)
                .concerning(NORTH, SUPERVISOR);
    }

    @Test
    void appointing_staff_again_changes_nothing() {
        given(aSchool())
                .when(
                        theCoordinator(),
                        new AppointStaff(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, contactOf(SUPERVISOR, "Sam")))
                .andAgainNothing();
    }

    @Test
    void one_person_can_have_several_roles() {
        var sam = contactOf(SUPERVISOR, "Sam");

        given(aSchool(), List.of(new StaffAppointed(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, sam)))
                .when(theCoordinator(), new AppointStaff(NORTH, SUPERVISOR, StaffRole.CONFIDANT, sam))
                .then(new StaffAppointed(NORTH, SUPERVISOR, StaffRole.CONFIDANT, sam));
    }

    @Test
    void a_school_publishes_its_placement_periods() {
        given(aSchool())
                .when(theCoordinator(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .then(new PeriodsPublished(NORTH, BAKER, CYCLES))
                .concerning(NORTH);
    }

    @Test
    void publishing_the_same_periods_again_changes_nothing() {
        given(aSchool())
                .when(theCoordinator(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .andAgainNothing();
    }

    @Test
    void each_programme_has_its_own_periods() {
        given(aSchool(), List.of(new PeriodsPublished(NORTH, BAKER, CYCLES)))
                .when(theCoordinator(), new PublishPeriods(NORTH, MECHANIC, CYCLES))
                .then(new PeriodsPublished(NORTH, MECHANIC, CYCLES));
    }

    @Test
    void a_school_chooses_who_signs_its_agreements() {
        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, true, BOTH))
                .then(new SigningPolicySet(NORTH, new SigningPolicy(2, true, BOTH)))
                .concerning(NORTH);
    }

    @Test
    void choosing_the_same_signers_again_changes_nothing() {
        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, true, BOTH))
                .andAgainNothing();
    }

    @Test
    void what_holds_from_the_beginning_needs_no_choice() {
        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, false, Set.of(StaffRole.COORDINATOR)))
                .thenNothing();
    }

    @Test
    void every_choice_of_signers_is_a_version_of_its_own() {
        given(aSchool(), List.of(new SigningPolicySet(NORTH, new SigningPolicy(2, true, BOTH))))
                .when(theAdministrator(), new SetSigningPolicy(NORTH, false, BOTH))
                .then(new SigningPolicySet(NORTH, new SigningPolicy(3, false, BOTH)));
    }

    @Test
    void a_supervisor_may_sign_for_the_school() {
        var supervisor = Set.of(StaffRole.SCHOOL_SUPERVISOR);

        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, false, supervisor))
                .thenAllowedBy(
                        A_COORDINATOR_OR_A_SUPERVISOR_SIGNS_FOR_THE_SCHOOL,
                        new SigningPolicySet(NORTH, new SigningPolicy(2, false, supervisor)));
    }

    @Test
    void somebody_signs_for_the_school() {
        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, false, Set.of()))
                .thenRefusedWith(A_COORDINATOR_OR_A_SUPERVISOR_SIGNS_FOR_THE_SCHOOL);
    }

    @Test
    void a_confidant_never_signs_for_the_school() {
        given(aSchool())
                .when(theAdministrator(), new SetSigningPolicy(NORTH, false, Set.of(StaffRole.values())))
                .thenRefusedWith(A_COORDINATOR_OR_A_SUPERVISOR_SIGNS_FOR_THE_SCHOOL);
    }

    @Test
    void a_school_acts_on_its_own_file() {
        given(aSchool())
                .when(theCoordinator(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, new PeriodsPublished(NORTH, BAKER, CYCLES));
    }

    @Test
    void a_school_never_acts_on_the_file_of_another() {
        given(aSchool())
                .when(anotherSchool(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_school_that_exists_can_be_acted_on() {
        given(aSchool())
                .when(theAdministrator(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, new PeriodsPublished(NORTH, BAKER, CYCLES));
    }

    @Test
    void a_school_that_never_registered_does_not_exist() {
        givenNothing()
                .when(theAdministrator(), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void whoever_saw_the_school_as_it_is_may_act() {
        given(aSchool())
                .when(havingSeen(0, theCoordinator()), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, new PeriodsPublished(NORTH, BAKER, CYCLES));
    }

    @Test
    void whoever_saw_the_school_before_it_changed_may_not_act() {
        given(aSchool(), List.of(new PeriodsPublished(NORTH, MECHANIC, CYCLES)))
                .when(havingSeen(0, theCoordinator()), new PublishPeriods(NORTH, BAKER, CYCLES))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    private static List<SchoolEvent> aSchool() {
        return List.of(new SchoolRegistered(NORTH, NORTH_CODE, "Noordschool"));
    }
}
