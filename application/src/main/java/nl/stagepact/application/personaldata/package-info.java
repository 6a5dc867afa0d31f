/**
 * Everything that is kept about one person, for that person (GDPR articles 15 and 20).
 *
 * <p><b>Decision: whose key it is under decides whose data it is.</b> Context: an export by hand-picked fields forgets the field
 * that was added last, and one of whole documents hands out the mentor's telephone. Decision: each stored event about somebody is
 * taken as it is stored; what is under their own key is decrypted, what is under anybody else's key is left out, whatever the
 * field is called. Views are taken as they are stored as well, from those that hold nobody else's data. Consequences: a new event
 * or field is in the export at once; of other people it holds ids at most, never a name.
 *
 * <p>Of what somebody did it tells when and what, not the content, which is about others. Nothing in it tells of a case but the
 * reports that somebody made with their account, with their own words alone, and only when they fetch it themselves. To which
 * organisations their data went is told by name, from the same events and the read log. Who else
 * than the person themself fetched it, on their behalf, is noted in the read log.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.personaldata;
