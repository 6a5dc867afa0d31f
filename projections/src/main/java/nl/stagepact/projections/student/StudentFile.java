package nl.stagepact.projections.student;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.Availability;
import nl.stagepact.domain.student.SkillsCard;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Page;

/** What a school knows of its students, and a student of themselves. */
public final class StudentFile {

    /**
     * @param version of the student's stream at the last event
     * @param identity nothing once it was erased
     * @param year of study, as the profile says, or else as the school registered it
     * @param missingInProfile what lacks before the student can be proposed, as field names of the API
     * @param wanted the period for which a place is sought
     */
    public record Student(
            StudentId id,
            long version,
            SchoolId schoolId,
            Optional<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Optional<StudentProfile> profile,
            List<String> missingInProfile,
            Optional<Period> wanted,
            Optional<Instant> searchStartedAt,
            Instant registeredAt,
            Instant changedAt) {}

    /** The profile as it may be read; what was erased is absent. */
    public record StudentProfile(
            Optional<Integer> year,
            Optional<PlacementType> type,
            Set<String> themes,
            Optional<String> region,
            Optional<Availability> availability,
            Optional<String> motivation,
            Optional<SkillsCard> skillsCard) {}

    /** A student with the names that a reader wants beside it. */
    public record SeenStudent(Student student, Optional<String> schoolName) {}

    /** Answered with {@code Optional<SeenStudent>}. */
    public record FindStudent(StudentId id) {}

    /** Answered with {@code PageOf<SeenStudent>}. Every filter that is empty lets everything through. */
    public record FindStudents(Optional<SchoolId> schoolId, Optional<Crebo> programme, Page page) {}
}
