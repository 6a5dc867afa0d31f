package nl.stagepact.domain.school;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.school.SchoolRule.*;
import static nl.stagepact.domain.shared.CommonRule.A_NATURAL_KEY_IS_USED_ONCE;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.school.SchoolCommand.AppointStaff;
import nl.stagepact.domain.school.SchoolCommand.CorrectSchool;
import nl.stagepact.domain.school.SchoolCommand.EndAppointment;
import nl.stagepact.domain.school.SchoolCommand.RegisterSchool;
import nl.stagepact.domain.school.SchoolEvent.SchoolCorrected;
import nl.stagepact.domain.school.SchoolEvent.SchoolRegistered;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import org.junit.jupiter.api.Test;

/** What was wrong is corrected by what happens next, and who was here can leave. */
class SchoolCorrectionsTest extends StreamExamples<SchoolCommand, SchoolEvent> {

    private static final String TYPING_ERROR = "Schrijffout bij het registreren.";

    SchoolCorrectionsTest() {
        super(School.class, SchoolCommand.class);
    }

    @Test
    void a_name_that_was_wrong_is_corrected() {
        given(aSchool())
                .when(theAdministrator(), new CorrectSchool(NORTH, "Noorderschool", TYPING_ERROR))
                .then(new SchoolCorrected(NORTH, "Noorderschool", TYPING_ERROR))
                .concerning(NORTH);
    }

    @Test
    void correcting_a_school_again_changes_nothing() {
        given(aSchool())
                .when(theAdministrator(), new CorrectSchool(NORTH, "Noorderschool", TYPING_ERROR))
                .andAgainNothing();
    }

    @Test
    void who_registers_a_corrected_school_may_say_either() {
        var corrected = List.of(new SchoolCorrected(NORTH, "Noorderschool", TYPING_ERROR));

        for (var name : List.of("Noordschool", "Noorderschool")) {
            given(aSchool(), corrected)
                    .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, name))
                    .thenNothing();
        }
        given(aSchool(), corrected)
                .when(theAdministrator(), new RegisterSchool(NORTH, NORTH_CODE, "Zuidschool"))
                .thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void somebody_leaves_a_role() {
        given(aSchool(), withASupervisor())
                .when(theAdministrator(), leaving(StaffRole.SCHOOL_SUPERVISOR, TODAY.minusDays(3)))
                .thenAllowedBy(
                        ONLY_WHO_WORKS_FOR_THE_SCHOOL_LEAVES,
                        new StaffLeft(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, TODAY.minusDays(3)))
                .concerning(NORTH, SUPERVISOR);
    }

    @Test
    void leaving_again_changes_nothing() {
        given(aSchool(), withASupervisor())
                .when(theAdministrator(), new EndAppointment(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, TODAY))
                .andAgainNothing();
    }

    @Test
    void nobody_leaves_a_role_that_they_do_not_have() {
        given(aSchool(), withASupervisor())
                .when(theAdministrator(), leaving(StaffRole.CONFIDANT, TODAY))
                .thenRefusedWith(ONLY_WHO_WORKS_FOR_THE_SCHOOL_LEAVES);
    }

    @Test
    void a_departure_is_recorded_on_the_last_day() {
        given(aSchool(), withASupervisor())
                .when(theAdministrator(), leaving(StaffRole.SCHOOL_SUPERVISOR, TODAY))
                .thenAllowedBy(
                        STAFF_LEAVE_BEFORE_IT_IS_RECORDED,
                        new StaffLeft(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, TODAY));
    }

    @Test
    void a_departure_is_not_recorded_before_the_last_day() {
        given(aSchool(), withASupervisor())
                .when(theAdministrator(), leaving(StaffRole.SCHOOL_SUPERVISOR, TODAY.plusDays(1)))
                .thenRefusedWith(STAFF_LEAVE_BEFORE_IT_IS_RECORDED);
    }

    @Test
    void who_left_can_be_appointed_once_more() {
        var left = List.of(new StaffLeft(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, TODAY));

        given(aSchool(), withASupervisor(), left)
                .when(
                        theAdministrator(),
                        new AppointStaff(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, contactOf(SUPERVISOR, "Sam")))
                .then(appointed());
    }

    private static EndAppointment leaving(StaffRole role, LocalDate date) {
        return new EndAppointment(NORTH, SUPERVISOR, role, date);
    }

    private static List<SchoolEvent> aSchool() {
        return List.of(new SchoolRegistered(NORTH, NORTH_CODE, "Noordschool"));
    }

    private static List<SchoolEvent> withASupervisor() {
        return List.of(appointed());
    }

    private static StaffAppointed appointed() {
        return new StaffAppointed(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, contactOf(SUPERVISOR, "Sam"));
    }
}
