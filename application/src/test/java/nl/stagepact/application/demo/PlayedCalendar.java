package nl.stagepact.application.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.stagepact.domain.offer.PlacementCalendar;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/** When each student of the played region is placed: one place at a time. */
final class PlayedCalendar implements PlacementCalendar {

    private final Map<PlacementId, Reserved> reserved = new HashMap<>();

    private record Reserved(StudentId student, Period period) {}

    boolean isPlaced(StudentId student, Period period) {
        return reserved.values().stream()
                .anyMatch(place ->
                        place.student().equals(student) && place.period().overlaps(period));
    }

    @Override
    public boolean reserve(PlacementId placement, StudentId student, Period period, int hoursPerWeek) {
        boolean free = reserved.values().stream()
                .noneMatch(other ->
                        other.student().equals(student) && other.period().overlaps(period));
        if (free) {
            reserved.put(placement, new Reserved(student, period));
        }
        return free;
    }

    @Override
    public boolean move(PlacementId placement, Period period, int hoursPerWeek) {
        var student = reserved.get(placement).student();
        reserved.remove(placement);
        return reserve(placement, student, period, hoursPerWeek);
    }

    @Override
    public void release(PlacementId placement) {
        reserved.remove(placement);
    }

    @Override
    public void shorten(PlacementId placement, LocalDate lastDay) {
        reserved.computeIfPresent(
                placement,
                (_, was) -> new Reserved(was.student(), new Period(was.period().startDate(), lastDay)));
    }
}
