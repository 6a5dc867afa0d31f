package nl.stagepact.domain.placement;

import java.util.Optional;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.TermCommand.RemindOfSigning;
import nl.stagepact.domain.shared.Deadlines;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.eventhandling.EventHandler;

/** Not signed shortly before the first day, and not signed when it comes: each unless all have signed by then. */
class WhenTheFirstDayIsKnownThenItsTermsRun {

    private final Deadlines deadlines;
    private final CoursePolicy policy;

    WhenTheFirstDayIsKnownThenItsTermsRun(Deadlines deadlines, CoursePolicy policy) {
        this.deadlines = deadlines;
        this.policy = policy;
    }

    @EventHandler
    void react(PlacementConfirmed event) {
        run(event.placementId(), Optional.of(event.place().period()));
    }

    /** Perhaps on another day than was confirmed, or than the version before said. */
    @EventHandler
    void react(AgreementDrawnUp event) {
        run(event.placementId(), event.content().period());
    }

    private void run(PlacementId placement, Optional<Period> period) {
        period.map(Period::startDate).ifPresent(start -> {
            deadlines.on(policy.signedBefore(start), new RemindOfSigning(placement, start));
            deadlines.on(start, new RemindOfSigning(placement, start));
        });
    }
}
