/**
 * An employer registers, appoints mentors, and SBB decides for which qualifications it may train students.
 *
 * <p>Recognition is per employer and crebo, and a history: nothing is overwritten, so "was it recognised on that day?" is
 * answered for any day. It has no end of its own; a suspension may have one. The question is answered for others by
 * {@link nl.stagepact.domain.employer.Recognitions}, from a table that changes in the transaction of the decision, so that
 * an offer made a moment later is refused.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.employer;
