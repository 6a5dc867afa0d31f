/**
 * Invitations to conversations as calendar programs know them (iCalendar, RFC 5545 and 5546). Times are in UTC, as programs
 * disagree about time zones. Personal calendars (see {@code calendarfeed}) show the same appointment under the same UID and
 * sequence, so a program that knows it from the one recognises it in the other.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.calendar;
