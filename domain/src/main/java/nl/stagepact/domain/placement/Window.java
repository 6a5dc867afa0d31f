package nl.stagepact.domain.placement;

import java.time.LocalDate;

/** The days on which a conversation should be held, both included. */
public record Window(LocalDate opensDate, LocalDate closesDate) {

    Timing timingOf(LocalDate date) {
        if (date.isBefore(opensDate)) {
            return Timing.EARLY;
        }
        return date.isAfter(closesDate) ? Timing.LATE : Timing.IN_WINDOW;
    }
}
