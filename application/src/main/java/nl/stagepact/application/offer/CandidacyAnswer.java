package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.student.StudentIdentity;
import nl.stagepact.projections.offer.CandidacyDesk.Applicant;
import nl.stagepact.projections.offer.CandidacyDesk.SeenCandidacy;

/** What clients see of a candidacy. */
@Schema(name = "Candidacy", description = "One student proposed for one offer")
record CandidacyAnswer(
        CandidacyId id,
        OfferId offerId,
        Optional<String> offerTitle,
        EmployerId employerId,
        Optional<String> employerName,
        SchoolId schoolId,
        Optional<String> schoolName,
        StudentId studentId,
        CandidacyStatus status,
        Period period,

        @Schema(description = "1, and one more for each time the student was proposed again")
        int attempt,

        @Schema(description = "What the student brings, without a name")
        Optional<Applicant> applicant,

        @Schema(description = "The employer must choose without knowing who it is")
        boolean blind,

        @Schema(description = "Who it is; absent for an employer that must choose blindly and hasn't accepted yet")
        Optional<Who> student,

        Instant proposedAt,
        Optional<Instant> invitedAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> confirmedAt,

        @Schema(description = "When it was rejected, withdrawn or released")
        Optional<Instant> endedAt,

        Optional<RejectionReason> rejectionReason,

        @Schema(description = "By what the other candidate was chosen")
        Optional<String> criterion,

        @Schema(description = "Of a rejection, for the student")
        Optional<String> explanation,

        Optional<WithdrawalReason> withdrawalReason,

        @Schema(description = "What the confirmation led to")
        Optional<PlacementId> placementId,

        Instant changedAt) {

    @Schema(name = "Candidate", description = "Who the candidate is")
    record Who(String studentNumber, Contact contact, Optional<LocalDate> birthDate) {

        static Who of(StudentIdentity identity) {
            return new Who(identity.studentNumber(), Contact.of(identity.contact()), identity.birthDate());
        }
    }

    static CandidacyAnswer of(SeenCandidacy seen) {
        var candidacy = seen.candidacy();
        return new CandidacyAnswer(
                candidacy.id(),
                candidacy.offerId(),
                seen.offerTitle(),
                candidacy.employerId(),
                seen.employerName(),
                candidacy.schoolId(),
                seen.schoolName(),
                candidacy.studentId(),
                candidacy.status(),
                candidacy.period(),
                candidacy.attempt(),
                seen.applicant(),
                seen.blind(),
                seen.identity().map(Who::of),
                candidacy.proposedAt(),
                candidacy.invitedAt(),
                candidacy.acceptedAt(),
                candidacy.confirmedAt(),
                candidacy.endedAt(),
                candidacy.rejectionReason(),
                candidacy.criterion(),
                candidacy.explanation(),
                candidacy.withdrawalReason(),
                candidacy.confirmedAt().map(_ -> PlacementId.of(candidacy.id())),
                candidacy.changedAt());
    }
}
