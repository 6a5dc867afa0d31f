package nl.stagepact.application.reference;

import java.util.List;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import org.jspecify.annotations.Nullable;

/** The level that the register gives to a qualification; only those of mbo stand in it by level. */
public final class LevelOfTheQualification {

    private LevelOfTheQualification() {}

    /**
     * @param crebo null when it lacks or is wrong by itself, as the level may be
     * @return a finding about the field {@code level} when both are known and don't go together
     */
    public static List<Finding> contradictions(@Nullable Crebo crebo, @Nullable EducationLevel level) {
        boolean differs = level != null
                && level.needsRecognition()
                && ReferenceData.QUALIFICATIONS.stream()
                        .anyMatch(known -> known.crebo().equals(crebo) && known.level() != level);
        return differs ? List.of(Finding.of("level", Flaw.LEVEL_MISMATCH)) : List.of();
    }
}
