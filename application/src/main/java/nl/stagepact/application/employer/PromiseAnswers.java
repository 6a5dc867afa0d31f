package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.projections.insight.PledgeMonitor;
import nl.stagepact.projections.insight.PledgeMonitor.Counts;
import nl.stagepact.projections.insight.PledgeMonitor.DepartmentKept;
import nl.stagepact.projections.insight.PledgeMonitor.PlanKept;
import nl.stagepact.projections.insight.PledgeMonitor.PledgeKept;

/** What employers see of their pledges and plans. */
final class PromiseAnswers {

    private PromiseAnswers() {}

    @Schema(description = "What came of it")
    record PledgeProgress(
            @Schema(description = "Seats of offers; of an offer that left the market only those that were taken")
            int offeredSeats,

            @Schema(description = "Placements that have not started yet")
            int confirmed,

            int running,
            int completed,

            @Schema(description = "Placements that ended before their time")
            int endedEarly) {

        static PledgeProgress of(Counts counts) {
            return new PledgeProgress(
                    counts.offeredSeats(),
                    counts.confirmed(),
                    counts.running(),
                    counts.completed(),
                    counts.endedEarly());
        }
    }

    @Schema(description = "Places that were pledged under a pact, for one school year, qualification and level")
    record Pledge(
            @Schema(example = "AMERSFOORT-2026") String pact,
            SchoolYear schoolYear,
            Crebo crebo,
            EducationLevel level,

            @Schema(description = "That holds now", example = "4")
            int number,

            PledgeProgress progress,

            @Schema(description = "Every number that was pledged, the last one holds")
            List<PledgedNumber> history) {

        static Pledge of(PledgeKept kept) {
            var pledge = kept.pledge();
            return new Pledge(
                    pledge.pact().code(),
                    pledge.schoolYear(),
                    pledge.crebo(),
                    pledge.level(),
                    pledge.number(),
                    PledgeProgress.of(kept.counts()),
                    pledge.history().stream().map(PledgedNumber::of).toList());
        }
    }

    record PledgedNumber(int number, Instant pledgedAt) {

        private static PledgedNumber of(PledgeMonitor.Pledged pledged) {
            return new PledgedNumber(pledged.number(), pledged.pledgedAt());
        }
    }

    @Schema(description = "What the departments of an organisation want in a school year, and what came of it")
    record YearPlan(SchoolYear schoolYear, List<PlannedDepartment> departments, Instant plannedAt) {

        static YearPlan of(PlanKept kept) {
            return new YearPlan(
                    kept.schoolYear(),
                    kept.departments().stream().map(PlannedDepartment::of).toList(),
                    kept.plannedAt());
        }
    }

    record PlannedDepartment(
            @Schema(example = "Burgerzaken") String name,
            Crebo crebo,
            EducationLevel level,
            int places,
            Period period,
            Optional<PersonId> mentorId,
            PledgeProgress progress) {

        private static PlannedDepartment of(DepartmentKept kept) {
            var planned = kept.planned();
            return new PlannedDepartment(
                    planned.name(),
                    planned.crebo(),
                    planned.level(),
                    planned.places(),
                    planned.period(),
                    planned.mentorId(),
                    PledgeProgress.of(kept.counts()));
        }
    }
}
