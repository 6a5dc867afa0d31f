package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Period;

/**
 * One edition of when the conversations should be held. The law says together, at the start, halfway and at the end,
 * "depending on the duration" (WEB 7.2.8); the windows are our choice and therefore configuration, see
 * {@link SupervisionPolicies}.
 *
 * @param validFromDate the first day on which new plans are made by it
 * @param classes by duration, the shortest first; the last one takes all that is longer
 * @param exitDays within which the exit conversation should be held once a placement was terminated
 * @param reminders when to ask for a conversation that was not held
 */
public record SupervisionPolicy(
        int version, LocalDate validFromDate, List<DurationClass> classes, int exitDays, Reminders reminders) {

    /**
     * All numbers are calendar days.
     *
     * @param dueBefore days before the last day of the window on which the conversation is due
     * @param escalatedAfter days after it became overdue on which it is brought to the coordinator, the first one first
     */
    public record Reminders(int dueBefore, List<Integer> escalatedAfter) {

        public Reminders {
            escalatedAfter = List.copyOf(escalatedAfter);
        }
    }

    /**
     * All numbers are calendar days.
     *
     * @param atMostDays the longest placement of this class, both ends included
     * @param startBefore days before the start on which the window of the StartGesprek opens
     * @param startAfter days after the start on which it closes
     * @param midterms how many midterm checks
     * @param midtermAround days before and after the middle, as far as the placement lasts
     * @param endBefore days before the end on which the window of the EindGesprek opens
     * @param endAfter days after the end on which it closes
     */
    public record DurationClass(
            int atMostDays,
            int startBefore,
            int startAfter,
            Midterms midterms,
            int midtermAround,
            int endBefore,
            int endAfter) {}

    public enum Midterms {
        NOT_REQUIRED,
        ONE,
        ONE_PER_STARTED_HALF_YEAR
    }

    public SupervisionPolicy {
        classes = List.copyOf(classes);
        if (classes.isEmpty() || exitDays < 0) {
            throw new IllegalArgumentException("Edition %d has no classes, or no time for an exit".formatted(version));
        }
        for (int i = 1; i < classes.size(); i++) {
            if (classes.get(i).atMostDays() <= classes.get(i - 1).atMostDays()) {
                throw new IllegalArgumentException(
                        "The classes of edition %d do not run from short to long".formatted(version));
            }
        }
    }

    /** Version 1: short (under 21 days), medium (to 55), normal (to 182) and long placements. */
    public static SupervisionPolicy firstEdition() {
        return new SupervisionPolicy(
                1,
                LocalDate.EPOCH,
                List.of(
                        new DurationClass(20, 14, 3, Midterms.NOT_REQUIRED, 0, 3, 3),
                        new DurationClass(55, 14, 7, Midterms.ONE, 4, 7, 3),
                        new DurationClass(182, 14, 14, Midterms.ONE, 10, 14, 7),
                        new DurationClass(Integer.MAX_VALUE, 14, 21, Midterms.ONE_PER_STARTED_HALF_YEAR, 14, 21, 7)),
                14,
                new Reminders(7, List.of(3, 10)));
    }

    /** The same, where it was interrupted: see {@link TimeAway}. */
    List<PlannedConversation> planFor(Period period, List<TimeAway> away) {
        return planFor(period).stream()
                .map(each -> new PlannedConversation(
                        each.conversation(), each.window().map(window -> extended(window, away))))
                .toList();
    }

    private static Window extended(Window window, List<TimeAway> away) {
        var extended = window;
        for (var each : away) {
            extended = each.extended(extended);
        }
        return extended;
    }

    /**
     * What takes the place of all that was still open when a placement was terminated.
     *
     * @param lastDay at work
     */
    List<PlannedConversation> planAfterTermination(LocalDate lastDay, LocalDate today) {
        return List.of(planned(Conversation.EXIT_CONVERSATION, lastDay, today.plusDays(exitDays)));
    }

    /** The conversations of a placement of this period, in their order. */
    public List<PlannedConversation> planFor(Period period) {
        var duration = classes.stream()
                .filter(each -> period.days() <= each.atMostDays())
                .findFirst()
                .orElse(classes.getLast());
        var plan = new ArrayList<PlannedConversation>();
        plan.add(planned(
                Conversation.START_GESPREK,
                period.startDate().minusDays(duration.startBefore()),
                period.startDate().plusDays(duration.startAfter())));
        switch (duration.midterms()) {
            case NOT_REQUIRED -> plan.add(new PlannedConversation(Conversation.midtermCheck(1), Optional.empty()));
            case ONE -> plan.add(midterm(1, period.middle(), duration, period));
            case ONE_PER_STARTED_HALF_YEAR -> {
                var halves = halfYears(period);
                IntStream.rangeClosed(1, halves.size())
                        .forEach(number ->
                                plan.add(midterm(number, halves.get(number - 1).middle(), duration, period)));
            }
        }
        plan.add(planned(
                Conversation.EIND_GESPREK,
                period.endDate().minusDays(duration.endBefore()),
                period.endDate().plusDays(duration.endAfter())));
        return plan;
    }

    /** The days on which a conversation falls due, is overdue and is escalated, in that order. */
    public List<LocalDate> termsOf(LocalDate closes) {
        var overdue = closes.plusDays(1);
        return Stream.concat(
                        Stream.of(closes.minusDays(reminders.dueBefore()), overdue),
                        reminders.escalatedAfter().stream().map(overdue::plusDays))
                .toList();
    }

    /** In the last half-year, which may have only just started, it would else come after the EindGesprek. */
    private static PlannedConversation midterm(int number, LocalDate middle, DurationClass duration, Period period) {
        var opens = earliest(
                middle.minusDays(duration.midtermAround()), period.endDate().minusDays(duration.endBefore()));
        var closes = earliest(middle.plusDays(duration.midtermAround()), period.endDate());
        return planned(Conversation.midtermCheck(number), opens, closes);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static PlannedConversation planned(Conversation conversation, LocalDate opens, LocalDate closes) {
        return new PlannedConversation(conversation, Optional.of(new Window(opens, closes)));
    }

    /** The half-years that have started by the end of the period; the last one may be cut short. */
    private static List<Period> halfYears(Period period) {
        var halves = new ArrayList<Period>();
        for (var start = period.startDate(); !start.isAfter(period.endDate()); ) {
            // counted from the first day, so that 31 August does not slide to 28 February and stay there
            var next = period.startDate().plusMonths(6L * (halves.size() + 1));
            var end = next.minusDays(1).isBefore(period.endDate()) ? next.minusDays(1) : period.endDate();
            halves.add(new Period(start, end));
            start = next;
        }
        return halves;
    }
}
