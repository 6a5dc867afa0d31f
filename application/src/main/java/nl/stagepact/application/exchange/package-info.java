/**
 * Lists as CSV, out and in.
 *
 * <p><b>Decision: an export is the list itself, asked for page by page.</b> Context: what somebody may see in a list (whose
 * things, and no name of a blind candidate) is decided in many places; an export beside it would be a second way in, for
 * each list. Decision: {@link nl.stagepact.application.exchange.CsvLists} asks the list's own operation for its JSON, under the
 * same login and filters, and writes that as CSV; the columns come from the record of its answer. Consequences: every list has
 * an export by itself, with the same rights and the same gaps; it costs as much as reading all pages.
 *
 * <p>The way of a file: {@link nl.stagepact.application.exchange.CsvFile} reads its lines → a
 * {@link nl.stagepact.application.exchange.LineReader} makes each a request record of the API, by the columns of the kind's
 * {@link nl.stagepact.application.exchange.ImportForm} → {@link nl.stagepact.application.exchange.ImportCheck} has the commands of
 * each tried → somebody runs it → {@link nl.stagepact.application.exchange.ImportRun} does the clean lines. A line is one thing
 * with all its commands: all of them happen, or none, in one transaction with the note that the line is done.
 *
 * <p><b>Decision: a check is a run that is taken back.</b> Context: a check must find what a run would find, and the rules
 * stay in the domain. Decision: the commands of each line are decided on what is there now, in a transaction that is rolled
 * back, their events kept from the log ({@link nl.stagepact.application.platform.OnlyTried}). Consequences: no second set of
 * rules; lines that depend on one another can't be checked, so a file holds things of one kind; a check costs about as much as a
 * run without its commits.
 *
 * <p><b>Decision: a file has a key of its own.</b> Context: a file is a list of people, most of whom have no key yet. Decision: it
 * is encrypted under a key that is destroyed when the import is finished, given up, or a day old; problems name line, column
 * and code and never quote a cell. Consequence: nothing of it can be read afterwards, in backups either.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.exchange;
