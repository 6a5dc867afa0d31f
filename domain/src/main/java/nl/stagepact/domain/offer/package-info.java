/**
 * An employer offers places; a school proposes a student; the employer accepts or says why not; the student has the last
 * word.
 *
 * <p>PROPOSED → (INVITED) → ACCEPTED by the employer → CONFIRMED by the student, and then a placement exists. Side exits:
 * REJECTED with a job-related reason, WITHDRAWN by student or school or because the student is placed elsewhere.
 *
 * <p>Who may ask is decided in {@code Offer}, which also remembers; {@code Vacancy} decides about the offer itself,
 * {@code Candidacy} about one candidate, {@code Candidacies} knows how many seats are kept.
 *
 * <p><b>Decision: candidacies live in the offer's stream.</b> Context: accepted and confirmed students never exceed the
 * seats, also when fifty answers come at the same moment. Decision: the stream of the offer, which the store orders by a
 * unique key on (stream, sequence), is the judge. Consequence: answers to one offer are decided one after another; those to
 * different offers are independent.
 *
 * <p><b>Decision: the period is reserved in the confirmation's own transaction</b>, in a table with a constraint on student
 * and period ({@link nl.stagepact.domain.offer.PlacementCalendar}). A check beforehand would let two confirmations at two
 * employers pass at the same moment.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.offer;
