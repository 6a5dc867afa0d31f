package nl.stagepact.domain.student;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.student.StudentExamples.*;
import static nl.stagepact.domain.student.StudentRule.*;

import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.StudentCommand.AssignSearchOwner;
import nl.stagepact.domain.student.StudentCommand.LeaveSchool;
import nl.stagepact.domain.student.StudentCommand.NameGuardian;
import nl.stagepact.domain.student.StudentCommand.RequestSupport;
import nl.stagepact.domain.student.StudentCommand.StartSearch;
import nl.stagepact.domain.student.StudentCommand.UpdateProfile;
import nl.stagepact.domain.student.StudentEvent.SearchStarted;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import nl.stagepact.domain.student.StudentEvent.SupportRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing new begins for whoever has left; and what support somebody needs is between school and student. */
class LeavingTest extends StreamExamples<StudentCommand, StudentEvent> {

    private static final Personal<LeavingReason> MOVED = Personal.of(SANNE, LeavingReason.MOVED);

    LeavingTest() {
        super(Student.class, StudentCommand.class);
    }

    @Test
    void a_student_leaves_the_school() {
        given(aStudent())
                .when(theCoordinator(), new LeaveSchool(SANNE, TODAY, MOVED))
                .thenAllowedBy(NOBODY_LEAVES_BEFORE_THE_LAST_DAY, new StudentLeft(SANNE, TODAY, MOVED))
                .concerning(SANNE, NORTH);
    }

    @Test
    void leaving_again_changes_nothing() {
        given(aStudent())
                .when(theCoordinator(), new LeaveSchool(SANNE, TODAY, MOVED))
                .andAgainNothing();
    }

    @Test
    void a_departure_is_not_recorded_before_its_day() {
        given(aStudent())
                .when(theCoordinator(), new LeaveSchool(SANNE, TODAY.plusDays(1), MOVED))
                .thenRefusedWith(NOBODY_LEAVES_BEFORE_THE_LAST_DAY);
    }

    @Test
    void a_student_leaves_once() {
        given(aStudent(), List.of(HAS_LEFT))
                .when(theCoordinator(), new LeaveSchool(SANNE, TODAY.minusDays(1), MOVED))
                .thenRefusedWith(WHO_HAS_LEFT_STARTS_NOTHING_NEW);
    }

    @Test
    void who_is_still_there_may_begin_something() {
        given(aStudent())
                .when(theCoordinator(), new StartSearch(SANNE, SPRING))
                .thenAllowedBy(WHO_HAS_LEFT_STARTS_NOTHING_NEW, new SearchStarted(SANNE, SPRING));
    }

    @ParameterizedTest
    @MethodSource("whateverBegins")
    void who_has_left_begins_nothing(StudentCommand command) {
        given(aStudent(), List.of(HAS_LEFT))
                .when(theCoordinator(), command)
                .thenRefusedWith(WHO_HAS_LEFT_STARTS_NOTHING_NEW);
    }

    static Stream<StudentCommand> whateverBegins() {
        return Stream.of(
                new UpdateProfile(SANNE, Profile.EMPTY),
                new StartSearch(SANNE, SPRING),
                new AssignSearchOwner(SANNE, SUPERVISOR),
                new RequestSupport(SANNE, told(SANNE, "Graag een jobcoach.")),
                new NameGuardian(SANNE, CONTACT, contactOf(CONTACT, "Kim")));
    }

    @Test
    void a_student_asks_for_support() {
        var explanation = told(SANNE, "Graag een jobcoach.");
        given(aStudent())
                .when(theStudent(SANNE), new RequestSupport(SANNE, explanation))
                .then(new SupportRequested(SANNE, explanation))
                .concerning(SANNE, NORTH);
    }

    @Test
    void asking_for_the_same_support_again_changes_nothing() {
        given(aStudent())
                .when(theStudent(SANNE), new RequestSupport(SANNE, told(SANNE, "Graag een jobcoach.")))
                .andAgainNothing();
    }
}
