/**
 * One student at one employer for one period.
 *
 * <p>It begins CONFIRMED, when the student says yes. The school draws up the agreement; student, school and employer sign the
 * same document of the same version; a refusal asks for a new version. Signed by all and on its first day it can start. Then
 * the three talk at the start, halfway and at the end, each within a window that follows from the duration, in that order.
 * The employer judges, the school decides, and with the last day behind it the placement is COMPLETED. Before the start it
 * can be cancelled, afterwards it can only be terminated, with a reason.
 *
 * <p>Where the school asks for it a guardian signs for a minor, and a fourth organisation signs what it is party to; school
 * and employer can name who signs for them. What all have signed can be amended: the new version needs all signatures anew,
 * and until then the old one holds; refused, it leaves the old one standing. What is immaterial changes at once, with notice.
 *
 * <p>One stream per placement, so one timeline. How to read this package: the vocabulary is {@link
 * nl.stagepact.domain.placement.PlacementCommand} (in groups: agreement, course, conversations, assessment) and {@link
 * nl.stagepact.domain.placement.PlacementEvent}, the rules are the sentences of {@link
 * nl.stagepact.domain.placement.PlacementRule}. {@link nl.stagepact.domain.placement.Placement} gives each group of commands to
 * its {@code …Decisions}, which answer with events or refuse; {@link nl.stagepact.domain.placement.PlacementState} is what the
 * events led to, with {@link nl.stagepact.domain.placement.Agreement}, {@link
 * nl.stagepact.domain.placement.SupervisionCycle} and {@link nl.stagepact.domain.placement.Assessment} as values inside it that
 * have rules of their own. What a decision may ask beside that stands in {@link
 * nl.stagepact.domain.placement.Surroundings}.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.placement;
