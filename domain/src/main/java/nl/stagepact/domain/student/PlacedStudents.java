package nl.stagepact.domain.student;

import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.StudentId;

/** Who has a place; whoever keeps the calendar of placements knows, this feature doesn't. */
public interface PlacedStudents {

    /** Whether a place is kept for the student on any day of that period. */
    boolean isPlaced(StudentId student, Period period);
}
