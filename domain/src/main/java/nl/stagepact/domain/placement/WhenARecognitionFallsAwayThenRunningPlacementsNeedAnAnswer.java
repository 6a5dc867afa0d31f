package nl.stagepact.domain.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.placement.PlacementCommand.RequireReplacement;
import nl.stagepact.domain.placement.PlacementCommand.SolveReplacement;
import nl.stagepact.domain.shared.*;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/**
 * Running placements are not ended: for each the school finds out where the student goes on, until the employer is recognised
 * again.
 */
class WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer {

    private final Placements placements;
    private final Deadlines deadlines;
    private final Commands commands;

    WhenARecognitionFallsAwayThenRunningPlacementsNeedAnAnswer(
            Placements placements, Deadlines deadlines, Commands commands) {
        this.placements = placements;
        this.deadlines = deadlines;
        this.commands = commands;
    }

    @EventHandler
    void react(RecognitionSuspended event) {
        require(event.employerId(), event.crebo(), ReplacementCause.RECOGNITION_SUSPENDED, event.effectiveDate());
        event.untilDate()
                .ifPresent(last -> placements
                        .running(event.employerId(), event.crebo())
                        .forEach(placement -> deadlines.on(last.plusDays(1), reinstated(placement))));
    }

    @EventHandler
    void react(RecognitionWithdrawn event) {
        require(event.employerId(), event.crebo(), ReplacementCause.RECOGNITION_WITHDRAWN, event.effectiveDate());
    }

    /** What a court had suspended holds again. */
    @EventHandler
    void react(InterimReliefEnded event) {
        var cause = event.status() == RecognitionStatus.SUSPENDED
                ? ReplacementCause.RECOGNITION_SUSPENDED
                : ReplacementCause.RECOGNITION_WITHDRAWN;
        require(event.employerId(), event.crebo(), cause, event.effectiveDate());
    }

    @EventHandler
    void react(RecognitionReinstated event, @Timestamp Instant at) {
        reconsider(event, event.effectiveDate(), at);
    }

    @EventHandler
    void react(RecognitionRestored event, @Timestamp Instant at) {
        reconsider(event, event.effectiveDate(), at);
    }

    @EventHandler
    void react(InterimReliefGranted event, @Timestamp Instant at) {
        reconsider(event, event.effectiveDate(), at);
    }

    /** The task falls away on the day from which it is recognised again, unless it fell away once more before that. */
    private void reconsider(RecognitionEvent event, LocalDate from, Instant at) {
        for (var placement : placements.running(event.employerId(), event.crebo())) {
            if (from.isAfter(BusinessDay.of(at))) {
                deadlines.on(from, reinstated(placement));
            } else {
                commands.send(reinstated(placement));
            }
        }
    }

    private static SolveReplacement reinstated(PlacementId placement) {
        return new SolveReplacement(placement, ReplacementOutcome.REINSTATED, Optional.empty(), Optional.empty());
    }

    private void require(EmployerId employer, Crebo crebo, ReplacementCause cause, LocalDate from) {
        for (var placement : placements.running(employer, crebo)) {
            commands.send(new RequireReplacement(placement, cause, from));
        }
    }
}
