/**
 * One student at one employer for one period.
 *
 * <p>It begins CONFIRMED, when the student says yes. The school draws up the agreement; student, school and employer sign the
 * same document of the same version; a refusal asks for a new version. Signed by all and on its first day it can start. Then
 * the three talk at the start, halfway and at the end, each within a window that follows from the duration, in that order.
 * The employer judges, the school decides, and with the last day behind it the placement is COMPLETED. Before the start it
 * can be cancelled, afterwards it can only be terminated, with a reason.
 *
 * <p>One stream per placement, so one timeline. {@link nl.stagepact.domain.placement.Agreement} and
 * {@link nl.stagepact.domain.placement.SupervisionCycle} are values inside it with rules of their own.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.placement;
