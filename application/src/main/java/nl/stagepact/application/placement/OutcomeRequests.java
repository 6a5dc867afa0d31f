package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementCommand.CancelPlacement;
import nl.stagepact.domain.placement.PlacementCommand.CompletePlacement;
import nl.stagepact.domain.placement.PlacementCommand.DecideOutcome;
import nl.stagepact.domain.placement.PlacementCommand.JudgeStudent;
import nl.stagepact.domain.placement.PlacementCommand.TerminatePlacement;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard.Placement;

/** What clients send about how a placement ends. */
final class OutcomeRequests {

    private OutcomeRequests() {}

    record NewJudgement(
            Judgement judgement, @Size(max = 4000) String explanation) {

        JudgeStudent toCommand(Placement placement) {
            return new JudgeStudent(placement.id(), judgement, Personal.of(placement.studentId(), explanation));
        }
    }

    record NewSchoolDecision(
            Outcome outcome, @Size(max = 4000) String explanation) {

        DecideOutcome toCommand(Placement placement) {
            return new DecideOutcome(placement.id(), outcome, Personal.of(placement.studentId(), explanation));
        }
    }

    record Completion(
            @Schema(
                    description = "Clock hours at work; left out, the hours that were recorded along the way",
                    example = "640")
            Optional<@Min(0) @Max(10_000) Integer> realisedHours) {

        CompletePlacement toCommand(PlacementId id) {
            return new CompletePlacement(id, realisedHours);
        }
    }

    record NewTermination(
            TerminationReason reason,
            @Schema(description = "The last day at work") LocalDate lastDate,

            @Schema(description = "Why, in words; not for the employer's people, unless the employer ends it")
            @Size(max = 4000)
            String explanation,

            @Schema(description = "Who ends it, where the school records what another party decided")
            Optional<Party> initiator) {

        /** @param acting the party that asks */
        TerminatePlacement toCommand(Placement placement, Party acting) {
            return new TerminatePlacement(
                    placement.id(),
                    initiator.orElse(acting),
                    Personal.of(placement.studentId(), reason),
                    lastDate,
                    Personal.of(placement.studentId(), explanation));
        }
    }

    record NewCancellation(
            @Schema(description = "Why it will not start") @Size(max = 4000)
            String reason,

            @Schema(description = "Who cancels it, where the school records what another party decided")
            Optional<Party> initiator) {

        /** @param acting the party that asks */
        CancelPlacement toCommand(Placement placement, Party acting) {
            return new CancelPlacement(
                    placement.id(), initiator.orElse(acting), Personal.of(placement.studentId(), reason));
        }
    }
}
