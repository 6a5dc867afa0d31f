package nl.stagepact.application.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;

@Schema(description = "A qualification (kwalificatie) of the national register")
record Qualification(
        @Schema(description = "Its code", example = "25998") Crebo crebo,
        @Schema(example = "Software developer") String name,
        EducationLevel level,

        @Schema(description = "The first day on which it could be begun")
        LocalDate validFromDate,

        @Schema(description = "The last day on which it could be begun; without it, it still can")
        Optional<LocalDate> validUntilDate) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFromDate)
                && validUntilDate.filter(date::isAfter).isEmpty();
    }
}
