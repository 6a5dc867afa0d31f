/**
 * The documents that people sign, as PDF/A-3a (to be kept for ever) and PDF/UA-1 (to be read by everybody).
 *
 * <p>{@link nl.stagepact.application.document.AgreementWriter} reads from the events what a version of an agreement says, as it
 * was known when it was drawn up, {@link nl.stagepact.application.document.Press} puts it on paper, and
 * {@link nl.stagepact.application.document.AgreementArchive} keeps it.
 *
 * <p><b>Decision: made when somebody first wants it, and kept then.</b> Context: the same text makes other bytes each time, and
 * the bytes are what people sign; making them costs far more than the event that draws an agreement up. Decision: whoever
 * first asks for the document has it made; the first one that is stored is it, for everybody and for ever, and a signature must
 * name its digest. Consequences: nothing can be signed that nobody has been able to read; there is no processor that can lag
 * behind or be down between drawing up and signing; and as the text is read from the events up to that moment, it doesn't
 * matter when it is made.
 *
 * <p><b>Decision: the whole document is under the student's key.</b> It also names a mentor and a supervisor, who acted for
 * their organisations and stay in it. Once the student is erased, the digest is all that is left of it.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.document;
