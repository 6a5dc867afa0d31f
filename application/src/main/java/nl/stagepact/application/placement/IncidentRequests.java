package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.InterruptPlacement;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceMentor;
import nl.stagepact.domain.placement.PlacementCommand.ReplaceSupervisor;
import nl.stagepact.domain.placement.PlacementCommand.ReportNoShow;
import nl.stagepact.domain.placement.PlacementCommand.ResumePlacement;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What clients send about what comes between in a placement. */
final class IncidentRequests {

    private IncidentRequests() {}

    record NewInterruption(
            @Schema(description = "The first day away") LocalDate fromDate,

            @Schema(description = "The last day away, as far as anybody knows")
            Optional<LocalDate> expectedUntilDate,

            @Schema(description = "Why; never shown to the employer's people") @Size(max = 4000)
            String reason) {

        InterruptPlacement toCommand(Placement placement) {
            return new InterruptPlacement(
                    placement.id(), fromDate, expectedUntilDate, Personal.of(placement.studentId(), reason));
        }
    }

    record Resumption(
            @Schema(description = "The first day back") LocalDate resumedDate) {

        ResumePlacement toCommand(PlacementId id) {
            return new ResumePlacement(id, resumedDate);
        }
    }

    record NewNoShow(
            @Schema(description = "The day on which the student did not come")
            LocalDate date) {

        ReportNoShow toCommand(PlacementId id) {
            return new ReportNoShow(id, date);
        }
    }

    record NewMentor(
            @Schema(description = "A mentor of the employer")
            PersonId mentorId) {

        ReplaceMentor toCommand(PlacementId id) {
            return new ReplaceMentor(id, mentorId);
        }
    }

    record NewSupervisor(
            @Schema(description = "A supervisor of the school")
            PersonId schoolSupervisorId) {

        ReplaceSupervisor toCommand(PlacementId id) {
            return new ReplaceSupervisor(id, schoolSupervisorId);
        }
    }
}
