package nl.stagepact.application.student;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.student.StudentFile.Search;
import nl.stagepact.projections.student.StudentFile.Urgency;

/** What clients see of a search that runs. */
@Schema(name = "Search", description = "A search for a place that runs")
record SearchAnswer(
        Period wantedPeriod,
        Instant startedAt,

        @Schema(description = "Since when it is the school's duty to find a place")
        Optional<Instant> escalatedAt,

        @Schema(description = "Who of the school's staff sees to it")
        Optional<PersonId> ownerId,

        Optional<String> ownerName,

        @Schema(description = "Until the wanted start; less than 0 once that has passed")
        int daysUntilStart,

        @Schema(
                description =
                        "START_PASSED: the wanted start has passed; ESCALATED: the school must find a place now; IN_TIME: there is time")
        Urgency urgency) {

    static SearchAnswer of(Search search, Optional<String> ownerName, LocalDate today) {
        return new SearchAnswer(
                search.wanted(),
                search.startedAt(),
                search.escalatedAt(),
                search.ownerId(),
                ownerName,
                search.daysUntilStart(today),
                search.urgency(today));
    }
}
