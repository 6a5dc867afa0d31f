package nl.stagepact.domain.employer;

import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;

/**
 * What one department of an organisation wants to do for students in a school year; a department that wants several kinds
 * of students has a line for each.
 *
 * @param name such as "Burgerzaken"
 * @param places how many students, 1 to 100
 */
public record PlannedDepartment(
        String name, Crebo crebo, EducationLevel level, int places, Period period, Optional<PersonId> mentorId) {}
