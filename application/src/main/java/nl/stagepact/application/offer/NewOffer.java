package nl.stagepact.application.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;

/** What an employer offers. */
record NewOffer(EmployerId employerId, @JsonUnwrapped OfferedTerms terms) {

    OfferPlacement toCommand(OfferId id) {
        return new OfferPlacement(id, employerId, terms.toTerms());
    }
}
