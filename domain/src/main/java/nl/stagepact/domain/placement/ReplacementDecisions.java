package nl.stagepact.domain.placement;

import static nl.stagepact.domain.placement.PlacementStatus.*;
import static nl.stagepact.domain.placement.ReplacementRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.shared.Refusal;

/**
 * Where the student goes on: a task for the school with a term. A running placement is never ended by it (WEB 7.2.10 does not
 * ask for that when a recognition falls away).
 */
record ReplacementDecisions(PlacementState placement, Surroundings around) {

    List<PlacementEvent> on(ReplacementCommand command) {
        return switch (command) {
            case RequireReplacement c -> require(c);
            case DeclareReplacementOverdue c -> declareOverdue(c);
            case SolveReplacement c -> solve(c);
        };
    }

    /** What an early end leads to: a task for some reasons, and the end of a task for the others. */
    List<PlacementEvent> after(PlacementTerminated end) {
        boolean needed = end.reason()
                .known()
                .filter(TerminationReason::asksForAReplacement)
                .isPresent();
        if (task().isOpen()) {
            return needed
                    ? List.of()
                    : List.of(new ReplacementSolved(
                            placement.id(), ReplacementOutcome.TERMINATED, Optional.empty(), Optional.empty()));
        }
        return needed ? List.of(required(ReplacementCause.TERMINATION, end.lastDay())) : List.of();
    }

    /** It did go on until its end. */
    List<PlacementEvent> after(PlacementCompleted end) {
        return task().isOpen()
                ? List.of(new ReplacementSolved(
                        end.placementId(),
                        ReplacementOutcome.CONTINUE_UNTIL,
                        Optional.of(placement.period().endDate()),
                        Optional.empty()))
                : List.of();
    }

    private List<PlacementEvent> require(RequireReplacement command) {
        boolean asked = task().required()
                .filter(it -> it.cause() == command.cause() && it.fromDate().equals(command.fromDate()))
                .isPresent();
        boolean concerned =
                placement.status() == ACTIVE && placement.place().level().needsRecognition();
        return asked || task().isOpen() || !concerned
                ? List.of()
                : List.of(required(command.cause(), command.fromDate()));
    }

    private ReplacementRequired required(ReplacementCause cause, LocalDate from) {
        return new ReplacementRequired(
                placement.id(),
                cause,
                from,
                around.course().replacementDueAfter(around.today(), around.workingDays()),
                around.course().version());
    }

    private List<PlacementEvent> declareOverdue(DeclareReplacementOverdue command) {
        boolean missed = task().isOpen()
                && !task().overdue()
                && task().required().orElseThrow().dueDate().equals(command.dueDate())
                && around.today().isAfter(command.dueDate());
        return missed ? List.of(new ReplacementOverdue(placement.id(), command.dueDate())) : List.of();
    }

    private List<PlacementEvent> solve(SolveReplacement command) {
        var event =
                new ReplacementSolved(placement.id(), command.outcome(), command.untilDate(), command.successorId());
        if (task().solved().filter(event::equals).isPresent()) {
            return List.of();
        }
        if (command.outcome() == ReplacementOutcome.REINSTATED) {
            return isReinstated() ? List.of(event) : List.of();
        }
        ONLY_AN_OPEN_TASK_IS_SOLVED.holdsIf(task().isOpen());
        switch (command.outcome()) {
            case CONTINUE_UNTIL -> {
                var until = command.untilDate().orElseThrow(() -> lacks("untilDate"));
                A_PLACEMENT_GOES_ON_UNTIL_A_DAY_THAT_IS_LEFT.holdsIf(placement.status() == ACTIVE
                        && !until.isBefore(around.today())
                        && placement.period().contains(until));
            }
            case TRANSFERRED -> {
                var successor = command.successorId().orElseThrow(() -> lacks("successorId"));
                A_STUDENT_GOES_ON_AT_AN_OWN_PLACEMENT.holdsIf(!successor.equals(placement.id())
                        && around.placements().isOf(successor, placement.place().studentId()));
            }
            case TERMINATED -> WHAT_STILL_RUNS_HAS_NOT_ENDED.holdsIf(placement.status() == TERMINATED);
            case REINSTATED -> throw new IllegalStateException("Answered above");
        }
        return List.of(event);
    }

    private boolean isReinstated() {
        return task().isOpen()
                && task().required().orElseThrow().cause() != ReplacementCause.TERMINATION
                && placement.status() == ACTIVE
                && around.recognitions()
                        .isRecognised(
                                placement.place().employerId(),
                                placement.place().crebo(),
                                around.today());
    }

    private static Refusal lacks(String field) {
        return new Refusal(A_SOLUTION_SAYS_WHAT_IT_NEEDS, List.of(field));
    }

    private ReplacementTask task() {
        return placement.replacement();
    }
}
