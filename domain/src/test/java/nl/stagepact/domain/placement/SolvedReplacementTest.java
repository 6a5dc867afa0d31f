package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ReplacementRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the question is answered where the student goes on. */
class SolvedReplacementTest extends ReplacementExamples {

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-15", "2027-06-30"})
    void in_consultation_it_goes_on_until_a_day(String until) {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil(until))
                .thenAllowedBy(A_PLACEMENT_GOES_ON_UNTIL_A_DAY_THAT_IS_LEFT, goesOnUntil(until))
                .concerning(EVERYONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-14", "2027-07-01"})
    void it_never_goes_on_until_a_day_that_has_passed_or_lies_after_it(String until) {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil(until))
                .thenRefusedWith(A_PLACEMENT_GOES_ON_UNTIL_A_DAY_THAT_IS_LEFT);
    }

    @Test
    void what_has_ended_does_not_go_on() {
        given(aRunningPlacement(), ended(TerminationReason.UNSAFE))
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil("2027-06-30"))
                .thenRefusedWith(A_PLACEMENT_GOES_ON_UNTIL_A_DAY_THAT_IS_LEFT);
    }

    @Test
    void the_student_goes_on_at_another_own_placement() {
        given(aRunningPlacement(), ended(TerminationReason.UNSAFE))
                .on(MONDAY)
                .when(theCoordinator(), transferTo(OTHER))
                .thenAllowedBy(
                        A_STUDENT_GOES_ON_AT_AN_OWN_PLACEMENT,
                        new ReplacementSolved(
                                PLACEMENT, ReplacementOutcome.TRANSFERRED, Optional.empty(), Optional.of(OTHER)));
    }

    @Test
    void nobody_goes_on_at_the_same_placement_or_at_that_of_somebody_else() {
        for (var successor : List.of(PLACEMENT, JAMILAS)) {
            given(aRunningPlacement(), ended(TerminationReason.UNSAFE))
                    .on(MONDAY)
                    .when(theCoordinator(), transferTo(successor))
                    .thenRefusedWith(A_STUDENT_GOES_ON_AT_AN_OWN_PLACEMENT);
        }
    }

    @Test
    void after_the_end_the_answer_may_be_that_no_other_place_is_needed() {
        given(aRunningPlacement(), ended(TerminationReason.UNSAFE))
                .on(MONDAY)
                .when(theCoordinator(), solve(ReplacementOutcome.TERMINATED))
                .thenAllowedBy(WHAT_STILL_RUNS_HAS_NOT_ENDED, solved(ReplacementOutcome.TERMINATED));
    }

    @Test
    void what_still_runs_has_not_ended() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), solve(ReplacementOutcome.TERMINATED))
                .thenRefusedWith(WHAT_STILL_RUNS_HAS_NOT_ENDED);
    }

    @Test
    void a_solution_that_lacks_what_it_needs_says_what() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), solve(ReplacementOutcome.CONTINUE_UNTIL))
                .thenRefusedWith(A_SOLUTION_SAYS_WHAT_IT_NEEDS, "untilDate");
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), solve(ReplacementOutcome.TRANSFERRED))
                .thenRefusedWith(A_SOLUTION_SAYS_WHAT_IT_NEEDS, "successorId");
    }

    @Test
    void a_solution_that_says_it_is_kept() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil("2027-04-30"))
                .thenAllowedBy(A_SOLUTION_SAYS_WHAT_IT_NEEDS, goesOnUntil("2027-04-30"));
    }

    @Test
    void an_open_task_is_solved() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil("2027-06-30"))
                .thenAllowedBy(ONLY_AN_OPEN_TASK_IS_SOLVED, goesOnUntil("2027-06-30"));
    }

    @Test
    void solving_again_changes_nothing() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(
                        theCoordinator(),
                        new SolveReplacement(
                                PLACEMENT,
                                ReplacementOutcome.CONTINUE_UNTIL,
                                Optional.of(SPRING.endDate()),
                                Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void without_a_task_there_is_nothing_to_solve() {
        given(aRunningPlacement())
                .on(MONDAY)
                .when(theCoordinator(), goOnUntil("2027-06-30"))
                .thenRefusedWith(ONLY_AN_OPEN_TASK_IS_SOLVED);
    }

    @Test
    void reinstatement_solves_what_the_suspension_opened() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(Actor.application(), solve(ReplacementOutcome.REINSTATED))
                .then(solved(ReplacementOutcome.REINSTATED))
                .andAgainNothing();
    }

    @Test
    void restoration_solves_what_the_withdrawal_opened() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_WITHDRAWN))
                .on(MONDAY)
                .when(Actor.application(), solve(ReplacementOutcome.REINSTATED))
                .then(solved(ReplacementOutcome.REINSTATED));
    }

    @Test
    void where_it_fell_away_once_more_meanwhile_the_task_stays() {
        world.withdrawnFrom(MONDAY);
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(Actor.application(), solve(ReplacementOutcome.REINSTATED))
                .thenNothing();
    }

    @Test
    void a_recognition_answers_nothing_that_has_another_reason() {
        given(aRunningPlacement(), open(ReplacementCause.TERMINATION))
                .on(MONDAY)
                .when(Actor.application(), solve(ReplacementOutcome.REINSTATED))
                .thenNothing();
        given(aRunningPlacement())
                .on(MONDAY)
                .when(Actor.application(), solve(ReplacementOutcome.REINSTATED))
                .thenNothing();
    }
}
