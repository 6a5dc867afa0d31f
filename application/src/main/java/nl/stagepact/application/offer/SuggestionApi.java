package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Paging;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.match.Suggestions.FindSuggestionsForOffer;
import nl.stagepact.projections.match.Suggestions.FindSuggestionsForStudent;
import nl.stagepact.projections.match.Suggestions.SuggestedOffers;
import nl.stagepact.projections.match.Suggestions.SuggestedStudents;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
@Tag(name = "Suggestions", description = "What fits together, best first, with the reasons; people decide")
class SuggestionApi {

    private final Acts acts;
    private final Clock clock;

    SuggestionApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record Whereabouts(
            @Parameter(
                    description = "Of equally good offers those in this municipality come first; it is kept nowhere",
                    example = "Amersfoort")
            Optional<String> municipality) {}

    @GetMapping("/students/{studentId}/suggestions")
    @Operation(
            operationId = "suggestOffers",
            summary = "Which open offers fit a student who looks for a place",
            description =
                    "By programme, period, days, distance and themes, never by who somebody is. Not those for which "
                            + "the student was proposed before. Empty for who isn't looking or has a place. A few hundred "
                            + "offers at most are compared, near and in time first; totalItems counts those that fit.")
    ResponseEntity<PageOf<SuggestedOfferAnswer>> offersFor(
            @PathVariable StudentId studentId,
            @ParameterObject Whereabouts whereabouts,
            @ParameterObject Paging paging) {
        var today = BusinessDay.today(clock);
        var query = new FindSuggestionsForStudent(
                studentId, whereabouts.municipality(), today, paging.sortedBy(Optional.empty()));
        return acts.page(acts.find(query, SuggestedOffers.class)
                .page()
                .map(suggested -> SuggestedOfferAnswer.of(suggested, today)));
    }

    @GetMapping("/offers/{offerId}/suggestions")
    @Operation(
            operationId = "suggestStudents",
            summary = "Which of the own school's students fit an open offer",
            description = "For the school only: an employer learns of a student when the school proposes them. By "
                    + "programme, period, days, distance and themes, never by who somebody is.")
    ResponseEntity<PageOf<SuggestedStudentAnswer>> studentsFor(
            @PathVariable OfferId offerId, @ParameterObject Paging paging) {
        var query = new FindSuggestionsForOffer(offerId, BusinessDay.today(clock), paging.sortedBy(Optional.empty()));
        return acts.page(acts.find(query, SuggestedStudents.class).page().map(SuggestedStudentAnswer::of));
    }
}
