/**
 * Everybody's own calendar with their conversations, for the calendar program that they use anyway.
 *
 * <p><b>Decision: a secret link, one for each person.</b> Context: calendar programs fetch an address again and again and can't
 * log in. Decision: whoever is logged in makes a link with 256 random bits; only its hash is kept, so it is shown once; a new
 * one ends the old one at once. Consequences: who has the link reads when and with whom somebody has conversations, and nothing
 * else; nobody can look a lost link up, they make a new one. A link that doesn't exist, was withdrawn or was renewed is answered
 * the same way.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.calendarfeed;
