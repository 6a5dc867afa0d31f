/**
 * Signals of retaliation as their readers see them: the school's confidant, SBB's investigators.
 *
 * <p><b>Decision: who may not know who reported sees the day of a signal, what it was and at which employer, and no more.</b>
 * Context: SBB reads placements, candidacies and their timelines, so an id or a moment of what befell whoever reported names them.
 * Decision: without their consent a signal has neither placement nor candidacy, and no moment; in the trail it has no place in the
 * global order, no cause and no offer either, and its id can't be had by trying the events. Consequence: where one student alone
 * met that at that employer on that day, who knows that employer well can still tell: without the day, the kind and the employer
 * nobody could say whether it was retaliation.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.retaliation;
