package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.BusinessDay;

/** Collects what everybody did, story by story, and tells it in the order of time. */
final class Chronicle {

    private static final LocalTime FIRST_HOUR = LocalTime.of(8, 0);
    private static final int WORKING_DAY_SECONDS = 9 * 60 * 60;

    private final LocalDate today;
    private final Map<LocalDate, List<Entry>> days = new TreeMap<>();

    private record Entry(Actor actor, Object command, Set<UUID> concerns) {}

    Chronicle(LocalDate today) {
        this.today = today;
    }

    /**
     * Adds an act. On one day, what was added first happens first.
     *
     * @param day before today; moved to the Friday before when it falls in a weekend
     */
    void add(LocalDate day, Actor actor, Object command, Set<UUID> concerns) {
        if (!day.isBefore(today)) {
            throw new IllegalArgumentException("History ends yesterday: " + command.getClass() + " on " + day);
        }
        days.computeIfAbsent(Days.workday(day), _ -> new ArrayList<>()).add(new Entry(actor, command, concerns));
    }

    /** In the order of time, each at a moment of its own. */
    List<Act> acts() {
        var acts = new ArrayList<Act>();
        days.forEach((day, entries) -> {
            var opening = day.atTime(FIRST_HOUR).atZone(BusinessDay.ZONE).toInstant();
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                long second = (long) WORKING_DAY_SECONDS * (i * 100L + i * 37L % 100) / (entries.size() * 100L);
                acts.add(new Act(opening.plusSeconds(second), entry.actor(), entry.command(), entry.concerns()));
            }
        });
        return acts;
    }
}
