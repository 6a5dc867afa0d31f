package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.kit.InMemoryCalendar.Entry;
import nl.stagepact.domain.placement.PlacementCommand.CancelPlacement;
import nl.stagepact.domain.placement.PlacementCommand.TerminatePlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelled before the start, or terminated before the last day. */
class EndingTest extends PlacementExamples {

    private static final Personal<String> WHY = told(SANNE, "De begeleider vertrok.");
    private static final Personal<TerminationReason> REASON = Personal.of(SANNE, TerminationReason.BY_MUTUAL_CONSENT);
    private static final LocalDate IN_MARCH = day("2027-03-15");

    @BeforeEach
    void the_period_is_reserved() {
        world.calendar.reserve(PLACEMENT, SANNE, SPRING, 40);
    }

    @Test
    void a_placement_is_terminated_and_the_days_after_it_are_free() {
        given(aRunningPlacement())
                .on(IN_MARCH)
                .when(theCoordinator(), terminateOn("2027-03-12"))
                .thenAllowedBy(
                        THE_LAST_DAY_LIES_WITHIN_THE_PLACEMENT,
                        new PlacementTerminated(PLACEMENT, SANNE, Party.SCHOOL, REASON, day("2027-03-12"), WHY),
                        exitPlanned("2027-03-12", "2027-03-29"))
                .about(PLACEMENT)
                .concerning(EVERYONE);

        assertThat(world.calendar.entries())
                .containsEntry(PLACEMENT, new Entry(SANNE, new Period(SPRING.startDate(), day("2027-03-12")), 40));
    }

    @Test
    void terminating_again_changes_nothing() {
        given(aRunningPlacement())
                .on(IN_MARCH)
                .when(theCoordinator(), new TerminatePlacement(PLACEMENT, Party.SCHOOL, REASON, IN_MARCH, WHY))
                .andAgainNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2027-03-16", "2027-07-01"})
    void the_last_day_never_lies_outside_the_placement_or_in_the_future(String lastDay) {
        given(aRunningPlacement())
                .on(IN_MARCH)
                .when(theCoordinator(), terminateOn(lastDay))
                .thenRefusedWith(THE_LAST_DAY_LIES_WITHIN_THE_PLACEMENT);
    }

    @Test
    void what_has_not_started_is_not_terminated() {
        given(aSignedPlacement())
                .on(IN_MARCH)
                .when(theCoordinator(), terminateOn("2027-03-12"))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void a_terminated_placement_is_not_terminated_for_another_day() {
        given(aRunningPlacement(), List.of(terminated("2027-03-12")))
                .on(IN_MARCH)
                .when(theCoordinator(), terminateOn("2027-03-10"))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void a_placement_is_cancelled_before_the_start_and_the_period_is_free() {
        given(aSignedPlacement())
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .thenAllowedBy(ONLY_WHAT_HAS_NOT_STARTED_IS_CANCELLED, cancelled())
                .about(PLACEMENT)
                .concerning(EVERYONE);

        assertThat(world.calendar.entries()).isEmpty();
    }

    @Test
    void a_placement_without_an_agreement_can_be_cancelled_too() {
        given(aConfirmedPlacement())
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .then(new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, WHY))
                .concerning(PARTIES_AND_MENTOR);
    }

    @Test
    void cancelling_again_changes_nothing() {
        given(aSignedPlacement())
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .andAgainNothing();
    }

    @Test
    void what_has_started_is_not_cancelled() {
        given(aRunningPlacement())
                .on(IN_MARCH)
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .thenRefusedWith(ONLY_WHAT_HAS_NOT_STARTED_IS_CANCELLED);
    }

    @Test
    void what_was_completed_is_not_cancelled() {
        given(aCompletedPlacement())
                .on(SPRING.endDate())
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @Test
    void after_a_termination_nothing_is_cancelled() {
        given(aRunningPlacement(), List.of(terminated("2027-03-12")))
                .on(IN_MARCH)
                .when(theStudent(SANNE), new CancelPlacement(PLACEMENT, Party.STUDENT, WHY))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    private static TerminatePlacement terminateOn(String lastDay) {
        return new TerminatePlacement(PLACEMENT, Party.SCHOOL, REASON, day(lastDay), WHY);
    }

    private static PlacementTerminated terminated(String lastDay) {
        return new PlacementTerminated(PLACEMENT, SANNE, Party.SCHOOL, REASON, day(lastDay), WHY);
    }

    private static PlacementCancelled cancelled() {
        return new PlacementCancelled(PLACEMENT, SANNE, OFFER, CANDIDACY, Party.STUDENT, WHY);
    }
}
