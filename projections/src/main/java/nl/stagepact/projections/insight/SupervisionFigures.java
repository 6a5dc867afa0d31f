package nl.stagepact.projections.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.SchoolYear;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import nl.stagepact.projections.school.SchoolFile;
import nl.stagepact.projections.supervision.SupervisionAgenda;
import nl.stagepact.projections.supervision.SupervisionAgenda.Cycle;
import org.axonframework.queryhandling.QueryHandler;

/**
 * Whether schools hold their conversations, and in time; counted from the agenda. A school sees all numbers of its own; who sees
 * those of every school sees none of which less than five students could be told.
 */
public final class SupervisionFigures {

    private final SupervisionAgenda agenda;
    private final SchoolFile schools;

    public SupervisionFigures(SupervisionAgenda agenda, SchoolFile schools) {
        this.agenda = agenda;
        this.schools = schools;
    }

    /**
     * Answered with {@code PageOf<SchoolFigures>}, by name of the school and then by school year. A placement counts in the
     * period in which it begins, with all its conversations.
     *
     * @param from only placements that begin on that day or later; then a school has one line for them all
     * @param to only those that begin on that day or before; as with {@code from}
     * @param today the day for which the states are asked
     */
    public record FindSupervisionFigures(
            Optional<SchoolYear> schoolYear,
            Optional<SchoolId> schoolId,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            LocalDate today,
            Page page) {

        /** For a period of one's own, rather than for school years. */
        public boolean isForDays() {
            return from.isPresent() || to.isPresent();
        }
    }

    /**
     * @param schoolYear nothing when days are asked for
     * @param placements with a plan of conversations; those that were cancelled before any took place are not counted
     */
    public record SchoolFigures(
            SchoolId schoolId,
            Optional<String> schoolName,
            Optional<SchoolYear> schoolYear,
            Optional<Integer> placements,
            KindFigures startGesprek,
            KindFigures midtermCheck,
            KindFigures eindGesprek,
            WholeFigures together) {}

    /**
     * Of the conversations of one kind. A number that must not be told is absent.
     *
     * @param inTime held within the window, or before
     * @param late held after the window
     * @param overdue not held though the window has closed
     * @param medianDelayDays of those that were held late, from the last day of the window
     */
    public record KindFigures(
            Optional<Integer> inTime,
            Optional<Integer> late,
            Optional<Integer> overdue,
            Optional<Integer> exempted,
            Optional<Integer> notYetDue,
            Optional<Double> medianDelayDays) {}

    /**
     * Of whole placements.
     *
     * @param finished in which no conversation is still to come, and none was dropped
     * @param allInTime of those: every conversation that was required was held in time; an exempted one was not held
     * @param percentage of the finished ones; absent when there are none
     * @param medianDelayDays of all conversations that were held late
     */
    public record WholeFigures(
            Optional<Integer> finished,
            Optional<Integer> allInTime,
            Optional<Integer> percentage,
            Optional<Double> medianDelayDays) {}

    private record Group(SchoolId schoolId, Optional<SchoolYear> schoolYear) {}

    @QueryHandler
    PageOf<SchoolFigures> answer(FindSupervisionFigures query, Actor actor) {
        var privacy = actor.scope() == Scope.ANY ? SmallGroups.HIDDEN : SmallGroups.TOLD;
        var groups = agenda
                .beginning(
                        query.schoolId(),
                        latest(
                                query.from(),
                                query.schoolYear().map(year -> year.period().startDate())),
                        earliest(
                                query.to(),
                                query.schoolYear().map(year -> year.period().endDate())),
                        actor)
                .stream()
                .collect(Collectors.groupingBy(cycle -> new Group(
                        cycle.schoolId(),
                        query.isForDays()
                                ? Optional.<SchoolYear>empty()
                                : Optional.of(SchoolYear.of(cycle.startDate())))));
        var names = schools.namesAndStaff(
                groups.keySet().stream().map(Group::schoolId).distinct().toList());
        var lines = new ArrayList<SchoolFigures>();
        groups.forEach((group, cycles) -> figures(
                        group, Optional.ofNullable(names.get(group.schoolId())), cycles, query.today(), privacy)
                .ifPresent(lines::add));
        lines.sort(Comparator.comparing(
                        (SchoolFigures line) -> line.schoolName().orElse(""))
                .thenComparing(line -> line.schoolId().value())
                .thenComparing(line -> line.schoolYear().map(SchoolYear::value).orElse("")));
        return PageOf.of(lines, query.page());
    }

    private static Optional<SchoolFigures> figures(
            Group group, Optional<String> name, List<Cycle> cycles, LocalDate today, SmallGroups privacy) {
        var held = cycles.stream()
                .map(cycle -> CycleTally.of(cycle, today))
                .filter(CycleTally::counts)
                .toList();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var whole = Tally.together(held);
        return Optional.of(new SchoolFigures(
                group.schoolId(),
                name,
                group.schoolYear(),
                privacy.number(held.size()),
                privacy.of(Tally.of(ConversationKind.START_GESPREK, held)),
                privacy.of(Tally.of(ConversationKind.MIDTERM_CHECK, held)),
                privacy.of(Tally.of(ConversationKind.EIND_GESPREK, held)),
                privacy.whole(
                        (int) held.stream().filter(CycleTally::isFinished).count(),
                        (int) held.stream().filter(CycleTally::isAllInTime).count(),
                        whole.delays())));
    }

    private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    private static Optional<LocalDate> earliest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }
}
