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

    /** In the order in which they are held. */
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
            long halfYears = (days + 181) / 182;
            for (long i = 1; i <= halfYears; i++) {
                var day = start.plusDays(days * i / (halfYears + 1));
                windows.put(i == 1 ? MIDTERM : MIDTERM + "-" + i, Window.around(day, 14, 14));
            }
            windows.put(END, Window.around(end, 21, 7));
        }
        return windows;
    }

    private static LocalDate middle(LocalDate start, LocalDate end) {
        return start.plusDays(ChronoUnit.DAYS.between(start, end) / 2);
    }
}
