/**
 * A school registers, appoints coordinators, supervisors and confidants, and publishes its placement periods. Small on
 * purpose: what the school does for a student stands in the streams of the student, the offer and the placement.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.school;
