package nl.stagepact.domain.kit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/** Judges as the database does: full-time never overlaps, part-time may up to 40 hours on the busiest day. */
public final class InMemoryCalendar implements PlacementCalendar {

    public static final int FULL_TIME_FROM = 36;
    public static final int HOURS_IN_A_WEEK = 40;

    private final Map<PlacementId, Entry> entries = new LinkedHashMap<>();

    public record Entry(StudentId student, Period period, int hoursPerWeek) {

        private boolean isFullTime() {
            return hoursPerWeek >= FULL_TIME_FROM;
        }
    }

    /** Of all places that are kept for the student, also of those that are over. */
    public Optional<LocalDate> lastDayOf(StudentId student) {
        return entries.values().stream()
                .filter(entry -> entry.student().equals(student))
                .map(entry -> entry.period().endDate())
                .max(Comparator.naturalOrder());
    }

    public Map<PlacementId, Entry> entries() {
        return Map.copyOf(entries);
    }

    @Override
    public boolean reserve(PlacementId placement, StudentId student, Period period, int hoursPerWeek) {
        var asked = new Entry(student, period, hoursPerWeek);
        boolean fits = entries.containsKey(placement) || fits(asked);
        if (fits) {
            entries.putIfAbsent(placement, asked);
        }
        return fits;
    }

    @Override
    public boolean move(PlacementId placement, Period period, int hoursPerWeek) {
        var was = entries.remove(placement);
        if (was == null) {
            return true;
        }
        boolean fits = reserve(placement, was.student(), period, hoursPerWeek);
        if (!fits) {
            entries.put(placement, was);
        }
        return fits;
    }

    @Override
    public void release(PlacementId placement) {
        entries.remove(placement);
    }

    @Override
    public void shorten(PlacementId placement, LocalDate lastDay) {
        entries.computeIfPresent(
                placement,
                (_, entry) -> new Entry(
                        entry.student(), new Period(entry.period().startDate(), lastDay), entry.hoursPerWeek()));
    }

    private boolean fits(Entry asked) {
        var others = entries.values().stream()
                .filter(other -> other.student().equals(asked.student())
                        && other.period().overlaps(asked.period()))
                .toList();
        return others.isEmpty()
                || !asked.isFullTime() && others.stream().noneMatch(Entry::isFullTime) && busiest(asked, others);
    }

    private static boolean busiest(Entry asked, List<Entry> others) {
        return asked.period()
                .startDate()
                .datesUntil(asked.period().endDate().plusDays(1))
                .allMatch(day -> asked.hoursPerWeek()
                                + others.stream()
                                        .filter(other -> other.period().contains(day))
                                        .mapToInt(Entry::hoursPerWeek)
                                        .sum()
                        <= HOURS_IN_A_WEEK);
    }
}
