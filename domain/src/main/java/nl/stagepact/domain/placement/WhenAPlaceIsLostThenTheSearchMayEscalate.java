package nl.stagepact.domain.placement;

import java.util.Optional;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.student.StudentCommand.EscalateSearch;
import org.axonframework.eventhandling.EventHandler;

/** The period was freed with the cancellation or termination itself, so the student counts as unplaced from then on. */
class WhenAPlaceIsLostThenTheSearchMayEscalate {

    private final Commands commands;

    WhenAPlaceIsLostThenTheSearchMayEscalate(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void react(PlacementCancelled event) {
        commands.send(new EscalateSearch(event.studentId(), Optional.of(event.placementId())));
    }

    @EventHandler
    void react(PlacementTerminated event) {
        commands.send(new EscalateSearch(event.studentId(), Optional.of(event.placementId())));
    }
}
