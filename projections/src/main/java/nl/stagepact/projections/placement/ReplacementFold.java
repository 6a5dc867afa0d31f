package nl.stagepact.projections.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.placement.ReplacementDesk.Replacement;
import nl.stagepact.projections.placement.ReplacementDesk.Solution;
import nl.stagepact.projections.placement.ReplacementDesk.State;
import nl.stagepact.projections.placement.ReplacementDesk.Task;
import org.jspecify.annotations.Nullable;

/** How what happens to a placement changes the question where its student goes on. */
final class ReplacementFold {

    private ReplacementFold() {}

    static Replacement on(@Nullable Replacement before, PlacementEvent event, EventContext context) {
        if (event instanceof PlacementConfirmed first) {
            var place = first.place();
            return new Replacement(
                    first.placementId(),
                    context.version(),
                    place.studentId(),
                    place.schoolId(),
                    place.employerId(),
                    place.crebo(),
                    place.period(),
                    State.NONE,
                    Optional.empty(),
                    List.of());
        }
        var was = Objects.requireNonNull(before, "A placement begins with being confirmed");
        return event instanceof ReplacementEvent asked
                ? after(was, asked, context)
                : with(was, was.state(), was.tasks(), context);
    }

    private static Replacement after(Replacement was, ReplacementEvent event, EventContext context) {
        return switch (event) {
            case ReplacementRequired e -> {
                var task = new Task(
                        e.cause(), e.fromDate(), e.dueDate(), context.at(), Optional.empty(), Optional.empty());
                yield with(
                        was,
                        State.OPEN,
                        Stream.concat(was.tasks().stream(), Stream.of(task)).toList(),
                        context);
            }
            case ReplacementOverdue _ -> {
                var task = was.tasks().getLast();
                yield with(
                        was,
                        State.OVERDUE,
                        last(
                                was,
                                new Task(
                                        task.cause(),
                                        task.fromDate(),
                                        task.dueDate(),
                                        task.requiredAt(),
                                        Optional.of(context.at()),
                                        task.solution())),
                        context);
            }
            case ReplacementSolved e -> {
                var task = was.tasks().getLast();
                var solution = new Solution(e.outcome(), e.untilDate(), e.successorId(), context.at());
                yield with(
                        was,
                        State.SOLVED,
                        last(
                                was,
                                new Task(
                                        task.cause(),
                                        task.fromDate(),
                                        task.dueDate(),
                                        task.requiredAt(),
                                        task.overdueAt(),
                                        Optional.of(solution))),
                        context);
            }
        };
    }

    private static List<Task> last(Replacement was, Task task) {
        var tasks = new ArrayList<>(was.tasks());
        tasks.set(tasks.size() - 1, task);
        return tasks;
    }

    private static Replacement with(Replacement was, State state, List<Task> tasks, EventContext context) {
        return new Replacement(
                was.id(),
                context.version(),
                was.studentId(),
                was.schoolId(),
                was.employerId(),
                was.crebo(),
                was.period(),
                state,
                tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.getLast().dueDate()),
                tasks);
    }
}
