package nl.stagepact.application.insight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Acts;
import nl.stagepact.application.api.Items;
import nl.stagepact.application.api.Paging;
import nl.stagepact.application.reference.KnownRegion;
import nl.stagepact.domain.shared.BusinessDay;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.insight.PledgeMonitor.FindRegionPledges;
import nl.stagepact.projections.insight.PledgeMonitor.Line;
import nl.stagepact.projections.insight.PledgeMonitor.RegionPledges;
import nl.stagepact.projections.insight.PledgeMonitor.Students;
import nl.stagepact.projections.insight.SupervisionFigures.FindSupervisionFigures;
import nl.stagepact.projections.insight.SupervisionFigures.SchoolFigures;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/insights", produces = "application/json")
@Tag(name = "Insights", description = "Figures of schools and regions, about nobody in particular")
class InsightApi {

    private final Acts acts;
    private final Clock clock;

    InsightApi(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    record PledgeFilter(
            Optional<SchoolYear> schoolYear,

            @Parameter(description = "The labour market region of the pact")
            Optional<@KnownRegion String> region,

            @Parameter(description = "Of one employer only; then nothing is told of students")
            Optional<EmployerId> employerId) {}

    @Schema(
            name = "RegionPledge",
            description =
                    "What the employers of a region pledged together for one kind of place, and what came of it. Only"
                            + " what those offered who pledged is counted.")
    record RegionPledge(
            SchoolYear schoolYear,
            @Schema(example = "Amersfoort") String region,
            Crebo crebo,
            EducationLevel level,

            @Schema(description = "That pledged such places")
            int employers,

            @Schema(description = "Places") int pledged,
            int offeredSeats,

            @Schema(description = "Absent when one employer is asked for")
            Optional<PlacedStudents> students) {

        private static RegionPledge of(Line line) {
            return new RegionPledge(
                    line.schoolYear(),
                    line.region(),
                    line.crebo(),
                    line.level(),
                    line.employers(),
                    line.pledged(),
                    line.offeredSeats(),
                    line.students().map(PlacedStudents::of));
        }
    }

    @Schema(description = "How many students; a number of 1 to 4 is left out")
    record PlacedStudents(
            @Schema(description = "With a place that has not started yet")
            Optional<Integer> confirmed,

            Optional<Integer> running,
            Optional<Integer> completed,
            Optional<Integer> endedEarly) {

        private static PlacedStudents of(Students students) {
            return new PlacedStudents(
                    students.confirmed(), students.running(), students.completed(), students.endedEarly());
        }
    }

    record SupervisionFilter(
            @Parameter(description = "In which the placement begins; one line for each unless days are given")
            Optional<SchoolYear> schoolYear,

            Optional<SchoolId> schoolId,

            @Parameter(
                    description =
                            "Only placements that begin on that day or later, in one line for each school. A school"
                                    + " may choose days of its own; who looks at all schools may not")
            Optional<LocalDate> from,

            @Parameter(description = "Only placements that begin on that day or before, as with from")
            Optional<LocalDate> to) {}

    @GetMapping("/supervision")
    @Operation(
            operationId = "showSupervisionFigures",
            summary = "Show how many conversations schools held in time, and in how many placements all of them")
    ResponseEntity<PageOf<SchoolSupervision>> supervision(
            @ParameterObject SupervisionFilter filter, @ParameterObject Paging paging) {
        var query = new FindSupervisionFigures(
                filter.schoolYear(),
                filter.schoolId(),
                filter.from(),
                filter.to(),
                BusinessDay.today(clock),
                paging.sortedBy(Optional.empty()));
        return acts.list(query, SchoolFigures.class, SchoolSupervision::of);
    }

    @GetMapping("/pledges")
    @Operation(operationId = "showRegionPledges", summary = "Show pledges against offers and placements")
    ResponseEntity<Items<RegionPledge>> pledges(@ParameterObject PledgeFilter filter) {
        var query = new FindRegionPledges(filter.schoolYear(), filter.region(), filter.employerId());
        var lines = acts.ask(query, RegionPledges.class).lines();
        return ResponseEntity.ok(
                new Items<>(lines.stream().map(RegionPledge::of).toList()));
    }
}
