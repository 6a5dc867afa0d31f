package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.stagepact.domain.match.Reason;

/** What clients see of one reason. */
@Schema(name = "SuggestionReason", description = "What fits, or doesn't, in one sentence for both sides to read")
record ReasonAnswer(
        Reason.Aspect aspect,

        @Schema(description = "False for what speaks against it")
        boolean fits,

        @Schema(example = "2 dagen per week minder dan gevraagd: 3 in plaats van 5.")
        String nl,

        @Schema(example = "2 days a week less than asked: 3 instead of 5.")
        String en) {

    static ReasonAnswer of(Reason reason) {
        return new ReasonAnswer(reason.aspect(), reason.fits(), reason.dutch(), reason.english());
    }
}
