package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.StudentId;

/**
 * Another id for each student, always the same and impossible to find without a key. Ids that an employer sees before it may
 * know who a candidate is are derived from it: whoever once learned the id of a student can't recognise them by it.
 */
public interface Pseudonyms {

    StudentId of(StudentId student);
}
