package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.TermCommand.RemindAfterInterruption;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;

/** As long as it was interrupted nobody was reminded of anything. */
class WhenAPlacementResumesThenItIsRemindedOfWhatItOwes {

    private final Deadlines deadlines;

    WhenAPlacementResumesThenItIsRemindedOfWhatItOwes(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(PlacementResumed event) {
        deadlines.on(event.resumedDate(), new RemindAfterInterruption(event.placementId(), event.resumedDate()));
    }
}
