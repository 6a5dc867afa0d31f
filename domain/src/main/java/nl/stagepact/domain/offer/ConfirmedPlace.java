package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;

/** One student at one employer for one period, as both agreed to it. */
public record ConfirmedPlace(
        StudentId studentId,
        SchoolId schoolId,
        EmployerId employerId,
        PersonId mentorId,
        Crebo crebo,
        EducationLevel level,
        LearningPath learningPath,
        Period period,
        int daysPerWeek,
        int hoursPerWeek) {}
