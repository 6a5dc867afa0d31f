/**
 * Reports of discrimination, over HTTP: how they come in, with or without an account, and who reads how much of a case.
 *
 * <p><b>Decision: whoever reports without an account comes back with a reference and a code.</b> Context: a link in a mail
 * would need an address, and lies in a mail box that others read. Decision: the answer to the report shows both, once; the
 * table {@code report_code} has a hash of the code, and no address of the API or of a page ever carries it. Consequence: who
 * loses the code can't come back, and reports again.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.report;
