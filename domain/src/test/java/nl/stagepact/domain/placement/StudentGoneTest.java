package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.InMemoryCalendar.Entry;
import nl.stagepact.domain.placement.PlacementCommand.ReleaseStudent;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.student.LeavingReason;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import nl.stagepact.domain.student.StudentEvent.StudentLeft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Without a student at school no placement goes on; without a placement the search may be the school's again. */
class StudentGoneTest extends PlacementExamples {

    private static final Personal<String> GONE = told(SANNE, "De student is niet meer op deze school.");

    @BeforeEach
    void the_period_is_reserved() {
        world.calendar.reserve(PLACEMENT, SANNE, SPRING, 40);
    }

    @Test
    void what_has_not_started_is_cancelled_and_its_days_are_free() {
        given(aSignedPlacement())
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, TODAY))
                .then(new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.SCHOOL, GONE));

        assertThat(world.calendar.entries()).isEmpty();
    }

    @Test
    void what_runs_is_terminated_on_the_last_day() {
        given(aRunningPlacement())
                .on(day("2027-03-15"))
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, day("2027-03-12")))
                .then(terminatedOn("2027-03-12"));

        assertThat(world.calendar.entries())
                .containsEntry(PLACEMENT, new Entry(SANNE, new Period(SPRING.startDate(), day("2027-03-12")), 40));
    }

    @Test
    void releasing_the_student_again_changes_nothing() {
        given(aRunningPlacement())
                .on(day("2027-03-15"))
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, day("2027-03-12")))
                .andAgainNothing();
    }

    @Test
    void what_began_after_the_last_day_at_school_ends_on_its_first_day() {
        given(aRunningPlacement())
                .on(day("2027-03-15"))
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, day("2027-01-15")))
                .then(terminatedOn("2027-02-01"));
    }

    @Test
    void what_was_over_by_the_last_day_can_still_be_completed() {
        given(aRunningPlacement())
                .on(day("2027-07-15"))
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, SPRING.endDate()))
                .thenNothing();
    }

    @Test
    void what_has_ended_stays_as_it_ended() {
        given(aCompletedPlacement())
                .on(day("2027-07-15"))
                .when(Actor.application(), new ReleaseStudent(PLACEMENT, day("2027-03-12")))
                .thenNothing();
    }

    @Test
    void whoever_leaves_is_released_from_every_place_that_goes_on() {
        var sent = new ArrayList<Object>();

        new WhenAStudentLeavesThenPlacementsEnd(
                        (student, after) ->
                                student.equals(SANNE) && after.equals(TODAY) ? List.of(PLACEMENT) : List.of(),
                        sent::add)
                .react(new StudentLeft(SANNE, TODAY, Personal.of(SANNE, LeavingReason.WORK)));

        assertThat(sent).containsExactly(new ReleaseStudent(PLACEMENT, TODAY));
    }

    @Test
    void a_place_that_is_lost_may_make_the_search_escalate() {
        var sent = new ArrayList<Object>();
        var automation = new WhenAPlaceIsLostThenTheSearchMayEscalate(sent::add);

        automation.react(new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.SCHOOL, GONE));
        automation.react(terminatedOn("2027-03-12"));

        var escalate = new EscalateSearch(SANNE, Optional.of(PLACEMENT));
        assertThat(sent).containsExactly(escalate, escalate);
    }

    private static PlacementTerminated terminatedOn(String lastDay) {
        return new PlacementTerminated(
                PLACEMENT,
                SANNE,
                Party.SCHOOL,
                Personal.of(SANNE, TerminationReason.STUDENT_LEFT_SCHOOL),
                day(lastDay),
                GONE);
    }
}
