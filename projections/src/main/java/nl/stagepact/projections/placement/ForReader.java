package nl.stagepact.projections.placement;

import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.placement.PlacementBoard.Cancellation;
import nl.stagepact.projections.placement.PlacementBoard.Placement;
import nl.stagepact.projections.placement.PlacementBoard.Termination;

/**
 * What of a placement is for this reader. Why it was interrupted or ended can say something about somebody's health or about discrimination: the
 * employer's people read it only where the employer itself ended it.
 */
final class ForReader {

    private ForReader() {}

    static Placement of(Placement placement, Actor reader) {
        return isEmployers(reader)
                ? PlacementFold.told(
                        placement,
                        CourseFold.forEmployers(placement.course()),
                        placement.termination().map(ForReader::withoutWhy),
                        placement.cancellation().map(ForReader::withoutWhy))
                : placement;
    }

    private static boolean isEmployers(Actor reader) {
        return reader.organisationType() == OrganisationType.EMPLOYER;
    }

    private static Termination withoutWhy(Termination termination) {
        return termination.initiator() == Party.EMPLOYER
                ? termination
                : new Termination(
                        termination.initiator(),
                        Optional.empty(),
                        termination.lastDay(),
                        Optional.empty(),
                        termination.terminatedAt());
    }

    private static Cancellation withoutWhy(Cancellation cancellation) {
        return cancellation.initiator() == Party.EMPLOYER
                ? cancellation
                : new Cancellation(cancellation.initiator(), Optional.empty(), cancellation.cancelledAt());
    }
}
