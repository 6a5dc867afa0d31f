package nl.stagepact.domain.student;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** What others must ask about students; answered from a table that changes in the transaction of the student's events. */
public interface Students {

    Optional<Standing> of(StudentId student);

    /**
     * @param missingInProfile the fields of the profile that lack before the student can be proposed
     * @param left whether the student has left the school; then nothing new may begin
     */
    record Standing(
            SchoolId schoolId,
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            List<String> missingInProfile,
            boolean left) {}
}
