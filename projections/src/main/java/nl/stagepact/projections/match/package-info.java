/**
 * Suggestions: which open offers fit a student, which students fit an offer. They keep no documents of their own: the market,
 * the unplaced students, their profiles, the candidacies and the recognitions are asked, and
 * {@link nl.stagepact.domain.match.Matching} puts what fits in order.
 *
 * <p><b>Decision: a bounded draw.</b> Context: ten thousand offers and ten thousand students make a hundred million pairs.
 * Decision: the store picks by index no more than a few hundred that fulfil what must hold, near and in time first and the
 * newest first; only these are compared. Consequence: a page costs the same in a small and in a large region, and
 * {@code totalItems} counts what was drawn. Digests compare new offers with who learns the same, once a day.
 *
 * <p><b>Decision: an employer gets no suggestions.</b> Context: a count of fitting students, or their veiled profiles, would
 * help an employer to see that its offer makes sense. But few students of one programme look for a place in one region at one
 * time: a profile with programme, region, days and themes tells a classmate who it is, and who changes an offer and looks
 * again can tell one student from the next even by a count. Above all, nobody shows a student to an employer but the student's
 * own school, by proposing them, and from then on blind mode holds. Decision: only the school and the student see
 * suggestions. Consequence: an employer learns of students by candidacies alone; how many look for a place in a region is told
 * by insights, where small groups are suppressed.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.match;
