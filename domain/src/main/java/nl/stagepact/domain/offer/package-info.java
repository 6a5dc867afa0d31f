/**
 * An employer offers places; a school proposes a student; the employer accepts or says why not; the student has the last
 * word.
 *
 * <p>PROPOSED → (INVITED) → ACCEPTED by the employer → CONFIRMED by the student, and then a placement exists. Side exits:
 * REJECTED with a job-related reason, WITHDRAWN by student or school or because the student is placed elsewhere or the offer is
 * gone, EXPIRED when whoever must answer lets the term pass: first the employer, after an invitation again, and then the
 * student who was accepted.
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
 *
 * <p><b>Decision: blind until accepted, promised to each student.</b> Context: who must choose without knowing whom should not
 * find out by a list, an id or a second candidacy either. Decision: whether a candidate is veiled stands in the proposal, so a
 * later change of the offer unveils nobody; the acceptance unveils, as an event of its own; ids of candidacies come from a
 * pseudonym of the student ({@link nl.stagepact.domain.offer.Pseudonyms}). Consequence: views ask whether the candidacy is
 * unveiled, never whether the offer is blind.
 *
 * <p><b>Decision: fresh or gone.</b> Context: a stale vacancy is a defect of the market. Decision: publishing and reconfirming
 * give an offer its {@link nl.stagepact.domain.offer.Freshness}, by a policy whose version stands in the event; when that runs
 * out the offer takes no candidates, whether or not Stagepact has got round to {@code OfferExpired}. Who was accepted keeps
 * the seat; who had no answer is told that the offer is gone. Reconfirming brings an expired offer back, and nobody who left
 * with it. Consequence: nothing depends on a deadline that comes late.
 *
 * <p><b>Decision: an offer looks for itself whether it may still be there.</b> Context: when a recognition is suspended or
 * withdrawn, what is on the market for it goes, with everyone who waits; an offer made at the same moment may not slip through,
 * and the day from which the decision holds may be yet to come. Decision: an automation names the offers that are concerned,
 * out of a table that changes with their events, and each decides by the recognition of that day. Offers read the recognition
 * under a lock that SBB's decision waits for, so either the table has the offer or the offer is refused. Consequence: asking
 * once too often does no harm; confirmed candidates keep their place, and reinstating brings nothing back by itself.
 *
 * <p><b>Decision: a revision gives all terms anew</b>, and whoever was proposed hears of it. Nobody loses by it: seats that are
 * kept stay, what is learned stays for whoever was proposed, the period for whoever was accepted. What somebody was proposed
 * for is what the events before the proposal say. An offer whose period has begun takes no new candidates, but one that was
 * published for a period already under way does: it is recorded afterwards, by a school that begins in the middle of a year.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.offer;
