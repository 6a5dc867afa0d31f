package nl.stagepact.application.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.offer.Freshness;
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

        @Schema(description = "1 as published, and one more each time it was revised")
        int revision,

        @Schema(description = "Seats that no candidate keeps yet")
        int freeSeats,

        @Schema(description = "Whether the employer has lately said that it is true; absent once it is withdrawn")
        Optional<Freshness.State> freshness,

        @Schema(description = "On this day it expires, unless the employer has reconfirmed before")
        Optional<LocalDate> freshUntilDate,

        @Schema(description = "Absent once it is reconfirmed")
        Optional<Instant> expiredAt,

        Optional<String> withdrawalReason,
        Instant publishedAt,
        Instant changedAt) {

    static OfferAnswer of(SeenOffer seen, LocalDate today) {
        var offer = seen.offer();
        return new OfferAnswer(
                offer.id(),
                offer.employerId(),
                seen.employerName(),
                offer.status(),
                offer.terms(),
                offer.revisions().size(),
                offer.freeSeats(),
                offer.freshnessOn(today),
                offer.freshness().map(Freshness::untilDate),
                offer.expiredAt(),
                offer.withdrawalReason(),
                offer.publishedAt(),
                offer.changedAt());
    }
}
