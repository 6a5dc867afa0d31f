package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.CorrectionRule.ONLY_WHAT_WAS_RECORDED_IS_CORRECTED;

import nl.stagepact.domain.placement.PlacementCommand.CorrectRealisedHours;
import nl.stagepact.domain.placement.PlacementCommand.CorrectSchoolDecision;
import nl.stagepact.domain.placement.PlacementEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** Something was wrongly recorded: it is recorded again, and both stay. */
class CorrectionTest extends PlacementExamples {

    private static final Personal<String> TYPO = told(SANNE, "Een tikfout.");
    private static final Personal<String> WHY = told(SANNE, "De proeve is niet gehaald.");

    @Test
    void the_hours_of_a_completed_placement_are_corrected() {
        given(aCompletedPlacement())
                .when(theCoordinator(), new CorrectRealisedHours(PLACEMENT, 708, TYPO))
                .thenAllowedBy(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED, new RealisedHoursCorrected(PLACEMENT, 708, TYPO))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void hours_that_were_not_recorded_yet_are_not_corrected() {
        given(anAssessedPlacement())
                .when(theCoordinator(), new CorrectRealisedHours(PLACEMENT, 708, TYPO))
                .thenRefusedWith(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED);
    }

    @Test
    void the_schools_decision_is_corrected_also_after_the_completion() {
        given(aCompletedPlacement())
                .when(theSupervisor(), new CorrectSchoolDecision(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .then(new SchoolDecisionCorrected(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .andAgainNothing();
    }

    @Test
    void what_was_not_decided_is_not_corrected() {
        given(aRunningPlacement())
                .when(theSupervisor(), new CorrectSchoolDecision(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .thenRefusedWith(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED);
    }
}
