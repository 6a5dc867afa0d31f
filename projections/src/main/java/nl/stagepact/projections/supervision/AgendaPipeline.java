package nl.stagepact.projections.supervision;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Criteria;
import nl.stagepact.projections.supervision.SupervisionAgenda.State;
import nl.stagepact.projections.supervision.SupervisionAgenda.Wanted;
import org.bson.Document;
import org.bson.conversions.Bson;

/** From the cycles of placements to single conversations, as a question to the store. */
final class AgendaPipeline {

    static final String OPENS = "planned.window.opensDate";
    static final String CLOSES = "planned.window.closesDate";

    private static final String TIMING = "planned.timing";
    private static final String WINDOW = "planned.window";
    private static final String TERM = "planned.term";
    private static final String SCHEDULED = "planned.scheduledDate";
    private static final String PAUSED_FROM = "planned.pausedFrom";

    /** The earliest deadline first; leaves no two conversations equal. */
    static final Bson IN_ORDER = Sorts.ascending(CLOSES, "placementId", "planned.conversation.number");

    private static final List<String> PEOPLE = List.of("studentId", "mentorId", "schoolSupervisorId");

    private AgendaPipeline() {}

    /** One conversation of a cycle. */
    record Item(
            PlacementId placementId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Crebo crebo,
            Planned planned) {}

    /**
     * Conversations that always stand in the same state.
     *
     * @param planned what they have in common
     * @param number how many
     */
    record Alike(Planned planned, long number) {}

    /** Of each conversation an {@link Item}. */
    static List<Bson> items(Wanted wanted, Set<State> states, LocalDate today, Actor actor) {
        return items(found(wanted, states, today, asked(wanted, actor)));
    }

    /**
     * An {@link Item} of each conversation in which somebody takes part and which they owe or have an appointment for, the
     * earliest deadline first.
     */
    static List<Bson> of(UUID person, LocalDate today, Actor actor) {
        var states = EnumSet.allOf(State.class);
        var theirs = visibleTo(actor)
                .and(Filters.or(
                        PEOPLE.stream().map(field -> Filters.eq(field, person)).toList()));
        var stages = items(found(Wanted.in(states), states, today, theirs));
        var owed = State.OWED.stream().map(state -> isIn(state, today));
        stages.add(Aggregates.match(Filters.or(
                Stream.concat(owed, Stream.of(Filters.exists(SCHEDULED))).toList())));
        stages.add(Aggregates.sort(IN_ORDER));
        return stages;
    }

    private static List<Bson> items(List<Bson> stages) {
        stages.add(Aggregates.project(Projections.fields(
                Projections.computed("placementId", "$_id"),
                Projections.include(
                        "studentId", "schoolId", "employerId", "mentorId", "schoolSupervisorId", "crebo", "planned"))));
        return stages;
    }

    /** Together those that are {@link Alike}; which number a midterm check has and on which day it was held says nothing. */
    static List<Bson> alike(Wanted wanted, Set<State> states, LocalDate today, Actor actor) {
        var stages = found(wanted, states, today, asked(wanted, actor));
        var common = new Document(
                        "conversation",
                        new Document("kind", "$planned.conversation.kind")
                                .append("number", new Document("$literal", 1)))
                .append("window", "$planned.window")
                .append("timing", "$planned.timing")
                .append("exempted", "$planned.exempted")
                .append("dropped", "$planned.dropped")
                .append("pausedFrom", "$planned.pausedFrom")
                .append("term", "$planned.term")
                .append("scheduledDate", "$planned.scheduledDate");
        stages.add(Aggregates.group(common, Accumulators.sum("number", 1L)));
        stages.add(Aggregates.project(
                Projections.fields(Projections.computed("planned", "$_id"), Projections.include("number"))));
        return stages;
    }

    private static Criteria asked(Wanted wanted, Actor actor) {
        var visible = visibleTo(actor);
        return wanted.mine() ? visible.and(visibleTo(actor.reaching(Scope.SELF)).toBson()) : visible;
    }

    static Criteria visibleTo(Actor actor) {
        return Criteria.visibleTo(actor, List.of("schoolId", "employerId"), PEOPLE);
    }

    /** @param placements the cycles in which to look */
    private static List<Bson> found(Wanted wanted, Set<State> states, LocalDate today, Criteria placements) {
        placements
                .where("_id", wanted.placementId())
                .where("schoolId", wanted.schoolId())
                .where("employerId", wanted.employerId())
                .where("schoolSupervisorId", wanted.supervisorId())
                .where("mentorId", wanted.mentorId())
                .where("crebo", wanted.crebo());
        if (State.OWED.containsAll(states)) {
            placements.where("open", true);
        }
        var conversations = Criteria.all()
                .and(Filters.or(states.stream().map(state -> isIn(state, today)).toList()));
        if (!wanted.kinds().isEmpty()) {
            conversations.and(Filters.in("planned.conversation.kind", Criteria.stored(wanted.kinds())));
        }
        wanted.before().ifPresent(day -> conversations.and(Filters.lt(CLOSES, day.toString())));
        var stages = new ArrayList<Bson>();
        stages.add(Aggregates.match(placements.toBson()));
        stages.add(Aggregates.unwind("$conversations"));
        stages.add(Aggregates.project(Projections.fields(
                Projections.include("studentId", "schoolId", "employerId", "mentorId", "schoolSupervisorId", "crebo"),
                Projections.computed("planned", "$conversations"))));
        stages.add(Aggregates.match(conversations.toBson()));
        return stages;
    }

    /** The same as {@link Planned#stateOn}. */
    private static Bson isIn(State state, LocalDate today) {
        var day = today.toString();
        return switch (state) {
            case HELD -> Filters.and(Filters.exists(TIMING), Filters.ne(TIMING, "LATE"));
            case LATE -> Filters.eq(TIMING, "LATE");
            case EXEMPTED -> Filters.and(notHeld(), Filters.eq("planned.exempted", true));
            case NOT_REQUIRED -> Filters.and(notDone(), Filters.exists(WINDOW, false));
            case DROPPED -> Filters.and(notDone(), Filters.exists(WINDOW), Filters.eq("planned.dropped", true));
            case PAUSED -> Filters.and(owed(), Filters.lte(PAUSED_FROM, day));
            case ESCALATED, OVERDUE -> Filters.and(owed(), goesOn(day), Filters.eq(TERM, state.name()));
            case SCHEDULED ->
                Filters.and(
                        owed(),
                        goesOn(day),
                        Filters.gte(SCHEDULED, day),
                        Filters.or(Filters.exists(TERM, false), Filters.eq(TERM, State.DUE.name())));
            case DUE -> Filters.and(owed(), goesOn(day), notScheduled(day), Filters.eq(TERM, state.name()));
            case PLANNED -> Filters.and(owed(), goesOn(day), notScheduled(day), Filters.exists(TERM, false));
        };
    }

    private static Bson notHeld() {
        return Filters.exists(TIMING, false);
    }

    private static Bson notDone() {
        return Filters.and(notHeld(), Filters.eq("planned.exempted", false));
    }

    private static Bson owed() {
        return Filters.and(notDone(), Filters.exists(WINDOW), Filters.eq("planned.dropped", false));
    }

    private static Bson notScheduled(String day) {
        return Filters.or(Filters.exists(SCHEDULED, false), Filters.lt(SCHEDULED, day));
    }

    private static Bson goesOn(String day) {
        return Filters.or(Filters.exists(PAUSED_FROM, false), Filters.gt(PAUSED_FROM, day));
    }
}
