/**
 * Links in mails to people without an account: a mentor or a guardian signs, reports a conversation or gives the judgement
 * without logging in.
 *
 * <p>A link is made when a mail that asks for an act is sent ({@link nl.stagepact.application.link.MailedLinks}), for one
 * person, one act, one placement and one version. Its page says what it is about and holds the form; only sending that form
 * does something, through the same command, rights and rules as the API, in that person's name.
 *
 * <p><b>Decision: looking changes nothing.</b> Context: mail scanners open every link, some twice, before the reader does.
 * Decision: {@code GET} and {@code HEAD} read in a transaction that PostgreSQL keeps from writing, make no session, and are not
 * noted anywhere; only the form of the page, with a token of its own that only the page shows, is an act. Consequence: nobody
 * can tell whether a link was opened; that is nobody's business either.
 *
 * <p><b>Decision: the event of the act tells how its actor was identified.</b> Context: each use of a link must be found
 * again. An event "link used" beside the act would have to be kept from ever standing there without it, or it without the
 * event. Decision: whoever acts by a link is an actor {@code stagepact-link|<id of the link>} ({@link
 * nl.stagepact.domain.shared.Identification}), which stands in every event of the act; a signature also says so itself
 * ({@link nl.stagepact.domain.placement.SignatureMethod#EMAIL_LINK}). Consequence: act and use are one, the audit trail
 * answers "all that was done by this link", and no stream knows of links.
 *
 * <p><b>Decision: only who holds the mail knows the secret.</b> 256 random bits stand in the mail; the table has their
 * SHA-256 and, under the secret as key, a proof of the address that it was mailed to: when that person's address changes or
 * is erased, what lies in the old mail box is a page that doesn't exist. The secret is never logged, kept by no cache and
 * handed on to no other site. A process that dies between the mail server's "accepted" and the commit sends the mail again,
 * with a link that works; that of the first doesn't exist.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.link;
