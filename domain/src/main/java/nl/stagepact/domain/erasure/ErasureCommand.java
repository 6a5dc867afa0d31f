package nl.stagepact.domain.erasure;

import java.util.Optional;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about somebody's data. */
public sealed interface ErasureCommand {

    @TargetAggregateIdentifier
    ErasureId erasureId();

    /** Either a student or somebody else. */
    record EraseSubject(
            ErasureId erasureId, Optional<StudentId> studentId, Optional<PersonId> personId, ErasureGround ground)
            implements ErasureCommand {

        /** @throws IllegalArgumentException when it names nobody, or two */
        public EraseSubject {
            if (studentId.isPresent() == personId.isPresent()) {
                throw new IllegalArgumentException("Either a student or somebody else is erased");
            }
        }

        public static EraseSubject of(StudentId student, ErasureGround ground) {
            return new EraseSubject(ErasureId.of(student), Optional.of(student), Optional.empty(), ground);
        }

        public static EraseSubject of(PersonId person, ErasureGround ground) {
            return new EraseSubject(ErasureId.of(person), Optional.empty(), Optional.of(person), ground);
        }

        Id subject() {
            return studentId.<Id>map(student -> student).or(() -> personId).orElseThrow();
        }
    }
}
