package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.AgreementPart.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.LearningPath;

/**
 * What we chose about agreements, and therefore configuration: each version of an agreement keeps the version of the policy
 * by which it was made.
 *
 * @param material the parts that change only when all sign anew; any other change is recorded, with notice to the parties
 * @param mentorSignsForTheEmployer whether a mentor may sign without being named for it
 * @param hoursPerYear by learning path, the clock hours of practice that the law asks in every study year (WEB 7.2.7)
 * @param hoursOfTheProgramme for BOL, by level, the clock hours of practice over all years (WEB 7.2.7)
 */
public record AgreementPolicy(
        int version,
        Set<AgreementPart> material,
        boolean mentorSignsForTheEmployer,
        Map<LearningPath, Integer> hoursPerYear,
        Map<EducationLevel, Integer> hoursOfTheProgramme) {

    private static final Set<AgreementPart> PLANNED_BY =
            Set.of(PERIOD, MENTOR, SCHOOL_SUPERVISOR, HOURS_PER_WEEK, DAYS_PER_WEEK, FOURTH_PARTY);

    /** @throws IllegalArgumentException when something that others plan by could change without them */
    public AgreementPolicy {
        material = Set.copyOf(material);
        if (!material.containsAll(PLANNED_BY)) {
            throw new IllegalArgumentException("Always material: " + PLANNED_BY);
        }
        hoursPerYear = Map.copyOf(hoursPerYear);
        hoursOfTheProgramme = Map.copyOf(hoursOfTheProgramme);
    }

    /** Version 1: everything but the workplace is material, and a mentor may sign. */
    public static AgreementPolicy firstEdition() {
        return new AgreementPolicy(
                1,
                EnumSet.complementOf(EnumSet.of(WORKPLACE)),
                true,
                Map.of(LearningPath.BBL, 610),
                Map.of(EducationLevel.MBO_2, 450, EducationLevel.MBO_3, 900, EducationLevel.MBO_4, 1350));
    }

    boolean isMaterial(Set<AgreementPart> changed) {
        return changed.stream().anyMatch(material::contains);
    }

    /**
     * The least clock hours of practice in a programme, as far as the law knows one; for BBL over these study years.
     *
     * @param studyYears in how many years the student has placements
     */
    public int leastHours(EducationLevel level, LearningPath path, int studyYears) {
        return path == LearningPath.BBL
                ? hoursPerYear.getOrDefault(path, 0) * studyYears
                : hoursOfTheProgramme.getOrDefault(level, 0);
    }

    /** Of an agreement that says all that the law asks. */
    List<AgreementWarning> warnings(AgreementContent content, LearningPath path) {
        var warnings = new ArrayList<AgreementWarning>();
        int perYear = hoursPerYear.getOrDefault(path, 0);
        if (content.hoursPerStudyYear().values().stream().anyMatch(hours -> hours < perYear)) {
            warnings.add(AgreementWarning.FEWER_HOURS_THAN_THE_LAW_ASKS);
        }
        int weeks = (content.period().orElseThrow().days() + 6) / 7;
        if (weeks * content.hoursPerWeek().orElseThrow() < content.totalHours().orElseThrow()) {
            warnings.add(AgreementWarning.MORE_HOURS_THAN_FIT_IN_THE_PERIOD);
        }
        return warnings;
    }
}
