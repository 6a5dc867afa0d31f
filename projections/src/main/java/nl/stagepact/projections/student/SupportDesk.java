package nl.stagepact.projections.student;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.StudentRegistered;
import nl.stagepact.domain.student.StudentEvent.SupportRequested;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Which support students asked for. A view of its own, so that no other view, list or ranking holds it: what somebody needs
 * is for the school's staff who can arrange it, and for the student.
 */
public final class SupportDesk implements Projection {

    private final Views<Support> supports;

    public SupportDesk(ViewStore store) {
        supports = store.views("support_desk", Support.class, List.of());
    }

    /** @param version of the student's stream at the last request */
    public record Support(StudentId id, long version, SchoolId schoolId, List<Request> requests) implements View {}

    /** @param explanation nothing once it was erased */
    public record Request(Instant at, Optional<String> explanation) {}

    /** Answered with {@code Optional<Support>}; a student who asked for nothing has an empty list. */
    public record FindSupport(StudentId id) {}

    @EventHandler
    void on(StudentEvent event, EventContext context) {
        if (event instanceof StudentRegistered || event instanceof SupportRequested) {
            supports.fold(event.studentId(), context, support -> on(support, event, context));
        }
    }

    static Support on(@Nullable Support support, StudentEvent event, EventContext context) {
        return switch (event) {
            case StudentRegistered e -> new Support(e.studentId(), context.version(), e.schoolId(), List.of());
            case SupportRequested e -> {
                var was = Objects.requireNonNull(support, "A student is registered before asking for support");
                var request = new Request(context.at(), e.explanation().known());
                yield new Support(
                        was.id(),
                        context.version(),
                        was.schoolId(),
                        Stream.concat(was.requests().stream(), Stream.of(request))
                                .toList());
            }
            default -> throw new IllegalArgumentException("Tells nothing about support");
        };
    }

    @ResetHandler
    @Override
    public void reset() {
        supports.clear();
    }

    @QueryHandler
    Optional<Support> answer(FindSupport query, Actor actor) {
        return supports.first(Criteria.visibleTo(actor, List.of("schoolId"), List.of("_id"))
                .where("_id", query.id())
                .toBson());
    }
}
