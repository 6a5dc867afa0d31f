package nl.stagepact.application.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Items;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.projections.offer.OfferMarket.Confirmation;
import nl.stagepact.projections.offer.OfferMarket.Offer;
import nl.stagepact.projections.offer.OfferMarket.Revision;

/** What clients see of what was offered and confirmed before. */
final class OfferHistory {

    private OfferHistory() {}

    @Schema(name = "OfferRevision")
    record Revised(
            @Schema(description = "1 for what was published")
            int revision,

            Instant revisedAt,

            @Schema(description = "What changed and why; absent for what was published")
            Optional<String> reason,

            @JsonUnwrapped OfferTerms terms) {

        private static Revised of(Revision revision) {
            return new Revised(revision.number(), revision.at(), revision.reason(), revision.terms());
        }
    }

    @Schema(name = "OfferReconfirmation")
    record Reconfirmed(
            Instant confirmedAt,

            @Schema(description = "From this day on the employer was to be asked again")
            LocalDate staleSoonDate,

            @Schema(description = "On this day it would expire")
            LocalDate freshUntilDate) {

        private static Reconfirmed of(Confirmation confirmation) {
            var freshness = confirmation.freshness();
            return new Reconfirmed(confirmation.at(), freshness.askDate(), freshness.untilDate());
        }
    }

    static Items<Revised> revisionsOf(Offer offer) {
        return new Items<>(offer.revisions().stream().map(Revised::of).toList());
    }

    static Items<Reconfirmed> reconfirmationsOf(Offer offer) {
        return new Items<>(offer.confirmations().stream().map(Reconfirmed::of).toList());
    }
}
