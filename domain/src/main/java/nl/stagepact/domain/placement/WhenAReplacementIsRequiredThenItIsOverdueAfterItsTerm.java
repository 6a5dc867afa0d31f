package nl.stagepact.domain.placement;

import nl.stagepact.domain.placement.PlacementCommand.DeclareReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.shared.Deadlines;
import org.axonframework.eventhandling.EventHandler;

class WhenAReplacementIsRequiredThenItIsOverdueAfterItsTerm {

    private final Deadlines deadlines;

    WhenAReplacementIsRequiredThenItIsOverdueAfterItsTerm(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(ReplacementRequired event) {
        deadlines.on(event.dueDate().plusDays(1), new DeclareReplacementOverdue(event.placementId(), event.dueDate()));
    }
}
