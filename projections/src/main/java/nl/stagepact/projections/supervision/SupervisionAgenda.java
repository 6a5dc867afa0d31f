package nl.stagepact.projections.supervision;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
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
import org.bson.conversions.Bson;

/** Which conversations must be held, by when, and which were: for whoever owes one. */
public final class SupervisionAgenda implements Projection {

    private static final String OPENS = "planned.window.opensDate";
    private static final String PAUSED_FROM = "planned.pausedFrom";
    private static final String CLOSES = "planned.window.closesDate";

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS = Map.of("closesDate", CLOSES, "opensDate", OPENS);

    /** So long before its window closes a conversation is due at the latest. */
    private static final int DAYS_OF_NOTICE = 7;

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.ascending("schoolId", "open")),
            new IndexModel(Indexes.ascending("employerId", "open")),
            new IndexModel(Indexes.ascending("schoolSupervisorId", "open")),
            new IndexModel(Indexes.ascending("mentorId", "open")),
            new IndexModel(Indexes.ascending("studentId")));

    private final Views<Cycle> cycles;
    private final Directory directory;

    public SupervisionAgenda(ViewStore store, Directory directory) {
        cycles = store.views("supervision_agenda", Cycle.class, INDEXES);
        this.directory = directory;
    }

    /**
     * The conversations of one placement.
     *
     * @param version of the placement's stream
     * @param open somebody still owes one of them
     */
    public record Cycle(
            PlacementId id,
            long version,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            List<Planned> conversations,
            boolean open)
            implements View {}

    /**
     * @param dropped it need not be held any more, since the placement ended early or was cancelled
     * @param pausedFrom from that day on nobody owes it, as the placement is interrupted
     */
    public record Planned(
            Conversation conversation,
            Optional<Window> window,
            Optional<LocalDate> heldDate,
            Optional<Timing> timing,
            boolean exempted,
            boolean dropped,
            Optional<LocalDate> pausedFrom) {

        /** On that day, as known now. */
        public State stateOn(LocalDate today) {
            if (heldDate.isPresent()) {
                return State.HELD;
            }
            if (exempted) {
                return State.EXEMPTED;
            }
            return window.map(days -> dropped ? State.DROPPED : owedOn(today, days))
                    .orElse(State.NOT_REQUIRED);
        }

        private State owedOn(LocalDate today, Window window) {
            return pausedFrom.filter(from -> !today.isBefore(from)).isPresent() ? State.PAUSED : stateOn(today, window);
        }

        private static State stateOn(LocalDate today, Window window) {
            if (today.isAfter(window.closesDate())) {
                return State.OVERDUE;
            }
            return window.opensDate().isAfter(today) && window.closesDate().isAfter(today.plusDays(DAYS_OF_NOTICE))
                    ? State.PLANNED
                    : State.DUE;
        }

        boolean isDone() {
            return heldDate.isPresent() || exempted;
        }

        boolean isOwed() {
            return !isDone() && !dropped && window.isPresent();
        }
    }

    /** Where a conversation stands on a given day. */
    public enum State {
        /** Nothing to do yet. */
        PLANNED,
        /** Its window is open, or closes within 7 days. */
        DUE,
        /** Its window has closed. */
        OVERDUE,
        HELD,
        EXEMPTED,
        /** The placement is too short for it. */
        NOT_REQUIRED,
        /** The placement ended before it was held. */
        DROPPED,
        /** The placement is interrupted: nobody owes it until it resumes. */
        PAUSED;

        private static final Set<State> OWED = EnumSet.of(PLANNED, DUE, OVERDUE);
    }

    /** One conversation of a cycle, as a question finds it. */
    private record Item(
            PlacementId placementId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Planned planned) {}

    /** One conversation on the agenda, with the names that a reader wants beside it. */
    public record AgendaItem(
            PlacementId placementId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Planned planned,
            State state,
            Optional<String> studentName,
            Optional<String> employerName,
            Optional<String> mentorName,
            Optional<String> schoolSupervisorName) {}

    /**
     * Answered with {@code PageOf<AgendaItem>}, the earliest deadline first. Every filter that is empty lets everything
     * through.
     *
     * @param states empty for those that somebody still owes: planned, due and overdue
     * @param supervisorId the school's supervisor
     * @param before the window closes before this day
     * @param today the day for which the states are asked
     */
    public record FindConversations(
            Set<State> states,
            Optional<PlacementId> placementId,
            Optional<SchoolId> schoolId,
            Optional<PersonId> supervisorId,
            Optional<EmployerId> employerId,
            Optional<LocalDate> before,
            LocalDate today,
            Page page) {}

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        cycles.fold(event.placementId(), context, cycle -> SupervisionFold.on(cycle, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        cycles.clear();
    }

    @QueryHandler
    PageOf<AgendaItem> answer(FindConversations query, Actor actor) {
        var states = query.states().isEmpty() ? State.OWED : query.states();
        var asked = Criteria.visibleTo(
                        actor,
                        List.of("schoolId", "employerId"),
                        List.of("studentId", "mentorId", "schoolSupervisorId"))
                .where("_id", query.placementId())
                .where("schoolId", query.schoolId())
                .where("employerId", query.employerId())
                .where("schoolSupervisorId", query.supervisorId());
        if (State.OWED.containsAll(states)) {
            asked.where("open", true);
        }
        var inState = Criteria.all()
                .and(Filters.or(
                        states.stream().map(state -> isIn(state, query.today())).toList()));
        query.before().ifPresent(day -> inState.and(Filters.lt(CLOSES, day.toString())));
        var pipeline = List.of(
                Aggregates.match(asked.toBson()),
                Aggregates.unwind("$conversations"),
                Aggregates.project(Projections.fields(
                        Projections.computed("placementId", "$_id"),
                        Projections.include("studentId", "schoolId", "employerId", "mentorId", "schoolSupervisorId"),
                        Projections.computed("planned", "$conversations"))),
                Aggregates.match(inState.toBson()));
        return cycles.page(
                        pipeline,
                        Item.class,
                        query.page(),
                        SORT_FIELDS,
                        Sorts.ascending(CLOSES, "placementId", "planned.conversation.number"))
                .mapAll(items -> seen(items, query.today()));
    }

    /** The same as {@link Planned#stateOn}, as a question to the store. */
    private static Bson isIn(State state, LocalDate today) {
        var day = today.toString();
        var lastNoticed = today.plusDays(DAYS_OF_NOTICE).toString();
        return switch (state) {
            case HELD -> Filters.exists("planned.heldDate");
            case EXEMPTED -> Filters.and(notHeld(), Filters.eq("planned.exempted", true));
            case NOT_REQUIRED -> Filters.and(notDone(), Filters.exists("planned.window", false));
            case DROPPED ->
                Filters.and(notDone(), Filters.exists("planned.window"), Filters.eq("planned.dropped", true));
            case PAUSED -> Filters.and(owed(), Filters.lte(PAUSED_FROM, day));
            case OVERDUE -> Filters.and(owed(), goesOn(day), Filters.lt(CLOSES, day));
            case DUE ->
                Filters.and(
                        owed(),
                        goesOn(day),
                        Filters.gte(CLOSES, day),
                        Filters.or(Filters.lte(OPENS, day), Filters.lte(CLOSES, lastNoticed)));
            case PLANNED -> Filters.and(owed(), goesOn(day), Filters.gt(OPENS, day), Filters.gt(CLOSES, lastNoticed));
        };
    }

    private static Bson notHeld() {
        return Filters.exists("planned.heldDate", false);
    }

    private static Bson notDone() {
        return Filters.and(notHeld(), Filters.eq("planned.exempted", false));
    }

    private static Bson owed() {
        return Filters.and(notDone(), Filters.exists("planned.window"), Filters.eq("planned.dropped", false));
    }

    private static Bson goesOn(String day) {
        return Filters.or(Filters.exists(PAUSED_FROM, false), Filters.gt(PAUSED_FROM, day));
    }

    private List<AgendaItem> seen(List<Item> items, LocalDate today) {
        var names = directory.names(items, Item::employerId, Item::schoolId, Item::studentId);
        return items.stream()
                .map(item -> new AgendaItem(
                        item.placementId(),
                        item.studentId(),
                        item.schoolId(),
                        item.employerId(),
                        item.mentorId(),
                        item.schoolSupervisorId(),
                        item.planned(),
                        item.planned().stateOn(today),
                        Optional.ofNullable(names.get(item.studentId())),
                        Optional.ofNullable(names.get(item.employerId())),
                        Optional.ofNullable(names.get(item.mentorId())),
                        item.schoolSupervisorId().map(names::get)))
                .toList();
    }
}
