/**
 * Appointments as calendar programs know them (iCalendar, RFC 5545 and 5546).
 *
 * <p>{@link nl.stagepact.application.calendar.Meeting} is the one place that writes an appointment: invitations by mail and
 * feeds alike, so a program that knows it from the one recognises it in the other. Times are in UTC, as programs disagree about
 * time zones.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.calendar;
