package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.CorrectionRule.*;

import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;

/** What was wrongly recorded is recorded again, with a reason; nothing is edited. */
record CorrectionDecisions(PlacementState placement) {

    List<PlacementEvent> on(CorrectionCommand command) {
        return switch (command) {
            case CorrectRealisedHours c ->
                correct(
                        new RealisedHoursCorrected(placement.id(), c.realisedHours(), c.reason()),
                        placement.status() == PlacementStatus.COMPLETED);
            case CorrectSchoolDecision c ->
                correct(
                        new SchoolDecisionCorrected(placement.id(), c.outcome(), c.explanation(), c.reason()),
                        placement.assessment().decided().isPresent());
        };
    }

    private List<PlacementEvent> correct(CorrectionEvent event, boolean recorded) {
        ONLY_WHAT_WAS_RECORDED_IS_CORRECTED.holdsIf(recorded);
        return event.equals(placement.way().corrections().get(event.getClass())) ? List.of() : List.of(event);
    }
}
