package nl.stagepact.domain.erasure;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.SchoolId;

/** What somebody still has to do with anything; whoever keeps the tables knows, this feature doesn't. */
public interface Involvements {

    /** @return nothing for somebody whom nobody ever heard of */
    Optional<Involvement> of(Id subject);

    /**
     * @param schoolId of a student
     * @param here still a student of the school, or appointed somewhere
     * @param needed for something that goes on: a placement, a candidacy, a case
     * @param lastDayOfPlacement the last of all days of all placements that were not cancelled, also one that lies ahead
     */
    record Involvement(
            Optional<SchoolId> schoolId, boolean here, boolean needed, Optional<LocalDate> lastDayOfPlacement) {}
}
