package nl.stagepact.domain.student;

import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.serialization.Revision;

/** What happened to a student. Being placed is not among it: that follows from placements. */
public sealed interface StudentEvent {

    StudentId studentId();

    @Revision("1")
    record StudentRegistered(
            StudentId studentId,
            SchoolId schoolId,
            Personal<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year)
            implements StudentEvent {}

    @Revision("1")
    record ProfileUpdated(StudentId studentId, Profile profile) implements StudentEvent {}

    /** @param wanted the period for which a place is sought */
    @Revision("1")
    record SearchStarted(StudentId studentId, Period wanted) implements StudentEvent {}
}
