package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.shared.Commands;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import org.axonframework.eventhandling.EventHandler;

/** Running placements are not ended: for each the school finds out where the student goes on, until it is reinstated. */
class WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer {

    private final Placements placements;
    private final Commands commands;

    WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer(Placements placements, Commands commands) {
        this.placements = placements;
        this.commands = commands;
    }

    @EventHandler
    void react(RecognitionSuspended event) {
        require(event.employerId(), event.crebo(), ReplacementCause.RECOGNITION_SUSPENDED, event.effectiveDate());
    }

    @EventHandler
    void react(RecognitionWithdrawn event) {
        require(event.employerId(), event.crebo(), ReplacementCause.RECOGNITION_WITHDRAWN, event.effectiveDate());
    }

    @EventHandler
    void react(RecognitionReinstated event) {
        for (var placement : placements.running(event.employerId(), event.crebo())) {
            commands.send(
                    new SolveReplacement(placement, ReplacementOutcome.REINSTATED, Optional.empty(), Optional.empty()));
        }
    }

    private void require(EmployerId employer, Crebo crebo, ReplacementCause cause, LocalDate from) {
        for (var placement : placements.running(employer, crebo)) {
            commands.send(new RequireReplacement(placement, cause, from));
        }
    }
}
