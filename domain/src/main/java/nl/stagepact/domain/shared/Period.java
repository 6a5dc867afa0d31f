package nl.stagepact.domain.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days in Dutch time, both ends included. */
public record Period(LocalDate startDate, LocalDate endDate) {

    /** @throws IllegalArgumentException when it ends before it starts */
    public Period {
        if (endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("A period ends on or after its start: " + startDate + " to " + endDate);
        }
    }

    public boolean overlaps(Period other) {
        return !startDate.isAfter(other.endDate) && !other.startDate.isAfter(endDate);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(startDate) && !date.isAfter(endDate);
    }

    /** Calendar days, weekends included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(startDate, endDate) + 1;
    }

    public LocalDate middle() {
        return startDate.plusDays(ChronoUnit.DAYS.between(startDate, endDate) / 2);
    }
}
