/**
 * Mails at the milestones of a placement.
 *
 * <p>An event comes in; the {@link nl.stagepact.application.notification.AddressBook} notes whom it makes reachable and what
 * belongs to whom; {@link nl.stagepact.application.notification.Milestones} decides what is told to which parties;
 * {@link nl.stagepact.application.notification.Recipients} finds the people; the
 * {@link nl.stagepact.application.notification.MailQueue} keeps one row and one task for each. All of that is one PostgreSQL
 * transaction with the position of the processor. Later {@link nl.stagepact.application.notification.SendMail} writes the mail
 * and sends it.
 *
 * <p>What goes with a mail beside its words (a calendar entry, a document, a link of the reader's own) is asked of each bean
 * that is an {@link nl.stagepact.application.notification.Enclosing}, when the mail is sent.
 *
 * <p>A mail that asks or reminds has a {@link nl.stagepact.application.notification.Reason} (an argument of its
 * {@link nl.stagepact.application.notification.MailTemplate}); {@link nl.stagepact.application.notification.Gone} says which
 * event takes which reason away. Whatever still waits then is dropped, and nothing of it is sent again.
 *
 * <p>Somebody whom an event names and whom the parties may not reach: {@code notice.and(person, party)}. A guardian: a template
 * that {@code isToGuardian}, to the party STUDENT; its words stand under the keys that end in {@code .guardian}, or in nothing.
 *
 * <p>A mail whose address takes nothing for good has bounced: the mail server said so at once, or returned it to the box at
 * {@code stagepact.mail.returns.url} ({@link nl.stagepact.application.notification.ReturnBox}). It stands on the list of the
 * school whose student it is about.
 *
 * <p><b>Decision: a mail is written when it is sent.</b> Context: a mail may wait for hours, and its reader may be erased or
 * move meanwhile. Decision: what waits is ids and codes; names and addresses are looked up at the last moment. Consequence:
 * erasure needs no search through waiting mails, and no mail log holds a name.
 *
 * <p><b>Decision: at least once, in one place only.</b> Context: no transaction spans a mail server and a database. Decision:
 * see {@link nl.stagepact.application.notification.SendMail}. Consequence: a process that dies between the server's "accepted"
 * and the commit that follows it sends that one mail again, with the same Message-ID.
 *
 * <p><b>Decision: nothing of a person's story in a mail.</b> A mail is a postcard: it tells that something happened and
 * where to read it. Explanations, reports and judgements stay on the page, behind the login. The one exception is the agreement
 * that all have signed: who signed it, or for whom, gets it to keep.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.notification;
