package nl.stagepact.domain.erasure;

import java.util.Optional;
import nl.stagepact.domain.shared.ErasureId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.serialization.Revision;

/** What happened to somebody's data; who did it, and when, stands beside every event. */
public sealed interface ErasureEvent {

    ErasureId erasureId();

    /**
     * From now on nothing tells who this was. The key and the copies go right after this.
     *
     * @param policyVersion of {@link RetentionDuty}, by which nothing had to be kept any more
     */
    @Revision("1")
    record SubjectErased(
            ErasureId erasureId,
            Optional<StudentId> studentId,
            Optional<PersonId> personId,
            ErasureGround ground,
            int policyVersion)
            implements ErasureEvent {

        public Id subject() {
            return studentId.<Id>map(student -> student).or(() -> personId).orElseThrow();
        }
    }
}
