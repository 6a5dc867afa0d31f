package nl.stagepact.domain.offer;

import nl.stagepact.domain.offer.OfferEvent.CandidateRejected;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * One student proposed for one offer.
 *
 * @param version of the stream when this candidacy last changed
 * @param rejection what the employer said, once it is rejected; it never changes after that
 */
record Candidacy(
        CandidacyId id,
        StudentId studentId,
        SchoolId schoolId,
        CandidacyStatus status,
        long version,
        @Nullable CandidateRejected rejection) {

    Candidacy is(CandidacyStatus now, long sinceVersion) {
        return new Candidacy(id, studentId, schoolId, now, sinceVersion, rejection);
    }

    Candidacy rejected(CandidateRejected event, long sinceVersion) {
        return new Candidacy(id, studentId, schoolId, CandidacyStatus.REJECTED, sinceVersion, event);
    }

    boolean wasRejectedBy(CandidateRejected again) {
        return again.equals(rejection);
    }
}
