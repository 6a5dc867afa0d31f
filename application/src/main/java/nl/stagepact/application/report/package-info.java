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
 *
 * <p><b>Decision: a report names only what whoever reports can reach, and without an account no student or place at all.</b>
 * Context: much follows from what a report names. Whoever it names is watched for retaliation and a confidant gets the signals;
 * the case shows an investigator the events of the placement; an erasure waits until the case is over. Somebody could name a
 * stranger for any of these. Decision: with an account each thing that is named must be there for whoever reports, as when they
 * asked for it, and all of it must belong together; a table tells, which never lags behind as views do. Of somebody
 * without an account nothing can be checked, and a claim that a confidant or investigator would have to confirm first would need
 * a step, a state and a page of its own: so they name the employer and perhaps a school, and tell which offer or placement it
 * was in their own words, which is enough to begin with. Consequence: nobody is watched over for such a report; whoever wants
 * that reports with an account, or lets the school do so.
 *
 * <p><b>Decision: a report is about an employer that Stagepact knows.</b> Context: a wrong number would make a case about nobody,
 * which no overview shows and no measure reaches. Consequence: who reports learns whether a number is registered, as anybody can
 * in the public register of recognised employers.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.report;
