package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;

/**
 * Who is still a minor, and who speaks for them. A birth date is personal, so no table holds it: it is answered from the
 * student's own stream, where it stands under the student's key.
 */
public interface Guardians {

    /** @return false also when nobody knows the birth date, or not any more */
    boolean isMinorOn(StudentId student, LocalDate day);

    /** Whoever was named last. */
    Optional<PersonId> guardianOf(StudentId student);
}
