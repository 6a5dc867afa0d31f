package nl.stagepact.projections.placement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** Who supervises a placement that goes on, and left: somebody else must take over. */
final class Successors {

    private Successors() {}

    static Set<PersonId> neededFor(Placement placement, Set<PersonId> left) {
        return switch (placement.status()) {
            case COMPLETED, TERMINATED, CANCELLED -> Set.of();
            case CONFIRMED, AGREEMENT_DRAWN_UP, PARTLY_SIGNED, SIGNED, ACTIVE ->
                Stream.concat(Stream.of(placement.mentorId()), placement.schoolSupervisorId().stream())
                        .filter(left::contains)
                        .collect(Collectors.toSet());
        };
    }
}
