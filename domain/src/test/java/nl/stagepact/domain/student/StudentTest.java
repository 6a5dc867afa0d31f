package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentEvent.ProfileUpdated;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import org.junit.jupiter.api.Test;

class StudentTest extends StreamExamples<StudentCommand, StudentEvent> {

    private static final Personal<StudentIdentity> IDENTITY = Personal.of(
            SANNE,
            new StudentIdentity(
                    "0012345",
                    new ContactDetails("Sanne", "sanne@north.example", Optional.empty(), Language.NL),
                    Optional.of(day("2008-03-14"))));

    private static final Profile PROFILE = new Profile(
            Optional.of(2),
            Optional.of(PlacementType.WORKING),
            Set.of("brood"),
            Optional.of("Amersfoort"),
            Optional.of(new Availability(day("2027-02-01"), 4, 32)),
            Optional.of(told(SANNE, "Ik wil leren bakken.")),
            Optional.empty());

    StudentTest() {
        super(Student.class, StudentCommand.class);
    }

    @Test
    void a_school_registers_its_student() {
        givenNothing()
                .when(theCoordinator(), registration(NORTH, 2))
                .then(new StudentRegistered(SANNE, NORTH, IDENTITY, BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2))
                .about(SANNE)
                .atVersion(0)
                .concerning(SANNE, NORTH);
    }

    @Test
    void registering_a_student_again_changes_nothing() {
        givenNothing()
                .when(
                        theCoordinator(),
                        new RegisterStudent(SANNE, NORTH, IDENTITY, BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2))
                .andAgainNothing();
    }

    @Test
    void a_student_number_registers_one_student() {
        givenNothing()
                .when(theCoordinator(), registration(NORTH, 2))
                .thenAllowedBy(A_NATURAL_KEY_IS_USED_ONCE, registered());
    }

    @Test
    void a_student_who_was_corrected_may_be_registered_as_corrected_and_as_before() {
        var corrected = new RegistrationCorrected(
                SANNE,
                Personal.of(
                        SANNE,
                        new RegistrationDetails(
                                new ContactDetails("Sanne", "sanne@north.example", Optional.empty(), Language.NL),
                                Optional.of(day("2008-03-14")))),
                BAKER,
                EducationLevel.MBO_2,
                LearningPath.BOL,
                3,
                told(SANNE, "Verkeerd jaar."));

        given(aStudent(), List.of(corrected))
                .when(theCoordinator(), registration(NORTH, 3))
                .thenNothing();
        given(aStudent(), List.of(corrected))
                .when(theCoordinator(), registration(NORTH, 2))
                .thenNothing();
    }

    @Test
    void a_student_number_never_registers_somebody_else() {
        given(aStudent()).when(theCoordinator(), registration(NORTH, 3)).thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void a_student_updates_the_profile() {
        given(aStudent())
                .when(theStudent(SANNE), new UpdateProfile(SANNE, PROFILE))
                .then(new ProfileUpdated(SANNE, PROFILE))
                .atVersion(1)
                .concerning(SANNE, NORTH);
    }

    @Test
    void updating_the_profile_again_changes_nothing() {
        given(aStudent())
                .when(theStudent(SANNE), new UpdateProfile(SANNE, PROFILE))
                .andAgainNothing();
    }

    @Test
    void a_student_starts_to_search() {
        given(aStudent())
                .when(theStudent(SANNE), new StartSearch(SANNE, SPRING))
                .then(new SearchStarted(SANNE, SPRING))
                .concerning(SANNE, NORTH);
    }

    @Test
    void starting_the_same_search_again_changes_nothing() {
        given(aStudent())
                .when(theStudent(SANNE), new StartSearch(SANNE, SPRING))
                .andAgainNothing();
    }

    @Test
    void a_student_may_search_for_another_period_next_year() {
        given(aStudent(), List.of(new SearchStarted(SANNE, SPRING)))
                .when(theCoordinator(), new StartSearch(SANNE, AUTUMN))
                .then(new SearchStarted(SANNE, AUTUMN));
    }

    @Test
    void a_student_acts_for_themselves() {
        given(aStudent())
                .when(theStudent(SANNE), new StartSearch(SANNE, SPRING))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, new SearchStarted(SANNE, SPRING));
    }

    @Test
    void a_student_never_acts_for_another() {
        given(aStudent())
                .when(theStudent(JAMILA), new StartSearch(SANNE, SPRING))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_school_never_acts_for_the_student_of_another() {
        given(aStudent())
                .when(anotherSchool(), new UpdateProfile(SANNE, PROFILE))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_school_registers_students_for_itself_only() {
        givenNothing()
                .when(anotherSchool(), registration(NORTH, 2))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_school_learns_nothing_about_the_student_of_another_by_registering_it_as_its_own() {
        given(aStudent())
                .when(anotherSchool(), registration(SOUTH, 2))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_student_who_exists_can_be_acted_on() {
        given(aStudent())
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, new SearchStarted(SANNE, SPRING));
    }

    @Test
    void a_student_who_was_never_registered_does_not_exist() {
        givenNothing()
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void whoever_saw_the_student_as_it_is_may_act() {
        given(aStudent())
                .when(havingSeen(0, theCoordinator()), new StartSearch(SANNE, SPRING))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, new SearchStarted(SANNE, SPRING));
    }

    @Test
    void whoever_saw_the_student_before_the_last_change_may_not_act() {
        given(aStudent(), List.of(new SearchStarted(SANNE, AUTUMN)))
                .when(havingSeen(0, theCoordinator()), new StartSearch(SANNE, SPRING))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    private static RegisterStudent registration(SchoolId school, int year) {
        return new RegisterStudent(SANNE, school, IDENTITY, BAKER, EducationLevel.MBO_2, LearningPath.BOL, year);
    }

    private static StudentRegistered registered() {
        return new StudentRegistered(SANNE, NORTH, IDENTITY, BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2);
    }

    private static List<StudentEvent> aStudent() {
        return List.of(registered());
    }
}
