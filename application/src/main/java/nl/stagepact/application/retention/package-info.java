/**
 * How long each kind of data is kept, on which ground, and who makes it go.
 *
 * <p><b>Decision: one table, for the job, the page and the guards.</b> Context: a privacy statement that somebody writes beside
 * the software is outdated within a month, and a clean-up that nobody wrote down can't be answered for. Decision: {@link
 * nl.stagepact.application.retention.DataKind} names every kind of data with the tables and collections that hold it; its ground
 * and term are configuration ({@code stagepact.retention.kinds}); the daily job executes that table, the page {@code /privacy}
 * shows it, and a test fails when a table or collection belongs to no kind. Consequences: a new table is a question about
 * privacy first; a term that was changed holds from the next morning on, and the page says so at once.
 *
 * <p>Each run is noted with what went, per kind. It is done by one node, and again is harmless: what is gone is not due.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.retention;
