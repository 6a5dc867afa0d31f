/**
 * Reports of discrimination, over HTTP: how they come in, with or without an account, and who reads how much of a case.
 *
 * <p><b>Decision: whoever reports without an account comes back with a reference and a code.</b> Context: a link in a mail
 * would need an address, and lies in a mail box that others read. Decision: the answer to the report shows both, once; the
 * table {@code report_code} has a hash of the code, and no address of the API or of a page ever carries it. Consequence: who
 * loses the code can't come back, and reports again.
 *
 * <p><b>Decision: the page that takes a report answers with the code itself.</b> Context: after a form a page usually redirects,
 * so that loading it again sends nothing twice; but what is shown after that needs an address, or a session that keeps the code.
 * Decision: reference and code stand in the answer to the form, which no browser stores. Consequence: who loads that answer
 * again is warned by the browser, and who goes on reports twice.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.report;
