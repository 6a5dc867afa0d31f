package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.offer.OfferMarket.FindOffer;
import nl.stagepact.projections.offer.OfferMarket.FindOffers;
import nl.stagepact.projections.offer.OfferMarket.SeenOffer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/offers", produces = "application/json")
@Tag(name = "Offers", description = "What employers offer")
class OfferApi {

    private static final Shown<OfferId, SeenOffer, OfferAnswer> OFFER = new Shown<>(
            OfferId.class,
            OfferMarket.class,
            "/offers",
            FindOffer::new,
            SeenOffer.class,
            seen -> seen.offer().version(),
            OfferAnswer::of);

    private final Acts acts;

    OfferApi(Acts acts) {
        this.acts = acts;
    }

    record OfferFilter(
            @Parameter(description = "The qualification") Optional<Crebo> crebo,

            Optional<EducationLevel> level,
            Optional<LearningPath> learningPath,

            @Parameter(description = "Labour market region", example = "Amersfoort")
            Optional<String> region,

            Optional<EmployerId> employerId,
            Optional<OfferStatus> status,

            @Parameter(description = "Somewhere in title, assignment, tasks, department, municipality or employer")
            Optional<String> q,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<@Pattern(regexp = "-?(title|startDate|allowancePerDay|publishedAt|changedAt)") String> sort) {}

    record OfferWithdrawal(
            @Schema(description = "Why the offer is taken off the market") @Size(max = 1000)
            String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "offerPlacement", summary = "Offer places for students")
    ResponseEntity<OfferAnswer> offer(@RequestBody NewOffer offer) {
        return acts.create(OFFER, offer.toCommand(new OfferId(acts.newId())));
    }

    @GetMapping
    @Operation(operationId = "findOffers", summary = "Find offers")
    ResponseEntity<PageOf<OfferAnswer>> find(@ParameterObject OfferFilter filter, @ParameterObject Paging paging) {
        var query = new FindOffers(
                filter.crebo(),
                filter.level(),
                filter.learningPath(),
                filter.region(),
                filter.employerId(),
                filter.status(),
                filter.q(),
                paging.sortedBy(filter.sort()));
        return acts.list(query, SeenOffer.class, OfferAnswer::of);
    }

    @GetMapping("/{offerId}")
    @Operation(operationId = "showOffer", summary = "Show an offer")
    ResponseEntity<OfferAnswer> show(@PathVariable OfferId offerId) {
        return acts.show(OFFER, offerId);
    }

    @PostMapping("/{offerId}/withdrawal")
    @Operation(operationId = "withdrawOffer", summary = "Take an offer off the market; its open candidacies end")
    ResponseEntity<OfferAnswer> withdraw(@PathVariable OfferId offerId, @RequestBody OfferWithdrawal withdrawal) {
        return acts.change(OFFER, new WithdrawOffer(offerId, withdrawal.reason()));
    }
}
