/**
 * What every operation of the REST API has in common, so that a feature's {@code …Api} says only what is its own.
 *
 * <p>The way of a request: {@link nl.stagepact.application.api.RequestBodies} keeps and limits the body →
 * {@link nl.stagepact.application.api.IdempotencyKeys} answers a repetition → {@link nl.stagepact.application.api.Binder}
 * makes the request record, or tells everything that is wrong with it → the feature's controller makes a command or query →
 * {@link nl.stagepact.application.api.Acts} sends it and waits until the view shows it. Whatever goes wrong anywhere becomes
 * one {@link nl.stagepact.application.api.Problem} in {@link nl.stagepact.application.api.Problems}.
 *
 * <p><b>Decision: our own binder instead of Jackson's data binding.</b> Context: a client must be told <em>all</em> that is
 * wrong with a request at once: unknown fields, wrong types, impossible dates, texts too long. Data binding stops at the
 * first, and where it can go on (its problem handlers) it does so for some kinds of error only. Decision: Jackson parses,
 * and a binder of one page walks request record and JSON tree together; bean validation adds the constraints of the
 * record. Consequences: requests are records of plain components; a new scalar type is one line in the binder.
 *
 * <p><b>Decision: no response bodies beside idempotency keys.</b> Context: the same key gets the first answer again, for
 * 24 hours, and answers hold personal data. Decision: we keep status, {@code Location} and, for a refusal, its problem
 * (which never quotes input); the body of a success is read again from the view, under the rights of now. Consequences:
 * nothing to encrypt, nothing to erase, nobody sees what they may no longer see; the body may be newer than the first one.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.application.api;
