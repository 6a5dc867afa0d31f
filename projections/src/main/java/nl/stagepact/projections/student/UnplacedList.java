package nl.stagepact.projections.student;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.student.StudentFile.SeenStudent;

/**
 * Who still has no place. A student is unplaced while a search runs and no placement covers a day of the wanted period;
 * so it hears of students, confirmations and placements that end.
 */
public final class UnplacedList {

    /**
     * @param version of the student's stream at its last event
     * @param positions how far each other stream was heard, by its id
     * @param unplaced looks for a place and has none
     */
    public record Seeker(
            StudentId id,
            long version,
            Map<String, Long> positions,
            SchoolId schoolId,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            Optional<Period> wanted,
            Optional<Instant> searchStartedAt,
            List<Place> places,
            boolean unplaced) {}

    /** @param period shortened when it was terminated; nothing once it was cancelled */
    public record Place(PlacementId placementId, Optional<Period> period) {}

    /** @param student as in the file; nothing while that view has not heard of it yet */
    public record SeenSeeker(Seeker seeker, Optional<SeenStudent> student) {}

    /** Answered with {@code PageOf<SeenSeeker>}: the unplaced ones, whoever wants to start first comes first. */
    public record FindUnplaced(Optional<SchoolId> schoolId, Optional<Crebo> programme, Page page) {}
}
