package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ReplacementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.CompletePlacement;
import nl.stagepact.domain.placement.PlacementCommand.DeclareReplacementOverdue;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What asks for another place, and by when. */
class ReplacementTest extends ReplacementExamples {

    @ParameterizedTest
    @EnumSource(names = {"LACKING_SUPERVISION", "UNSAFE", "DISCRIMINATION", "RECOGNITION"})
    void where_the_place_was_the_trouble_an_early_end_opens_a_task(TerminationReason reason) {
        given(aRunningPlacement())
                .on(MONDAY)
                .when(theCoordinator(), terminate(reason))
                .then(
                        terminated(reason),
                        required(ReplacementCause.TERMINATION),
                        exitPlanned("2027-03-15", "2027-03-29"))
                .concerning(EVERYONE);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"LACKING_SUPERVISION", "UNSAFE", "DISCRIMINATION", "RECOGNITION"})
    void for_other_reasons_it_does_not(TerminationReason reason) {
        assertThat(given(aRunningPlacement())
                        .on(MONDAY)
                        .when(theCoordinator(), terminate(reason))
                        .payloads())
                .startsWith(terminated(reason))
                .noneMatch(ReplacementEvent.class::isInstance);
    }

    @Test
    void when_the_recognition_falls_away_a_running_placement_goes_on_and_opens_a_task() {
        given(aRunningPlacement())
                .on(MONDAY)
                .when(
                        Actor.application(),
                        new RequireReplacement(PLACEMENT, ReplacementCause.RECOGNITION_SUSPENDED, MONDAY))
                .then(new ReplacementRequired(PLACEMENT, ReplacementCause.RECOGNITION_SUSPENDED, MONDAY, DUE, 1))
                .andAgainNothing();
    }

    @Test
    void what_does_not_run_needs_no_answer() {
        given(aSignedPlacement())
                .on(MONDAY)
                .when(Actor.application(), require())
                .thenNothing();
        given(aCompletedPlacement())
                .on(MONDAY)
                .when(Actor.application(), require())
                .thenNothing();
    }

    @Test
    void one_open_task_is_enough() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_WITHDRAWN))
                .on(MONDAY)
                .when(Actor.application(), require())
                .thenNothing();
    }

    @Test
    void a_task_that_was_solved_is_not_opened_by_the_same_decision() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED), List.of(goesOnUntil("2027-06-30")))
                .on(MONDAY)
                .when(Actor.application(), require())
                .thenNothing();
    }

    @Test
    void after_its_term_the_task_is_overdue() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(DUE.plusDays(1))
                .when(Actor.application(), new DeclareReplacementOverdue(PLACEMENT, DUE))
                .then(new ReplacementOverdue(PLACEMENT, DUE))
                .andAgainNothing();
    }

    @Test
    void nothing_is_overdue_before_its_term_or_once_it_was_solved() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(DUE)
                .when(Actor.application(), new DeclareReplacementOverdue(PLACEMENT, DUE))
                .thenNothing();
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED), List.of(goesOnUntil("2027-06-30")))
                .on(DUE.plusDays(1))
                .when(Actor.application(), new DeclareReplacementOverdue(PLACEMENT, DUE))
                .thenNothing();
    }

    @Test
    void an_end_for_another_reason_answers_the_question_too() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), terminate(TerminationReason.STUDENT_LEFT_SCHOOL))
                .then(terminated(TerminationReason.STUDENT_LEFT_SCHOOL), solved(ReplacementOutcome.TERMINATED));
    }

    @Test
    void an_end_because_of_the_recognition_leaves_the_question_open() {
        given(aRunningPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(MONDAY)
                .when(theCoordinator(), terminate(TerminationReason.RECOGNITION))
                .then(terminated(TerminationReason.RECOGNITION), exitPlanned("2027-03-15", "2027-03-29"));
    }

    @Test
    void what_was_completed_did_go_on_until_its_end() {
        given(anAssessedPlacement(), open(ReplacementCause.RECOGNITION_SUSPENDED))
                .on(SPRING.endDate())
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .then(new PlacementCompleted(PLACEMENT, 780), goesOnUntil("2027-06-30"));
    }
}
