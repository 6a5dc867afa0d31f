package nl.stagepact.domain.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day on which something happens: moments are stored in UTC, days are Dutch. */
public final class BusinessDay {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private BusinessDay() {}

    public static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Of the day on which that was. */
    public static Instant beginningOf(Instant moment) {
        return of(moment).atStartOfDay(ZONE).toInstant();
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
