package nl.stagepact.application.calendarfeed;

import nl.stagepact.domain.shared.Language;

/** What can be asked about the link to one's own calendar. It stands in no stream: nothing happens to a placement by it. */
public sealed interface CalendarFeedOperation {

    /**
     * Makes a link for whoever asks; the one that they had no longer works.
     *
     * @param tokenHash of the secret in the link, which nobody else gets to know
     * @param language of what stands in the calendar
     */
    record RenewCalendarFeed(String tokenHash, Language language) implements CalendarFeedOperation {

        /** Never the hash: a log line is no place to look for it. */
        @Override
        public String toString() {
            return "RenewCalendarFeed[" + language + "]";
        }
    }

    record WithdrawCalendarFeed() implements CalendarFeedOperation {}

    /** Answered with {@code Optional<CalendarFeed>}. */
    record FindCalendarFeed() implements CalendarFeedOperation {}
}
