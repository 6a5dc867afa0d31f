package nl.stagepact.domain.student;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementType;

/**
 * What an employer wants to know of a student who looks for a place.
 *
 * @param region where the student wants to work, as a labour market region
 * @param skillsCard the "menukaart": what I can, what I still must learn
 */
public record Profile(
        Optional<Integer> year,
        Optional<PlacementType> type,
        Set<String> themes,
        Optional<String> region,
        Optional<Availability> availability,
        Optional<Personal<String>> motivation,
        Optional<Personal<SkillsCard>> skillsCard) {

    /** As it is on the day of registration. */
    public static final Profile EMPTY = new Profile(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Profile {
        themes = Set.copyOf(themes);
    }

    /** The fields that lack before the student can be proposed; the skills card is not required. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (year.isEmpty()) {
            missing.add("year");
        }
        if (type.isEmpty()) {
            missing.add("type");
        }
        if (themes.isEmpty()) {
            missing.add("themes");
        }
        if (region.isEmpty()) {
            missing.add("region");
        }
        if (availability.isEmpty()) {
            missing.add("availability");
        }
        if (motivation.isEmpty()) {
            missing.add("motivation");
        }
        return missing;
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
