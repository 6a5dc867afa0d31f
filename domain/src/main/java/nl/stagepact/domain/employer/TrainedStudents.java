package nl.stagepact.domain.employer;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;

/** Whom an employer trained; answered from the calendar of placements, which this feature doesn't know. */
@FunctionalInterface
public interface TrainedStudents {

    /** The last day of all placements there for that qualification, also of those yet to come; nothing if there was none. */
    Optional<LocalDate> lastDay(EmployerId employer, Crebo crebo);
}
