package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Consistent;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.reference.KnownCrebo;
import nl.stagepact.application.reference.KnownRegion;
import nl.stagepact.application.reference.LevelOfTheQualification;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.domain.shared.Postcode;

/** What an employer offers, in whatever request says so. */
record OfferedTerms(
        @Schema(example = "Meedraaien in het wijkteam") String title,

        @Schema(description = "What the student will do, in the employer's words") @Size(max = 4000)
        String assignment,

        @Schema(description = "Tasks or work processes", example = "[\"helpen bij het ontbijt\"]")
        List<String> tasks,

        @Schema(example = "Wijkteam Noord") String department,
        Place location,

        @Schema(description = "The qualification", example = "25998") @KnownCrebo
        Crebo crebo,

        EducationLevel level,
        LearningPath learningPath,
        PlacementType type,
        Period period,
        @Schema(example = "4") @Min(1) @Max(7) int daysPerWeek,
        @Schema(example = "32") @Min(1) @Max(45) int hoursPerWeek,

        @Schema(description = "How many students can come", example = "2") @Min(1) @Max(100)
        int seats,

        @Schema(description = "Who supervises at the workplace")
        PersonId mentorId,

        @Schema(description = "What is reimbursed; absent when no expenses are", example = "reiskosten")
        Optional<String> expensesReimbursed,

        @Schema(description = "Euros per day worked, before tax", example = "20.00")
        @Min(0)
        @Max(1000)
        @Digits(integer = 4, fraction = 2)
        BigDecimal allowancePerDay,

        Set<Characteristic> characteristics,

        @Schema(description = "In which the offer is written; Dutch unless said otherwise")
        Optional<Language> language,

        @Schema(description = "The employer chooses without knowing who the candidates are; true unless said otherwise")
        Optional<Boolean> blind)
        implements Consistent {

    @Override
    public List<Finding> contradictions() {
        return LevelOfTheQualification.contradictions(crebo, level);
    }

    record Place(
            @Schema(example = "0001 AA") Postcode postcode,
            @Schema(example = "Amersfoort") String municipality,

            @Schema(description = "Labour market region", example = "Amersfoort") @KnownRegion
            String region) {}

    OfferTerms toTerms() {
        return new OfferTerms(
                title,
                assignment,
                tasks,
                department,
                new Location(location.postcode(), location.municipality(), location.region()),
                crebo,
                level,
                learningPath,
                type,
                period,
                daysPerWeek,
                hoursPerWeek,
                seats,
                mentorId,
                expensesReimbursed,
                allowancePerDay,
                characteristics,
                language.orElse(Language.NL),
                blind.orElse(true));
    }
}
