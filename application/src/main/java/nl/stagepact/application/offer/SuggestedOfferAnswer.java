package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.stagepact.projections.match.Suggestions.SuggestedOffer;

/** What clients see of an offer that is suggested. */
@Schema(name = "SuggestedOffer", description = "An offer that fits a student, and why")
record SuggestedOfferAnswer(
        OfferAnswer offer,

        @Schema(description = "What fits and what doesn't, the weightiest first")
        List<ReasonAnswer> reasons) {

    static SuggestedOfferAnswer of(SuggestedOffer suggested, LocalDate today) {
        return new SuggestedOfferAnswer(
                OfferAnswer.of(suggested.offer(), today),
                suggested.reasons().stream().map(ReasonAnswer::of).toList());
    }
}
