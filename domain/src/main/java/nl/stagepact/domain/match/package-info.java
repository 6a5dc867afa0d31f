/**
 * Which open offers fit a student who looks for a place, and which students fit an offer: suggestions for people who then
 * decide themselves. No stream and no event: what is suggested follows from what offers and students are today.
 *
 * <p>What the law or the offer itself asks, must hold: the qualification where a recognition is needed, the level, the
 * learning path, the kind of placement, and at least half of the longer of both periods. Whatever passes is put in order:
 * first the same programme, then the better period, then the days per week, then the shorter distance, then the themes. Each
 * of these has a few grades only, so that a person can follow the order, and each suggestion tells in words what fits and
 * what doesn't.
 *
 * <p><b>Decision: a ranking that can't know people.</b> Context: a ranking by origin, sex, age, health or name is what this
 * program exists to prevent, and a rule against it can be forgotten. Decision: what gets into the ranking is
 * {@link nl.stagepact.domain.match.Wish} and {@link nl.stagepact.domain.match.Opening}; neither has a name, an address, a birth
 * date, a motivation, a skills card, a support request or a school. Where somebody lives is not in it either: a postcode tells
 * much about origin; the region is the one where the student wants to work, the municipality whichever the reader asks to
 * begin with. Of an offer's
 * characteristics only the chance of a job is compared with themes: who needs tailored supervision or an accessible place
 * filters for it, and is not ranked by it. Consequence: whoever wants to rank by more must widen a type that a test guards.
 *
 * <p><b>Decision: among equals the lot decides, drawn anew each day.</b> Context: an order by id, name or date would favour
 * the same ones always. Decision: what fits equally well is ordered by a lot made of its id and the day, the same for every
 * reader. Consequence: pages don't shift within a day, two students with the same wish see the same list, and everybody's
 * turn comes.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.match;
