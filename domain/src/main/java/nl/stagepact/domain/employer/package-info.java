/**
 * An employer registers, appoints mentors, and SBB decides for which qualifications it may train students.
 *
 * <p>Recognition is per employer and crebo, and a history: nothing is overwritten, so "was it recognised on that day?" is
 * answered for any day. It has no end of its own; a suspension may have one. The question is answered for others by
 * {@link nl.stagepact.domain.employer.Recognitions}, from a table that changes in the transaction of the decision, so that
 * an offer made a moment later is refused.
 *
 * <p>A measure from a case of {@code report} is carried out here, objected to here, and judged there: the objection travels to
 * the case, and what the case decides travels back, each by a {@code When…Then…}.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.employer;
