package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.api.Shown;
import nl.stagepact.domain.offer.Characteristic;
import nl.stagepact.domain.offer.Freshness;
import nl.stagepact.domain.offer.OfferCommand.ReconfirmOffer;
import nl.stagepact.domain.offer.OfferCommand.WithdrawOffer;
import nl.stagepact.domain.offer.OfferStatus;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.PlacementType;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.offer.OfferMarket.FindOffer;
import nl.stagepact.projections.offer.OfferMarket.FindOffers;
import nl.stagepact.projections.offer.OfferMarket.SeenOffer;
import nl.stagepact.projections.offer.OfferSearch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/offers", produces = "application/json")
@Tag(name = "Offers", description = "What employers offer")
class OfferApi {

    private final Acts acts;
    private final Clock clock;
    private final Shown<OfferId, SeenOffer, OfferAnswer> offers;

    OfferApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
        // freshness is seen from today
        offers = new Shown<>(
                OfferId.class,
                OfferMarket.class,
                "/offers",
                FindOffer::new,
                SeenOffer.class,
                seen -> seen.offer().version(),
                this::answer);
    }

    private OfferAnswer answer(SeenOffer seen) {
        return OfferAnswer.of(seen, BusinessDay.today(clock));
    }

    record OfferFilter(
            @Parameter(description = "The qualification") Optional<Crebo> crebo,

            Optional<EducationLevel> level,
            Optional<LearningPath> learningPath,

            @Parameter(description = "Labour market region", example = "Amersfoort")
            Optional<String> region,

            Optional<EmployerId> employerId,

            @Parameter(description = "OPEN for schools and students, unless said otherwise")
            Optional<OfferStatus> status,

            Optional<PlacementType> type,

            @Parameter(description = "The placement begins on this day or later")
            Optional<LocalDate> startFromDate,

            @Parameter(description = "The placement begins on this day or earlier")
            Optional<LocalDate> startUntilDate,

            @Parameter(description = "Exactly so many", example = "4")
            Optional<@Min(1) @Max(7) Integer> daysPerWeek,

            @Parameter(description = "So many or fewer", example = "4")
            Optional<@Min(1) @Max(7) Integer> maxDaysPerWeek,

            @Parameter(description = "All of these, with commas between them")
            List<Characteristic> characteristics,

            Optional<Language> language,

            @Parameter(description = "So many or more", example = "1")
            Optional<@Min(0) @Max(100) Integer> freeSeats,

            @Parameter(description = "Whether the employer has lately said that it is true")
            Optional<Freshness.State> freshness,

            @Parameter(
                    description = "Each word somewhere in title, assignment, tasks, department, municipality or the "
                            + "employer's name; capitals and accents make no difference")
            Optional<String> q,

            @Parameter(description = "By what to sort; descending with a minus before it")
            Optional<
                            @Pattern(
                                    regexp =
                                            "-?(title|startDate|allowancePerDay|daysPerWeek|freeSeats|freshUntilDate|publishedAt|changedAt)")
                            String>
                    sort) {

        OfferSearch toSearch() {
            return new OfferSearch(
                    crebo,
                    level,
                    learningPath,
                    region,
                    employerId,
                    status,
                    type,
                    startFromDate,
                    startUntilDate,
                    daysPerWeek,
                    maxDaysPerWeek,
                    Set.copyOf(characteristics),
                    language,
                    freeSeats,
                    freshness,
                    q);
        }
    }

    record OfferWithdrawal(
            @Schema(description = "Why the offer is taken off the market") @Size(max = 1000)
            String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "offerPlacement", summary = "Offer places for students")
    ResponseEntity<OfferAnswer> offer(@RequestBody NewOffer offer) {
        return acts.create(offers, offer.toCommand(new OfferId(acts.newId())));
    }

    @GetMapping
    @Operation(operationId = "findOffers", summary = "Find offers")
    ResponseEntity<PageOf<OfferAnswer>> find(@ParameterObject OfferFilter filter, @ParameterObject Paging paging) {
        var query = new FindOffers(filter.toSearch(), BusinessDay.today(clock), paging.sortedBy(filter.sort()));
        return acts.list(query, SeenOffer.class, this::answer);
    }

    @GetMapping("/{offerId}")
    @Operation(operationId = "showOffer", summary = "Show an offer")
    ResponseEntity<OfferAnswer> show(@PathVariable OfferId offerId) {
        return acts.show(offers, offerId);
    }

    @PostMapping("/{offerId}/withdrawal")
    @Operation(operationId = "withdrawOffer", summary = "Take an offer off the market; its open candidacies end")
    ResponseEntity<OfferAnswer> withdraw(@PathVariable OfferId offerId, @RequestBody OfferWithdrawal withdrawal) {
        return acts.change(offers, new WithdrawOffer(offerId, withdrawal.reason()));
    }

    @PutMapping("/{offerId}")
    @Operation(
            operationId = "reviseOffer",
            summary = "Change what is offered; open candidates hear of it",
            description =
                    "Never fewer seats than are kept, no other qualification once somebody was proposed, no other "
                            + "period once somebody was accepted. Who was proposed blindly stays so.")
    ResponseEntity<OfferAnswer> revise(@PathVariable OfferId offerId, @RequestBody RevisedOffer offer) {
        return acts.change(offers, offer.toCommand(offerId));
    }

    @GetMapping("/{offerId}/revisions")
    @Operation(operationId = "showOfferRevisions", summary = "Show what was offered from when on, the oldest first")
    ResponseEntity<Items<OfferHistory.Revised>> revisions(@PathVariable OfferId offerId) {
        var offer = acts.find(offers, offerId).offer();
        return acts.show(offer.version(), OfferHistory.revisionsOf(offer));
    }

    @PostMapping("/{offerId}/reconfirmations")
    @Operation(
            operationId = "reconfirmOffer",
            summary = "Say that the offer is still true; one that had expired is back on the market")
    ResponseEntity<OfferAnswer> reconfirm(@PathVariable OfferId offerId) {
        return acts.change(offers, new ReconfirmOffer(offerId));
    }

    @GetMapping("/{offerId}/reconfirmations")
    @Operation(
            operationId = "showOfferReconfirmations",
            summary = "Show when the employer said that it is true, by publishing it first")
    ResponseEntity<Items<OfferHistory.Reconfirmed>> reconfirmations(@PathVariable OfferId offerId) {
        var offer = acts.find(offers, offerId).offer();
        return acts.show(offer.version(), OfferHistory.reconfirmationsOf(offer));
    }
}
