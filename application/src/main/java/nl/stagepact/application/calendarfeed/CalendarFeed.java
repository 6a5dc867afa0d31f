package nl.stagepact.application.calendarfeed;

import java.time.Instant;
import nl.stagepact.domain.shared.Language;

/** That somebody has a link to their calendar; the link itself is not kept. */
record CalendarFeed(Instant madeAt, Language language) {}
