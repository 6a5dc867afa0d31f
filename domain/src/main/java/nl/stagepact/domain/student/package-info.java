/**
 * A school registers a student; the student says what he or she can, wants and still must learn, and looks for a place.
 *
 * <p>An incomplete profile is kept but can't be proposed. Whether a student is placed is no fact of this stream: it follows
 * from placements, and is asked where it matters ({@link nl.stagepact.domain.student.PlacedStudents}). Still without a place
 * six weeks before the wanted start, or again without one after that, the search is the school's: it escalates, and a member
 * of staff answers for it. A registration that was wrong is corrected by an event with a reason. Whoever leaves the school
 * begins nothing any more, and what was open ends.
 *
 * <p><b>Decision: what tells an age is kept in the stream alone.</b> Context: agreements and views must know who is a minor on
 * some day, and lookup tables hold nothing personal. Decision: {@link nl.stagepact.domain.student.Guardians} is answered from
 * the student's own events, where the birth date stands under the student's key. Consequence: one short read for each
 * agreement, and nobody is known to be a minor once they were erased.
 */
@org.jspecify.annotations.NullMarked
package nl.stagepact.domain.student;
