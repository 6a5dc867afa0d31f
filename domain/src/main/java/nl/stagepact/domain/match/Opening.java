package nl.stagepact.domain.match;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementType;

/**
 * What an offer asks and gives: all of it that a suggestion may depend on.
 *
 * @param words of title, assignment, tasks and department, as {@link Words} compares them
 */
public record Opening(
        Crebo crebo,
        EducationLevel level,
        LearningPath learningPath,
        PlacementType type,
        Period period,
        int daysPerWeek,
        int hoursPerWeek,
        String municipality,
        String region,
        Set<String> words) {

    private static final String CHANCE_OF_A_JOB = "kans op een baan, chance of a job";

    public Opening {
        words = Set.copyOf(words);
    }

    public static Opening of(OfferTerms terms) {
        var chance = terms.characteristics().contains(Characteristic.CHANCE_OF_A_JOB) ? CHANCE_OF_A_JOB : "";
        var texts = Stream.concat(
                        Stream.of(terms.title(), terms.assignment(), terms.department(), chance),
                        terms.tasks().stream())
                .toList();
        return new Opening(
                terms.crebo(),
                terms.level(),
                terms.learningPath(),
                terms.type(),
                terms.period(),
                terms.daysPerWeek(),
                terms.hoursPerWeek(),
                terms.location().municipality(),
                terms.location().region(),
                Words.of(texts));
    }

    /** Those of the themes that its text speaks of, in alphabetical order. */
    List<String> speaksOf(Set<String> themes) {
        return themes.stream()
                .filter(theme -> Words.tell(words, theme))
                .sorted()
                .toList();
    }
}
