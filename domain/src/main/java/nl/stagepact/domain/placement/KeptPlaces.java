package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/** Which places are kept for a student; whoever keeps the calendar of placements knows. */
@FunctionalInterface
public interface KeptPlaces {

    /** Those of which a day comes after that one. */
    List<PlacementId> of(StudentId student, LocalDate after);
}
