package nl.stagepact.projections.placement;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.engine.EventContext;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.engine.View;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.engine.Views;
import nl.stagepact.projections.people.Directory;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;

/** For which placements the school must find out where the student goes on. Never why: that stands with the placement. */
public final class ReplacementDesk implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of("dueDate", "dueDate", "state", "state");

    private static final List<IndexModel> INDEXES =
            List.of(new IndexModel(Indexes.ascending("schoolId", "state", "dueDate")));

    private final Views<Replacement> replacements;
    private final Directory directory;

    public ReplacementDesk(ViewStore store, Directory directory) {
        replacements = store.views("replacement_desk", Replacement.class, INDEXES);
        this.directory = directory;
    }

    /**
     * The question of one placement; kept for every placement, asked of some.
     *
     * @param tasks every time that it was asked, the oldest first
     * @param dueDate of the last time
     */
    public record Replacement(
            PlacementId id,
            long version,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            Crebo crebo,
            Period period,
            State state,
            Optional<LocalDate> dueDate,
            List<Task> tasks)
            implements View {}

    /**
     * @param fromDate the last day at work, or the day on which the decision takes effect
     * @param dueDate by which there should be an answer
     */
    public record Task(
            ReplacementCause cause,
            LocalDate fromDate,
            LocalDate dueDate,
            Instant requiredAt,
            Optional<Instant> overdueAt,
            Optional<Solution> solution) {}

    /**
     * @param untilDate with {@code CONTINUE_UNTIL}
     * @param successorId with {@code TRANSFERRED}
     */
    public record Solution(
            ReplacementOutcome outcome,
            Optional<LocalDate> untilDate,
            Optional<PlacementId> successorId,
            Instant solvedAt) {}

    /** Where the question stands. */
    public enum State {
        /** It was never asked. */
        NONE,
        OPEN,
        /** Open, and its term has passed. */
        OVERDUE,
        SOLVED
    }

    /** With the names that a reader wants beside it. */
    public record SeenReplacement(
            Replacement replacement, Optional<String> studentName, Optional<String> employerName) {}

    /** By the placement's id. Answered with {@code Optional<SeenReplacement>}. */
    public record FindReplacement(PlacementId id) {}

    /**
     * Answered with {@code PageOf<SeenReplacement>}, the earliest term first. Every filter that is empty lets everything
     * through.
     *
     * @param state open asks for overdue ones too; when empty, all that were ever asked
     */
    public record FindReplacements(Optional<State> state, Optional<SchoolId> schoolId, Page page) {}

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        replacements.fold(event.placementId(), context, before -> ReplacementFold.on(before, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        replacements.clear();
    }

    @QueryHandler
    Optional<SeenReplacement> answer(FindReplacement query, Actor actor) {
        return replacements
                .first(visible(actor).where("_id", query.id()).toBson())
                .map(found -> seen(List.of(found)).getFirst());
    }

    @QueryHandler
    PageOf<SeenReplacement> answer(FindReplacements query, Actor actor) {
        var states = query.state()
                .map(state -> state == State.OPEN ? EnumSet.of(State.OPEN, State.OVERDUE) : EnumSet.of(state))
                .orElse(EnumSet.complementOf(EnumSet.of(State.NONE)));
        var wanted =
                visible(actor).where("schoolId", query.schoolId()).and(Filters.in("state", Criteria.stored(states)));
        return replacements
                .page(wanted.toBson(), query.page(), SORT_FIELDS, Sorts.ascending("dueDate"))
                .mapAll(this::seen);
    }

    /** The school's own; nobody else has the task. */
    private static Criteria visible(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId"), List.of());
    }

    private List<SeenReplacement> seen(List<Replacement> some) {
        var names = directory.names(some, Replacement::employerId, Replacement::schoolId, Replacement::studentId);
        return some.stream()
                .map(each -> new SeenReplacement(
                        each,
                        Optional.ofNullable(names.get(each.studentId())),
                        Optional.ofNullable(names.get(each.employerId()))))
                .toList();
    }
}
