/**
 * What SBB sees of one employer, over all schools: what was decided about it, who was placed and how that went, whom it
 * rejected and why, as recorded by the end of a day. Numbers only: whoever looks draws the conclusions, nothing here does.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.projections.overview;
