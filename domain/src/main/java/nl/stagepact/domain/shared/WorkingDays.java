package nl.stagepact.domain.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people work: neither in a weekend nor a generally recognised holiday (Algemene termijnenwet, art. 3). */
@FunctionalInterface
public interface WorkingDays {

    /** By the list that holds here; the same day always gets the same answer. */
    boolean isHoliday(LocalDate day);

    default boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /**
     * The last day of a term.
     *
     * @param day on which the term begins: not one of its days
     * @param number of working days, at least 1
     */
    default LocalDate after(LocalDate day, int number) {
        var last = day;
        for (int left = number; left > 0; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }
}
