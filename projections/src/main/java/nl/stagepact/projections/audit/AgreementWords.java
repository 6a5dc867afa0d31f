package nl.stagepact.projections.audit;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stagepact.domain.placement.AgreementPart;
import nl.stagepact.domain.placement.Signatory;

/** Who signs, and what an agreement speaks of, as one says them. */
final class AgreementWords {

    private AgreementWords() {}

    static String dutchStart(Signatory party) {
        return switch (party) {
            case STUDENT -> "De student";
            case SCHOOL -> "De school";
            case EMPLOYER -> "Het leerbedrijf";
            case GUARDIAN -> "De ouder of voogd";
            case FOURTH_PARTY -> "De vierde partij";
        };
    }

    static String english(Signatory party) {
        return switch (party) {
            case STUDENT -> "student";
            case SCHOOL -> "school";
            case EMPLOYER -> "employer";
            case GUARDIAN -> "guardian";
            case FOURTH_PARTY -> "fourth party";
        };
    }

    static String dutch(Collection<AgreementPart> parts) {
        return list(parts, AgreementWords::dutch);
    }

    static String english(Collection<AgreementPart> parts) {
        return list(parts, AgreementWords::english);
    }

    private static String list(Collection<AgreementPart> parts, Function<AgreementPart, String> word) {
        return parts.stream().sorted().map(word).collect(Collectors.joining(", "));
    }

    private static String dutch(AgreementPart part) {
        return switch (part) {
            case PERIOD -> "de periode";
            case TOTAL_HOURS -> "het aantal uren";
            case HOURS_PER_STUDY_YEAR -> "de verdeling van de uren";
            case SUPERVISION -> "de begeleiding";
            case QUALIFICATION_PART -> "het deel van de kwalificatie";
            case ASSESSMENT -> "de beoordeling";
            case EARLY_DISSOLUTION -> "de voortijdige beëindiging";
            case MENTOR -> "de praktijkopleider";
            case SCHOOL_SUPERVISOR -> "de stagebegeleider";
            case HOURS_PER_WEEK -> "de uren per week";
            case DAYS_PER_WEEK -> "de dagen per week";
            case LEARNING_GOALS -> "de leerdoelen";
            case COSTS -> "de kosten";
            case FOURTH_PARTY -> "de vierde partij";
            case WORKPLACE -> "de werkplek";
        };
    }

    private static String english(AgreementPart part) {
        return switch (part) {
            case PERIOD -> "the period";
            case TOTAL_HOURS -> "the number of hours";
            case HOURS_PER_STUDY_YEAR -> "the spread of hours";
            case SUPERVISION -> "the supervision";
            case QUALIFICATION_PART -> "the part of the qualification";
            case ASSESSMENT -> "the assessment";
            case EARLY_DISSOLUTION -> "the early dissolution";
            case MENTOR -> "the mentor";
            case SCHOOL_SUPERVISOR -> "the school supervisor";
            case HOURS_PER_WEEK -> "the hours per week";
            case DAYS_PER_WEEK -> "the days per week";
            case LEARNING_GOALS -> "the learning goals";
            case COSTS -> "the costs";
            case FOURTH_PARTY -> "the fourth party";
            case WORKPLACE -> "the workplace";
        };
    }
}
