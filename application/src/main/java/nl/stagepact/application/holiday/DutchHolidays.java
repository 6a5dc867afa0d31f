package nl.stagepact.application.holiday;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.stagepact.domain.shared.WorkingDays;

/** The Dutch holidays that stand on a list. */
final class DutchHolidays implements WorkingDays {

    /**
     * As the law has it: it puts Good Friday on a level with the days that it names, and 5 May is one of those in every year
     * (Algemene termijnenwet, art. 3).
     */
    static final Set<HolidayKind> BY_LAW =
            EnumSet.complementOf(EnumSet.of(HolidayKind.LIBERATION_DAY_EVERY_FIVE_YEARS));

    private final Set<HolidayKind> list;
    private final HolidayManager all = HolidayManager.getInstance(ManagerParameters.create("nl"));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    DutchHolidays(Set<HolidayKind> list) {
        this.list = Set.copyOf(list);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return byYear.computeIfAbsent(day.getYear(), this::of).contains(day);
    }

    private Set<LocalDate> of(int year) {
        return all.getHolidays(Year.of(year)).stream()
                .filter(holiday -> list.stream().anyMatch(kind -> kind.is(holiday)))
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet());
    }
}
