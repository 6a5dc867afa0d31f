package nl.stagepact.domain.student;

import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a student's stream. */
public sealed interface StudentCommand {

    @TargetAggregateIdentifier
    StudentId studentId();

    record RegisterStudent(
            StudentId studentId,
            SchoolId schoolId,
            Personal<StudentIdentity> identity,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year)
            implements StudentCommand {}

    /** Replaces the profile as a whole; an incomplete one is kept, but can't be proposed. */
    record UpdateProfile(StudentId studentId, Profile profile) implements StudentCommand {}

    record StartSearch(StudentId studentId, Period wanted) implements StudentCommand {}
}
