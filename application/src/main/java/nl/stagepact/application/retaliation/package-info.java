/**
 * Signals of retaliation over HTTP: for confidants, of the reports that their school knows of, and for investigators. To everybody
 * else there is no such thing.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.retaliation;
