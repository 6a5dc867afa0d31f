package nl.stagepact.domain.placement;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/** Which placements there are; answered from a table that changes in the transaction of the placements' events. */
public interface Placements {

    /** Those that have started and not ended, at this employer for this qualification. */
    List<PlacementId> running(EmployerId employer, Crebo crebo);

    /** Nothing when there is no such placement. */
    Optional<Workplace> workplace(PlacementId placement);

    /** Where somebody is placed, and for what. */
    record Workplace(EmployerId employerId, Crebo crebo) {}

    boolean isOf(PlacementId placement, StudentId student);
}
