package nl.stagepact.application.holiday;

import de.focus_shift.jollyday.core.Holiday;
import java.time.LocalDate;
import java.util.function.Predicate;

/** A day of the year on which nobody works, as it can stand on the list. */
enum HolidayKind {
    NEW_YEARS_DAY("NEW_YEAR"),
    GOOD_FRIDAY("christian.GOOD_FRIDAY"),
    EASTER_MONDAY("christian.EASTER_MONDAY"),
    KINGS_DAY("KINGS_DAY"),
    LIBERATION_DAY("LIBERATION"),
    /** Where it is a day off once in five years only. */
    LIBERATION_DAY_EVERY_FIVE_YEARS("LIBERATION", day -> day.getYear() % 5 == 0),
    ASCENSION_DAY("christian.ASCENSION_DAY"),
    WHIT_MONDAY("christian.PENTECOST_MONDAY"),
    CHRISTMAS_DAY("FIRST_CHRISTMAS_DAY"),
    SECOND_CHRISTMAS_DAY("SECOND_CHRISTMAS_DAY");

    private final String key;
    private final Predicate<LocalDate> when;

    HolidayKind(String key) {
        this(key, _ -> true);
    }

    HolidayKind(String key, Predicate<LocalDate> when) {
        this.key = key;
        this.when = when;
    }

    boolean is(Holiday holiday) {
        return holiday.getPropertiesKey().equals(key) && when.test(holiday.getDate());
    }
}
