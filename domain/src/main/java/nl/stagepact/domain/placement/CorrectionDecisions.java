package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.CorrectionRule.*;

import java.util.List;
import nl.stagepact.domain.placement.CorrectionEvent.*;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Role;

/** What was wrongly recorded is recorded again, with a reason; nothing is edited. */
record CorrectionDecisions(PlacementState placement, Surroundings around) {

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
            case CorrectConversation c -> correct(c);
        };
    }

    private List<PlacementEvent> correct(CorrectConversation command) {
        var supervision = placement.supervision();
        ONLY_WHAT_WAS_RECORDED_IS_CORRECTED.holdsIf(supervision.isHeld(command.conversation()));
        WHOEVER_RECORDED_A_CONVERSATION_CORRECTS_IT.holdsIf(around.actor().is(Role.COORDINATOR)
                || supervision.wasRecordedBy(command.conversation(), around.actor()));
        return supervision.wasCorrectedLike(command)
                ? List.of()
                : List.of(supervision.correct(command, around.today()));
    }

    private List<PlacementEvent> correct(CorrectionEvent event, boolean recorded) {
        ONLY_WHAT_WAS_RECORDED_IS_CORRECTED.holdsIf(recorded);
        return event.equals(placement.way().corrections().get(event.getClass())) ? List.of() : List.of(event);
    }
}
