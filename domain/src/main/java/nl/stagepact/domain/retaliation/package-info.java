/**
 * Whether somebody who reported is made to pay for it.
 *
 * <p>The law protects whoever reports discrimination against being treated worse for it. So, from a report on and until some
 * weeks after the case has ended, Stagepact watches what befalls the student who made it, and the placement or candidacy that
 * it names: a rejection, a conversation that was missed, a negative judgement, an end by the employer. Each raises one signal, to
 * the confidant of the school that knows of the report and, of a case at SBB's desk, to the investigators: never to them as long
 * as a school handles it, and to nobody else.
 *
 * <p>A signal says that something happened after a report, never that it happened because of it: nothing is decided by it, and
 * nothing about the placement changes. Somebody looks at it and says what they think, with a reason. Nobody at the employer
 * learns of it: it would tell them of the report.
 *
 * <p>Nobody is watched over for a report without an account, which can't name whom or what it is about.
 *
 * <p>One stream for each signal. {@link nl.stagepact.domain.retaliation.Watches} tells who is watched: a table that changes in
 * the transaction of the report's own events, so a report that was acknowledged is watched from then on.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.retaliation;
