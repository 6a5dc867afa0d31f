package nl.stagepact.application.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments in the words of a language, in Dutch time: what is stored in UTC is read on a Dutch clock. */
final class Moments {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Amsterdam");

    private final DateTimeFormatter words;

    Moments(Locale language) {
        words = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language).withZone(BUSINESS_ZONE);
    }

    /** Such as "22 november 2026, 14:05". */
    public String text(Instant moment) {
        return words.format(moment);
    }
}
