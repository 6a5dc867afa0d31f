package nl.stagepact.domain.placement;

import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;

/** The employer judges, then the school decides. */
record AssessmentDecisions(PlacementState placement) {

    List<PlacementEvent> on(AssessmentCommand command) {
        return switch (command) {
            case JudgeStudent c -> judge(c);
            case DecideOutcome c -> decideOutcome(c);
        };
    }

    private List<PlacementEvent> judge(JudgeStudent command) {
        var event = new EmployerJudged(placement.id(), command.judgement(), command.explanation());
        if (placement.assessment().judged().filter(event::equals).isPresent()) {
            return List.of();
        }
        placement.isRunning();
        placement.assessment().mayBeJudged();
        return List.of(event);
    }

    private List<PlacementEvent> decideOutcome(DecideOutcome command) {
        var event = new SchoolDecided(placement.id(), command.outcome(), command.explanation());
        if (placement.assessment().decided().filter(event::equals).isPresent()) {
            return List.of();
        }
        placement.isRunning();
        placement.assessment().mayBeDecided();
        return List.of(event);
    }
}
