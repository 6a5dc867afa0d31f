package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.projections.overview.EmployerOverview.FindEmployerOverview;
import nl.stagepact.projections.overview.EmployerOverview.Overview;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** SBB's view of an employer across schools. */
@RestController
@RequestMapping(path = "/api/v1/employers/{employerId}/overview", produces = "application/json")
@Tag(name = "Employers")
class OverviewApi {

    private final Acts acts;
    private final Clock clock;

    OverviewApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record EndOfDay(
            @Parameter(description = "What was recorded by the end of that day; today unless said otherwise")
            Optional<LocalDate> date) {}

    @GetMapping
    @Operation(
            operationId = "showEmployerOverview",
            summary = "Show an employer across all schools, as of a day",
            description = "Numbers, and never a judgement. How many reports there are only investigators see.")
    ResponseEntity<OverviewAnswer> overview(@PathVariable EmployerId employerId, @ParameterObject EndOfDay day) {
        var date = day.date().orElseGet(() -> BusinessDay.today(clock));
        var overview = acts.find(new FindEmployerOverview(employerId, date), Overview.class);
        // no entity tag: it counts what happened in other streams than the employer's
        return ResponseEntity.ok(OverviewAnswer.of(overview));
    }
}
