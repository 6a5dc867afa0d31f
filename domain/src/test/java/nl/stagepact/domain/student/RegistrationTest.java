package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.student.StudentExamples.*;
import static nl.stagepact.domain.student.StudentRule.*;
import static nl.stagepact.domain.student.WorkingTimeWarning.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentCommand.CorrectRegistration;
import nl.stagepact.domain.student.StudentCommand.NameGuardian;
import nl.stagepact.domain.student.StudentEvent.GuardianNamed;
import nl.stagepact.domain.student.StudentEvent.RegistrationCorrected;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import org.junit.jupiter.api.Test;

/** What was registered can be corrected, never edited; who is a minor has a guardian, and shorter days. */
class RegistrationTest extends StreamExamples<StudentCommand, StudentEvent> {

    private static final Personal<String> REASON = told(SANNE, "Bij de overgang verkeerd overgenomen.");

    RegistrationTest() {
        super(Student.class, StudentCommand.class);
    }

    @Test
    void a_registration_that_was_wrong_is_corrected_with_a_reason() {
        given(aStudent())
                .when(theCoordinator(), correction("2008-03-14", MECHANIC))
                .then(new RegistrationCorrected(
                        SANNE, details("2008-03-14"), MECHANIC, EducationLevel.MBO_2, LearningPath.BOL, 2, REASON))
                .concerning(SANNE, NORTH);
    }

    @Test
    void correcting_again_changes_nothing() {
        given(aStudent())
                .when(
                        theCoordinator(),
                        new CorrectRegistration(
                                SANNE,
                                details("2008-03-14"),
                                MECHANIC,
                                EducationLevel.MBO_2,
                                LearningPath.BOL,
                                2,
                                REASON))
                .andAgainNothing();
    }

    @Test
    void a_correction_into_what_is_registered_changes_nothing() {
        given(aStudent()).when(theCoordinator(), correction(BORN, BAKER)).thenNothing();
    }

    @Test
    void whoever_has_left_can_still_be_corrected() {
        given(aStudent(), List.of(HAS_LEFT))
                .when(theCoordinator(), correction(BORN, MECHANIC))
                .then(new RegistrationCorrected(
                        SANNE, details(BORN), MECHANIC, EducationLevel.MBO_2, LearningPath.BOL, 2, REASON));
    }

    @Test
    void a_guardian_is_named_for_a_minor() {
        var kim = contactOf(CONTACT, "Kim");
        given(aStudent())
                .when(theCoordinator(), new NameGuardian(SANNE, CONTACT, kim))
                .thenAllowedBy(ONLY_A_MINOR_HAS_A_GUARDIAN, new GuardianNamed(SANNE, CONTACT, kim))
                .concerning(SANNE, NORTH);
    }

    @Test
    void naming_the_same_guardian_again_changes_nothing() {
        given(aStudent())
                .when(theCoordinator(), new NameGuardian(SANNE, CONTACT, contactOf(CONTACT, "Kim")))
                .andAgainNothing();
    }

    @Test
    void on_the_eighteenth_birthday_it_is_too_late_to_name_a_guardian() {
        var naming = new NameGuardian(SANNE, CONTACT, contactOf(CONTACT, "Kim"));
        given(List.of(bornOn("2008-11-22")))
                .when(theCoordinator(), naming)
                .thenRefusedWith(ONLY_A_MINOR_HAS_A_GUARDIAN);
        given(List.of(bornOn("2008-11-23")))
                .when(theCoordinator(), naming)
                .then(new GuardianNamed(SANNE, CONTACT, naming.guardian()));
    }

    @Test
    void a_corrected_birth_date_counts() {
        given(aStudent(), List.of(corrected("2001-03-14")))
                .when(theCoordinator(), new NameGuardian(SANNE, CONTACT, contactOf(CONTACT, "Kim")))
                .thenRefusedWith(ONLY_A_MINOR_HAS_A_GUARDIAN);
    }

    @Test
    void of_whom_no_birth_date_is_known_any_more_it_is_not_known_either_that_they_are_of_age() {
        var erased = new StudentRegistered(
                SANNE, NORTH, new Personal.Erased<>(SANNE.value()), BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2);
        var kim = contactOf(CONTACT, "Kim");
        given(List.of(erased))
                .when(theCoordinator(), new NameGuardian(SANNE, CONTACT, kim))
                .then(new GuardianNamed(SANNE, CONTACT, kim));
    }

    @Test
    void who_is_of_age_on_the_first_day_gets_no_warnings() {
        assertThat(WorkingTimeWarning.of(day("2009-02-01"), SPRING, 5, 50)).isEmpty();
    }

    @Test
    void a_minor_never_works_at_night_and_not_too_long() {
        var born = day("2009-02-02");
        assertThat(WorkingTimeWarning.of(born, SPRING, 4, 32)).containsExactly(NO_NIGHT_WORK);
        assertThat(WorkingTimeWarning.of(born, SPRING, 4, 36)).containsExactly(AVERAGE_OVER_FORTY_HOURS, NO_NIGHT_WORK);
        assertThat(WorkingTimeWarning.of(born, SPRING, 4, 37))
                .containsExactly(SHIFT_OVER_NINE_HOURS, AVERAGE_OVER_FORTY_HOURS, NO_NIGHT_WORK);
        assertThat(WorkingTimeWarning.of(born, SPRING, 5, 40)).containsExactly(NO_NIGHT_WORK);
        assertThat(WorkingTimeWarning.of(born, new Period(SPRING.startDate(), SPRING.startDate()), 6, 46))
                .containsExactly(WEEK_OVER_FORTY_FIVE_HOURS, AVERAGE_OVER_FORTY_HOURS, NO_NIGHT_WORK);
    }

    private static CorrectRegistration correction(String birthDate, Crebo programme) {
        return new CorrectRegistration(
                SANNE, details(birthDate), programme, EducationLevel.MBO_2, LearningPath.BOL, 2, REASON);
    }

    private static RegistrationCorrected corrected(String birthDate) {
        return new RegistrationCorrected(
                SANNE, details(birthDate), BAKER, EducationLevel.MBO_2, LearningPath.BOL, 2, REASON);
    }

    private static Personal<RegistrationDetails> details(String birthDate) {
        return Personal.of(SANNE, new RegistrationDetails(CONTACT_OF_SANNE, Optional.of(day(birthDate))));
    }
}
