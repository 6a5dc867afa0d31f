package nl.stagepact.application.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.offer.OfferMarket.SeenOffer;

/** What clients see of an offer. */
@Schema(name = "Offer", description = "An employer's places for one qualification and period")
record OfferAnswer(
        OfferId id,
        EmployerId employerId,
        Optional<String> employerName,
        OfferStatus status,
        @JsonUnwrapped OfferTerms terms,

        @Schema(description = "Seats that no candidate keeps yet")
        int freeSeats,

        Optional<String> withdrawalReason,
        Instant publishedAt,
        Instant changedAt) {

    static OfferAnswer of(SeenOffer seen) {
        var offer = seen.offer();
        return new OfferAnswer(
                offer.id(),
                offer.employerId(),
                seen.employerName(),
                offer.status(),
                offer.terms(),
                offer.freeSeats(),
                offer.withdrawalReason(),
                offer.publishedAt(),
                offer.changedAt());
    }
}
