/**
 * A school registers a student; the student says what he or she can, wants and still must learn, and looks for a place.
 *
 * <p>An incomplete profile is kept but can't be proposed. Whether a student is placed is no fact of this stream: it follows
 * from placements.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.student;
