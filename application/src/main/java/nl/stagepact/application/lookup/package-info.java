/**
 * The answers to what the domain must ask: tables in PostgreSQL that change in the transaction of the event.
 *
 * <p><b>Decision: subscribing handlers, not reads of the views.</b> Context: a rule such as "no offer without recognition"
 * must see the decision that was acknowledged a millisecond ago, and views lag behind. Decision: each table here is kept by a
 * handler that runs in the transaction of the command that caused the event; if it fails, the command fails. Consequence:
 * they are small, hold ids and codes only, and nothing here may be slow.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.lookup;
