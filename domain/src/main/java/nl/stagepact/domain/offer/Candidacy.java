package nl.stagepact.domain.offer;

import nl.stagepact.domain.offer.OfferCommand.RejectCandidate;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import org.jspecify.annotations.Nullable;

/**
 * One student proposed for one offer.
 *
 * @param version of the stream when this candidacy last changed
 * @param rejectedFor the reason, once it is rejected; it never changes after that
 */
record Candidacy(
        CandidacyId id,
        StudentId studentId,
        SchoolId schoolId,
        CandidacyStatus status,
        long version,
        @Nullable RejectionReason rejectedFor) {

    Candidacy is(CandidacyStatus now, long sinceVersion) {
        return new Candidacy(id, studentId, schoolId, now, sinceVersion, rejectedFor);
    }

    Candidacy rejected(RejectionReason reason, long sinceVersion) {
        return new Candidacy(id, studentId, schoolId, CandidacyStatus.REJECTED, sinceVersion, reason);
    }

    boolean wasRejectedLike(RejectCandidate again) {
        return status == CandidacyStatus.REJECTED && rejectedFor == again.reason();
    }
}
