/**
 * Who did what, when and why; and the proof that nobody changed it afterwards.
 *
 * <p><b>Decision: a hash list with signed, chained checkpoints, made after the fact.</b> Context: SBB and a court must be able
 * to convince themselves that the log is what it was, with tools that they have, without trusting us. A chain computed in each
 * append would make all writers wait for each other; a Merkle tree wants a program to verify. Decision: a processor of one
 * segment ({@link nl.stagepact.application.audit.Sealer}) gives each event a number and a leaf, the SHA-256 of one text line of
 * its <em>stored bytes</em>, in one transaction with its position, so each is sealed exactly once; an event that became visible
 * late gets a later number. A segment of at most 1,000 leaves or one hour is a file for {@code sha256sum -c}; a checkpoint
 * names its hash and that of the checkpoint before, and is signed with a key that is not in the database. Consequences:
 * erasing a person destroys a key and changes no leaf; what happened in the last hour is sealed but not yet signed; whoever
 * holds the database <em>and</em> the key can rewrite everything, so others must keep checkpoints.
 *
 * <p><b>Another key</b>: a checkpoint names the one that signs all after it, so whoever knows the first key follows the chain.
 * The book keeps that first key only to show it: with a chain of a stranger's it doesn't end at the key that this node has.
 *
 * <p><b>Decision: all events are sealed alike, and what a reader may not know of is shown to them as a number at most.</b> Context:
 * a case that a school handles doesn't exist for SBB, and the chain must hold for everybody. Decision: its events are leaves as all
 * others; searches, dossiers and timelines leave them out. Consequences: whoever may verify sees how many events there are in
 * all; a segment in a dossier lists the digests of up to a thousand events, of which a dossier discloses some: that there is
 * something between two positions or numbers, not what it is, of which stream, or whom it is about. A digest can't be guessed,
 * as the line that it is of holds random ids and ciphertext; positions have gaps anyway, wherever a transaction was rolled back.
 *
 * <p><b>Decision: the files of a dossier are listed in it, and the list is signed.</b> Context: seals prove the events, but the
 * readable page and the recipe are no events, and of events that were taken out of a dossier the rest still holds. Decision:
 * {@code manifest.sha256} lists all files but itself and {@code manifest.sig}, for {@code sha256sum -c}; it is signed each time
 * that the dossier is fetched, with the key that the dossier's last checkpoint leaves in force. Where this node no longer has
 * that one, later checkpoints are added up to the one that names its successor. Consequences: to fetch one takes the seal key,
 * which each node has, as each may seal; what was fetched earlier has no such list, and says so with a recipe of today.
 *
 * <p><b>How a stranger verifies</b>: save a checkpoint's text and signature and the public key (its own PEM, got in another way
 * as well), then {@code openssl pkeyutl -verify -pubin -inkey seal-public-key.pem -rawin -in checkpoint-000001.txt -sigfile
 * checkpoint-000001.sig}.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.audit;
