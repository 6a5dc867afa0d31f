package nl.stagepact.application.reference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.projections.engine.PageOf;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(
        name = "Reference",
        description = "What is looked up: qualifications, regions, pacts, and examples to begin an offer with")
class ReferenceApi {

    private final Acts acts;
    private final Clock clock;

    ReferenceApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record QualificationFilter(
            @Parameter(description = "Somewhere in name or code", example = "software")
            Optional<String> q,

            @Parameter(description = "Holds on this day; today unless said otherwise")
            Optional<LocalDate> date) {

        Predicate<Qualification> on(LocalDate today) {
            var text = q.orElse("").toLowerCase(Locale.ROOT);
            return qualification -> qualification.holdsOn(date.orElse(today))
                    && (qualification.name().toLowerCase(Locale.ROOT).contains(text)
                            || qualification.crebo().value().contains(text));
        }
    }

    @GetMapping("/qualifications")
    @Operation(operationId = "findQualifications", summary = "Find qualifications")
    ResponseEntity<PageOf<Qualification>> qualifications(
            @ParameterObject QualificationFilter filter, @ParameterObject Paging paging) {
        var found = ReferenceData.QUALIFICATIONS.stream()
                .filter(filter.on(BusinessDay.today(clock)))
                .toList();
        return acts.page(PageOf.of(found, paging.sortedBy(Optional.empty())));
    }

    @GetMapping("/labour-market-regions")
    @Operation(operationId = "findLabourMarketRegions", summary = "Find labour market regions")
    ResponseEntity<PageOf<Region>> regions(@ParameterObject Paging paging) {
        return acts.page(PageOf.of(ReferenceData.REGIONS, paging.sortedBy(Optional.empty())));
    }

    @GetMapping("/pacts")
    @Operation(operationId = "findPacts", summary = "Find the pacts that employers can sign")
    ResponseEntity<PageOf<RegionalPact>> pacts(@ParameterObject Paging paging) {
        return acts.page(PageOf.of(ReferenceData.PACTS, paging.sortedBy(Optional.empty())));
    }

    record TemplateFilter(
            @Parameter(description = "That suit this qualification, or any", example = "25498")
            Optional<Crebo> crebo,

            @Parameter(description = "Somewhere in the words, in Dutch or English", example = "wijk")
            Optional<String> q) {}

    @GetMapping("/offer-templates")
    @Operation(
            operationId = "findOfferTemplates",
            summary = "Find examples to begin an offer with",
            description = "An employer copies what it likes into an offer of its own and changes it: the offer is the "
                    + "employer's own words, so it keeps no trace of the example.")
    ResponseEntity<PageOf<OfferTemplate>> templates(
            @ParameterObject TemplateFilter filter, @ParameterObject Paging paging) {
        var found = ReferenceData.OFFER_TEMPLATES.stream()
                .filter(template -> template.suits(filter.crebo()))
                .filter(template -> template.speaksOf(filter.q().orElse("")))
                .toList();
        return acts.page(PageOf.of(found, paging.sortedBy(Optional.empty())));
    }
}
