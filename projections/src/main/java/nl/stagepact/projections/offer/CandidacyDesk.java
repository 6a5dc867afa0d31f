package nl.stagepact.projections.offer;

import java.time.Instant;
import java.util.Optional;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.student.StudentFile;

/** The candidacies: what the employer answers, the school follows and the student decides. */
public final class CandidacyDesk {

    /**
     * @param version of the offer's stream at the last event that touched this candidacy
     * @param acceptedAt when the employer said yes; from here on it knows who the student is
     * @param endedAt when it was rejected, withdrawn or released
     * @param criterion by what the other candidate was chosen
     * @param explanation of a rejection, for the student; nothing once it was erased
     */
    public record Candidacy(
            CandidacyId id,
            long version,
            OfferId offerId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            int attempt,
            Period period,
            CandidacyStatus status,
            Instant proposedAt,
            Optional<Instant> invitedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> confirmedAt,
            Optional<Instant> endedAt,
            Optional<RejectionReason> rejectionReason,
            Optional<String> criterion,
            Optional<String> explanation,
            Optional<WithdrawalReason> withdrawalReason) {}

    /**
     * A candidacy as this reader may see it.
     *
     * @param blind the employer must choose without knowing who it is
     * @param applicant what the student brings, without a name
     * @param identity who the student is; nothing for an employer that must choose blindly and hasn't accepted yet, nor
     *     once it was erased
     */
    public record SeenCandidacy(
            Candidacy candidacy,
            Optional<String> offerTitle,
            Optional<String> employerName,
            Optional<String> schoolName,
            boolean blind,
            Optional<Applicant> applicant,
            Optional<StudentIdentity> identity) {}

    /** What the student brings, without a name. */
    public record Applicant(
            Crebo programme,
            EducationLevel level,
            LearningPath learningPath,
            int year,
            Optional<StudentFile.StudentProfile> profile) {}

    /** Answered with {@code Optional<SeenCandidacy>}. */
    public record FindCandidacy(CandidacyId id) {}

    /** Answered with {@code PageOf<SeenCandidacy>}. Every filter that is empty lets everything through. */
    public record FindCandidacies(
            Optional<OfferId> offerId,
            Optional<StudentId> studentId,
            Optional<EmployerId> employerId,
            Optional<SchoolId> schoolId,
            Optional<CandidacyStatus> status,
            Page page) {}
}
