package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An interruption that is over.
 *
 * @param fromDate the first day away
 * @param backDate the first day back
 */
record TimeAway(LocalDate fromDate, LocalDate backDate) {

    /** Each day away gives a day back, to what could still be held when it began. */
    Window extended(Window window) {
        return window.closesDate().isBefore(fromDate)
                ? window
                : new Window(
                        window.opensDate(), window.closesDate().plusDays(ChronoUnit.DAYS.between(fromDate, backDate)));
    }
}
