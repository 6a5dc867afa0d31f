package nl.stagepact.application.halfyear;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table of windows: which conversations a placement has, by its number of calendar days, and when. */
final class Windows {

    static final String START = "start-gesprek";
    static final String MIDTERM = "midterm-check";
    static final String END = "eind-gesprek";

    private Windows() {}

    record Window(LocalDate opens, LocalDate closes) {

        static Window around(LocalDate day, int before, int after) {
            return new Window(day.minusDays(before), day.plusDays(after));
        }

        Window longer(long days) {
            return new Window(opens, closes.plusDays(days));
        }
    }

    /** In the order in which they are held. "One per started half-year" is read as: in the middle of each six months. */
    static Map<String, Window> of(LocalDate start, LocalDate end) {
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        var windows = new LinkedHashMap<String, Window>();
        if (days < 21) {
            windows.put(START, Window.around(start, 14, 3));
            windows.put(END, Window.around(end, 3, 3));
        } else if (days <= 55) {
            windows.put(START, Window.around(start, 14, 7));
            windows.put(MIDTERM, Window.around(middle(start, end), 4, 4));
            windows.put(END, Window.around(end, 7, 3));
        } else if (days <= 182) {
            windows.put(START, Window.around(start, 14, 14));
            windows.put(MIDTERM, Window.around(middle(start, end), 10, 10));
            windows.put(END, Window.around(end, 14, 7));
        } else {
            windows.put(START, Window.around(start, 14, 21));
            for (int i = 0; !start.plusMonths(6L * i).isAfter(end); i++) {
                var halfYear = middle(
                        start.plusMonths(6L * i),
                        earliest(start.plusMonths(6L * i + 6).minusDays(1), end));
                windows.put(
                        i == 0 ? MIDTERM : MIDTERM + "-" + (i + 1),
                        // a half-year that has only just started: still before the last conversation
                        new Window(
                                earliest(halfYear.minusDays(14), end.minusDays(21)),
                                earliest(halfYear.plusDays(14), end)));
            }
            windows.put(END, Window.around(end, 21, 7));
        }
        return windows;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate middle(LocalDate start, LocalDate end) {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }
}
