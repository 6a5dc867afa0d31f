package nl.stagepact.application.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import nl.stagepact.domain.offer.OfferCommand.ReviseOffer;
import nl.stagepact.domain.shared.OfferId;

/** All that an employer offers, as it is to be from now on. */
record RevisedOffer(
        @JsonUnwrapped OfferedTerms terms,

        @Schema(description = "What changed and why, for whoever was proposed already") @Size(max = 1000)
        String reason) {

    ReviseOffer toCommand(OfferId id) {
        return new ReviseOffer(id, terms.toTerms(), reason);
    }
}
