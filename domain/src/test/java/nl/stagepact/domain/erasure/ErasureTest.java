package nl.stagepact.domain.erasure;

import static nl.stagepact.domain.erasure.ErasureRule.*;
import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.shared.CommonRule.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.erasure.ErasureCommand.EraseSubject;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Students.Standing;
import org.junit.jupiter.api.Test;

class ErasureTest extends StreamExamples<ErasureCommand, ErasureEvent> {

    private static final PersonId FORMER_MENTOR = new PersonId(uuid("who trained students once"));
    private static final LocalDate LAST_DAY = TODAY.minusYears(7).minusDays(1);

    ErasureTest() {
        super(Erasure.class, ErasureCommand.class);
    }

    @Test
    void the_school_erases_a_student_who_left() {
        sanneLeft();

        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenAllowedBy(
                        NOBODY_IS_ERASED_WHO_IS_STILL_HERE,
                        new SubjectErased(
                                ErasureId.of(SANNE), Optional.of(SANNE), Optional.empty(), ErasureGround.ON_REQUEST, 1))
                .concerning(ErasureId.of(SANNE), SANNE, NORTH)
                .about(ErasureId.of(SANNE));
    }

    @Test
    void who_is_erased_already_is_not_erased_again_whatever_the_ground() {
        sanneLeft();

        givenNothing()
                .when(
                        theCoordinator(),
                        new EraseSubject(
                                ErasureId.of(SANNE), Optional.of(SANNE), Optional.empty(), ErasureGround.ON_REQUEST))
                .andAgainNothing();
        given(List.of(sanneErased()))
                .when(Actor.application(), EraseSubject.of(SANNE, ErasureGround.RETENTION_OVER))
                .thenNothing();
    }

    @Test
    void a_student_of_the_school_is_not_erased() {
        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_IS_ERASED_WHO_IS_STILL_HERE);
    }

    @Test
    void nobody_is_erased_while_something_goes_on() {
        sanneLeft();
        world.involved.needs(SANNE);

        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_IS_ERASED_WHILE_SOMETHING_GOES_ON);
    }

    @Test
    void another_persons_case_keeps_nobody_else() {
        world.involved.needs(SANNE);

        givenNothing()
                .when(theAdministrator(), EraseSubject.of(FORMER_MENTOR, ErasureGround.RECORDED_BY_MISTAKE))
                .thenAllowedBy(NOBODY_IS_ERASED_WHILE_SOMETHING_GOES_ON, formerMentorErased());
    }

    @Test
    void what_the_law_keeps_is_kept_for_seven_years_after_the_last_day() {
        sanneLeft();
        sanneWasPlacedUntil(LAST_DAY.plusDays(1));

        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_IS_ERASED_WHILE_THE_LAW_KEEPS_THEM);
    }

    @Test
    void the_day_after_that_it_can_go() {
        sanneLeft();
        sanneWasPlacedUntil(LAST_DAY);

        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenAllowedBy(NOBODY_IS_ERASED_WHILE_THE_LAW_KEEPS_THEM, sanneErased());
    }

    @Test
    void a_mentor_leaves_first() {
        givenNothing()
                .when(theAdministrator(), EraseSubject.of(MENTOR, ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_IS_ERASED_WHO_IS_STILL_HERE);
    }

    @Test
    void a_school_erases_its_own_student() {
        sanneLeft();

        givenNothing()
                .when(theCoordinator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, sanneErased());
    }

    @Test
    void a_school_erases_nobody_of_another_school() {
        sanneLeft();

        givenNothing()
                .when(anotherSchool(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_student_who_exists_can_be_erased() {
        sanneLeft();

        givenNothing()
                .when(theAdministrator(), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, sanneErased());
    }

    @Test
    void nobody_is_erased_whom_nobody_ever_heard_of() {
        givenNothing()
                .when(theAdministrator(), EraseSubject.of(new StudentId(uuid("nobody")), ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void who_insists_on_what_they_saw_erases_what_is_as_they_saw_it() {
        sanneLeft();

        givenNothing()
                .when(havingSeen(-1, theCoordinator()), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenAllowedBy(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, sanneErased());
    }

    @Test
    void who_insists_on_another_version_is_told() {
        sanneLeft();

        givenNothing()
                .when(havingSeen(3, theCoordinator()), EraseSubject.of(SANNE, ErasureGround.ON_REQUEST))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }

    @Test
    void one_person_is_erased_at_a_time() {
        var id = ErasureId.of(SANNE);

        assertThatThrownBy(() -> new EraseSubject(id, Optional.empty(), Optional.empty(), ErasureGround.ON_REQUEST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new EraseSubject(id, Optional.of(SANNE), Optional.of(MENTOR), ErasureGround.ON_REQUEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void sanneLeft() {
        world.registered(SANNE, new Standing(NORTH, BAKER, EducationLevel.MBO_2, LearningPath.BOL, List.of(), true));
    }

    private void sanneWasPlacedUntil(LocalDate lastDay) {
        world.calendar.reserve(
                new PlacementId(uuid("long ago")), SANNE, new Period(lastDay.minusDays(90), lastDay), 40);
    }

    private static SubjectErased sanneErased() {
        return new SubjectErased(
                ErasureId.of(SANNE), Optional.of(SANNE), Optional.empty(), ErasureGround.ON_REQUEST, 1);
    }

    private static SubjectErased formerMentorErased() {
        return new SubjectErased(
                ErasureId.of(FORMER_MENTOR),
                Optional.empty(),
                Optional.of(FORMER_MENTOR),
                ErasureGround.RECORDED_BY_MISTAKE,
                1);
    }
}
