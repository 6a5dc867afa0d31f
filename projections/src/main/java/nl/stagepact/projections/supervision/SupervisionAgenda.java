package nl.stagepact.projections.supervision;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
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

/** Which conversations must be held, by when, and which were: for whoever owes one. */
public final class SupervisionAgenda implements Projection {

    /** By what the list can be sorted. */
    public static final Map<String, String> SORT_FIELDS =
            Map.of("closesDate", AgendaPipeline.CLOSES, "opensDate", AgendaPipeline.OPENS);

    private static final List<IndexModel> INDEXES = List.of(
            new IndexModel(Indexes.ascending("schoolId", "open")),
            new IndexModel(Indexes.ascending("employerId", "open")),
            new IndexModel(Indexes.ascending("schoolSupervisorId", "open")),
            new IndexModel(Indexes.ascending("mentorId", "open")),
            new IndexModel(Indexes.ascending("studentId")),
            new IndexModel(Indexes.ascending("schoolId", "startDate")),
            new IndexModel(Indexes.ascending("startDate")));

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
     * @param startDate of the placement, as agreed last
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
            Crebo crebo,
            LocalDate startDate,
            List<Planned> conversations,
            boolean open)
            implements View {}

    /** Where a conversation stands on a given day. */
    public enum State {
        /** Nothing to do yet. */
        PLANNED,
        /** There is an appointment for it today or later, and its window was not said to have closed. */
        SCHEDULED,
        /** Its window is about to close, without an appointment that is still to come. */
        DUE,
        /** Its window has closed. */
        OVERDUE,
        /** Its window closed a while ago, and the coordinator is to see to it. */
        ESCALATED,
        /** Within its window, or before. */
        HELD,
        /** Held after its window. */
        LATE,
        EXEMPTED,
        /** The placement is too short for it. */
        NOT_REQUIRED,
        /** The placement ended before it was held. */
        DROPPED,
        /** The placement is interrupted: nobody owes it until it resumes. */
        PAUSED;

        static final Set<State> OWED = EnumSet.of(PLANNED, SCHEDULED, DUE, OVERDUE, ESCALATED);
    }

    /** One conversation on the agenda, with the names that a reader wants beside it. */
    public record AgendaItem(
            PlacementId placementId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Crebo crebo,
            Planned planned,
            State state,
            Optional<String> studentName,
            Optional<String> employerName,
            Optional<String> mentorName,
            Optional<String> schoolSupervisorName) {}

    /**
     * Which conversations; every part that is empty lets everything through.
     *
     * @param states empty for those that somebody still owes
     * @param supervisorId the school's supervisor
     * @param crebo of what the student learns there
     * @param mine only those in which whoever asks takes part
     * @param before the window closes before this day
     */
    public record Wanted(
            Set<State> states,
            Set<ConversationKind> kinds,
            Optional<PlacementId> placementId,
            Optional<SchoolId> schoolId,
            Optional<PersonId> supervisorId,
            Optional<EmployerId> employerId,
            Optional<PersonId> mentorId,
            Optional<Crebo> crebo,
            boolean mine,
            Optional<LocalDate> before) {

        /** Whatever somebody still owes. */
        public static Wanted owed() {
            return in(Set.of());
        }

        public static Wanted in(Set<State> states) {
            return new Wanted(
                    states,
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty());
        }
    }

    /**
     * Answered with {@code PageOf<AgendaItem>}, the earliest deadline first: who must act first stands first.
     *
     * @param today the day for which the states are asked
     */
    public record FindConversations(Wanted wanted, LocalDate today, Page page) {}

    /**
     * Answered with {@link AgendaCounts}.
     *
     * @param wanted without states it counts those in all states
     */
    public record FindAgendaCounts(Wanted wanted, LocalDate today) {}

    /**
     * Answered with {@link PersonalAgenda}: what somebody still owes, and every appointment that they have or had.
     *
     * @param personId the student, the mentor or the school's supervisor
     */
    public record FindPersonalAgenda(UUID personId, LocalDate today) {}

    /** The earliest deadline first. */
    public record PersonalAgenda(List<AgendaItem> items) {}

    /** How many conversations of each kind stand in each state; where there are none, no number stands. */
    public record AgendaCounts(Map<ConversationKind, Map<State, Long>> counts) {

        public long of(ConversationKind kind, State state) {
            return counts.getOrDefault(kind, Map.of()).getOrDefault(state, 0L);
        }

        /** Of all kinds together. */
        public long of(State state) {
            return counts.keySet().stream().mapToLong(kind -> of(kind, state)).sum();
        }
    }

    @EventHandler
    void on(PlacementEvent event, EventContext context) {
        cycles.fold(event.placementId(), context, cycle -> SupervisionFold.on(cycle, event, context));
    }

    @ResetHandler
    @Override
    public void reset() {
        cycles.clear();
    }

    /** Those of placements that begin in these days, both included, as far as the actor may see them. */
    public List<Cycle> beginning(
            Optional<SchoolId> school, Optional<LocalDate> from, Optional<LocalDate> to, Actor actor) {
        var wanted = AgendaPipeline.visibleTo(actor).where("schoolId", school);
        from.ifPresent(day -> wanted.and(Filters.gte("startDate", day.toString())));
        to.ifPresent(day -> wanted.and(Filters.lte("startDate", day.toString())));
        return cycles.all(wanted.toBson());
    }

    @QueryHandler
    PageOf<AgendaItem> answer(FindConversations query, Actor actor) {
        var wanted = query.wanted();
        var states = wanted.states().isEmpty() ? State.OWED : wanted.states();
        return cycles.page(
                        AgendaPipeline.items(wanted, states, query.today(), actor),
                        AgendaPipeline.Item.class,
                        query.page(),
                        SORT_FIELDS,
                        AgendaPipeline.IN_ORDER)
                .mapAll(items -> seen(items, query.today()));
    }

    @QueryHandler
    AgendaCounts answer(FindAgendaCounts query, Actor actor) {
        var wanted = query.wanted();
        var states = wanted.states().isEmpty() ? EnumSet.allOf(State.class) : wanted.states();
        var counts = new EnumMap<ConversationKind, Map<State, Long>>(ConversationKind.class);
        cycles.made(AgendaPipeline.alike(wanted, states, query.today(), actor), AgendaPipeline.Alike.class)
                .forEach(each -> counts.computeIfAbsent(
                                each.planned().conversation().kind(), _ -> new EnumMap<>(State.class))
                        .merge(each.planned().stateOn(query.today()), each.number(), Long::sum));
        return new AgendaCounts(counts);
    }

    @QueryHandler
    PersonalAgenda answer(FindPersonalAgenda query, Actor actor) {
        var all = cycles.made(AgendaPipeline.of(query.personId(), query.today(), actor), AgendaPipeline.Item.class);
        return new PersonalAgenda(seen(all, query.today()));
    }

    private List<AgendaItem> seen(List<AgendaPipeline.Item> items, LocalDate today) {
        var names = directory.names(
                items, AgendaPipeline.Item::employerId, AgendaPipeline.Item::schoolId, AgendaPipeline.Item::studentId);
        return items.stream()
                .map(item -> new AgendaItem(
                        item.placementId(),
                        item.studentId(),
                        item.schoolId(),
                        item.employerId(),
                        item.mentorId(),
                        item.schoolSupervisorId(),
                        item.crebo(),
                        item.planned(),
                        item.planned().stateOn(today),
                        Optional.ofNullable(names.get(item.studentId())),
                        Optional.ofNullable(names.get(item.employerId())),
                        Optional.ofNullable(names.get(item.mentorId())),
                        item.schoolSupervisorId().map(names::get)))
                .toList();
    }
}
