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
 * <p>The windows of the conversations come from the edition of {@link
 * nl.stagepact.domain.placement.SupervisionPolicies} that was valid when they were first planned, for as long as the placement
 * lives. They are always worked out anew from the period that is agreed and all interruptions together, so neither forgets the
 * other; what was held or exempted keeps the window it had. A placement that is terminated gets one more plan, which holds
 * nothing but an exit conversation: an ordinary {@code SupervisionPlanned}, so that whatever reacts to plans (reminders,
 * appointments, agenda) does so for this one too. It can be held, exempted and appointed while the placement is TERMINATED. It is
 * within a number of days of the day on which the end was recorded, as that may be long after the last day at work; where
 * the student left school or never came there is none. What the three said is for the employer's people only where they may know why
 * it ended, or were there.
 *
 * <p>With each conversation goes a private answer of the student, from the day its window opens and held or not: who finds no
 * hearing must be able to say so. It is read by the student, the school's coordinators and the placement's school supervisor;
 * neither the confidant nor SBB reads it without being told by the student. Nobody at the employer learns that it was given: it
 * makes no version of the placement stale, and shows no new one.
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
