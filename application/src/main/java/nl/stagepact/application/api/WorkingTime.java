package nl.stagepact.application.api;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.stagepact.domain.student.WorkingTimeWarning;

/** What to mind when a minor works. */
@Schema(
        name = "WorkingTimeWarning",
        description = "What to mind when a student of 16 or 17 works: a warning, no refusal")
public record WorkingTime(
        WorkingTimeWarning code,

        @Schema(example = "Een student van 16 of 17 werkt niet tussen 23.00 en 6.00 uur; spreek de werktijden af.")
        String nl,

        @Schema(example = "A student of 16 or 17 does not work between 23:00 and 06:00; agree on the working times.")
        String en) {

    public static WorkingTime of(WorkingTimeWarning warning) {
        return new WorkingTime(warning, warning.dutch(), warning.english());
    }
}
