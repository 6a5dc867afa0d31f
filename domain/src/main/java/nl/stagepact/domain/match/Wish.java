package nl.stagepact.domain.match;

import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.student.Availability;

/**
 * What a student looks for: all of a student that a suggestion may depend on.
 *
 * @param period for which a place is sought
 * @param municipality that whoever asks wants to begin with; kept nowhere
 * @param region the labour market region where the student wants to work
 * @param themes in the student's words
 */
public record Wish(
        Crebo programme,
        EducationLevel level,
        LearningPath learningPath,
        Optional<PlacementType> type,
        Period period,
        Optional<Availability> availability,
        Optional<String> municipality,
        Optional<String> region,
        Set<String> themes) {

    public Wish {
        themes = Set.copyOf(themes);
    }
}
