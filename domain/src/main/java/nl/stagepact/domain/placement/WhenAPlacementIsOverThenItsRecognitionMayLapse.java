package nl.stagepact.domain.placement;

import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.domain.employer.EmployerCommand.LetRecognitionLapse;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * The last one begins the four years after which a recognition lapses; that it was not the last shows when they are over. One
 * that never began is counted from, too: while it was to come, the years could not end.
 */
class WhenAPlacementIsOverThenItsRecognitionMayLapse {

    private static final int YEARS = 4;

    private final Placements placements;
    private final Deadlines deadlines;

    WhenAPlacementIsOverThenItsRecognitionMayLapse(Placements placements, Deadlines deadlines) {
        this.placements = placements;
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(PlacementCompleted event, @Timestamp Instant at) {
        count(event.placementId(), BusinessDay.of(at));
    }

    @EventHandler
    void react(PlacementTerminated event) {
        count(event.placementId(), event.lastDay());
    }

    @EventHandler
    void react(PlacementCancelled event, @Timestamp Instant at) {
        count(event.placementId(), BusinessDay.of(at));
    }

    private void count(PlacementId placement, LocalDate from) {
        placements
                .workplace(placement)
                .ifPresent(at -> deadlines.on(
                        from.plusYears(YEARS), new LetRecognitionLapse(at.employerId(), at.crebo(), from)));
    }
}
