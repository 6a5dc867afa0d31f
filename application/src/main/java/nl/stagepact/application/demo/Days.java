package nl.stagepact.application.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** The region's calendar: every day of it is so many days away from the one on which the region was first loaded. */
record Days(LocalDate today) {

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    LocalDate in(int days) {
        return today.plusDays(days);
    }

    /**
     * A Monday, since most placements begin on one.
     *
     * @param least days ago, at least; negative for the future
     * @param most days ago, at most; six more than {@code least} or beyond, so that there is a Monday in between
     * @param turn which of them, if there are several
     */
    LocalDate mondayAgo(int least, int most, int turn) {
        var first = ago(most).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var last = ago(least).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int mondays = (int) ChronoUnit.WEEKS.between(first, last) + 1;
        return first.plusWeeks(turn % mondays);
    }

    /** Nobody works in the weekend: what would fall there is done on the Friday before. */
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
