/**
 * Who read what few may read: when, whose it was, and what for. Whoever it is about can see it.
 *
 * <p><b>Decision: noted at the query bus, not by whoever asks.</b> Context: what is read through a page, the API, a calendar or a
 * file must be noted alike, and a new way to the same data must not forget it. Decision: an interceptor on the query bus notes
 * each answer that holds a special category, in {@link nl.stagepact.application.readlog.Readings}, before the answer goes out;
 * what is no query calls {@link nl.stagepact.application.readlog.ReadLog} itself. Consequences: a reading that can't be noted
 * fails; somebody's reading of their own data is not noted; the log holds ids and codes, never what was read.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.readlog;
