package nl.stagepact.domain.placement;

import java.util.List;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.Period;

/** When the conversations should be held: planned with the agreement, and anew when the days of the placement change. */
record PlanDecisions(PlacementState placement, Surroundings around) {

    /** The windows of conversations not yet held follow the period. */
    List<PlacementEvent> plan(Period period) {
        return plan(period, placement.incidents().away());
    }

    /** The same, after these interruptions. */
    List<PlacementEvent> plan(Period period, List<TimeAway> away) {
        var supervision = placement.supervision();
        var edition = edition();
        var plan = supervision.planBy(edition, period, away);
        return supervision.isPlannedAs(plan)
                ? List.of()
                : List.of(new SupervisionPlanned(placement.id(), edition.version(), plan));
    }

    /** What was still open is no more; instead the three look back, where there is somebody to look back with. */
    List<PlacementEvent> after(PlacementTerminated end) {
        boolean asked = end.reason()
                .known()
                .filter(TerminationReason::asksForAnExitConversation)
                .isPresent();
        var edition = edition();
        return asked
                ? List.of(new SupervisionPlanned(
                        placement.id(), edition.version(), edition.planAfterTermination(end.lastDay(), around.today())))
                : List.of();
    }

    private SupervisionPolicy edition() {
        return placement.supervision().edition(around.policies(), around.today());
    }
}
