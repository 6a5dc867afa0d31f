/**
 * Lists as CSV, out and in.
 *
 * <p><b>Decision: an export is the list itself, asked for page by page.</b> Context: what somebody may see in a list (whose
 * things, and no name of a blind candidate) is decided in many places; an export beside it would be a second way in, for
 * each list. Decision: {@link nl.stagepact.application.exchange.CsvLists} asks the list's own operation for its JSON, under the
 * same login and filters, and writes that as CSV; the columns come from the record of its answer. Consequences: every list has
 * an export by itself, with the same rights and the same gaps; it costs as much as reading all pages.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.exchange;
