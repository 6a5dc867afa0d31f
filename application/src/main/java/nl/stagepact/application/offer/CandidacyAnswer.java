package nl.stagepact.application.offer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.application.api.Contact;
import nl.stagepact.application.api.WorkingTime;
import nl.stagepact.domain.offer.AnswerTerm;
import nl.stagepact.domain.offer.CandidacyOrigin;
import nl.stagepact.domain.offer.CandidacyStatus;
import nl.stagepact.domain.offer.RejectionReason;
import nl.stagepact.domain.offer.WithdrawalReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
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

        @Schema(
                description =
                        "Absent, as all by which the student could be recognised, for an employer that must choose"
                                + " blindly and hasn't accepted yet")
        Optional<StudentId> studentId,

        @Schema(description = "Who began it: the student who applied, or the school that proposed them")
        CandidacyOrigin origin,

        @Schema(description = "The same for student, school and employer")
        CandidacyStatus status,

        @Schema(description = "Who must answer by when; absent once it has ended")
        Optional<WaitingFor> waitingFor,

        Period period,

        @Schema(
                description =
                        "1, and one more for each time the student was a candidate again; absent where the student is")
        Optional<Integer> attempt,

        @Schema(description = "What the student brings, without a name")
        Optional<Applicant> applicant,

        @Schema(
                description =
                        "For student and school, as long as the employer may not know who it is: what it sees of the"
                                + " applicant. Names, addresses, numbers and dates in the student's own words are made illegible; what else"
                                + " they wrote can be read")
        Optional<Applicant> employerSees,

        @Schema(description = "The employer must choose without knowing who it is")
        boolean blind,

        @Schema(description = "The employer may know who it is: it doesn't choose blindly, or it has accepted")
        boolean unveiled,

        @Schema(description = "Who it is; absent for an employer that must choose blindly and hasn't accepted yet")
        Optional<Who> student,

        Instant proposedAt,
        Optional<Instant> invitedAt,
        Optional<Instant> acceptedAt,
        Optional<Instant> confirmedAt,

        @Schema(description = "When whoever must answer was last reminded")
        Optional<Instant> remindedAt,

        @Schema(description = "When it was rejected, withdrawn or released, or expired")
        Optional<Instant> endedAt,

        Optional<RejectionReason> rejectionReason,

        @Schema(description = "By what the other candidate was chosen")
        Optional<String> criterion,

        @Schema(description = "Of a rejection, for the student")
        Optional<String> explanation,

        Optional<WithdrawalReason> withdrawalReason,

        @Schema(description = "Who let it expire without an answer")
        Optional<Party> silent,

        @Schema(
                description =
                        "Open candidacies of the same student at the same employer, for the same qualification in an"
                                + " overlapping period; never for the employer")
        List<CandidacyId> possibleDuplicates,

        @Schema(
                description =
                        "What to mind for a minor; never for an employer that must choose without knowing the age")
        List<WorkingTime> workingTimes,

        @Schema(description = "What the confirmation led to")
        Optional<PlacementId> placementId,

        Instant changedAt) {

    @Schema(name = "WaitingFor", description = "Who must answer, and the last day on which that is in time")
    record WaitingFor(Party party, LocalDate untilDate) {

        static WaitingFor of(AnswerTerm term) {
            return new WaitingFor(term.party(), term.untilDate());
        }
    }

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
                candidacy.origin(),
                candidacy.status(),
                candidacy.waitingFor().map(WaitingFor::of),
                candidacy.period(),
                candidacy.attempt(),
                seen.applicant(),
                seen.employerSees(),
                candidacy.blind(),
                candidacy.unveiled(),
                seen.identity().map(Who::of),
                candidacy.proposedAt(),
                candidacy.invitedAt(),
                candidacy.acceptedAt(),
                candidacy.confirmedAt(),
                candidacy.remindedAt(),
                candidacy.endedAt(),
                candidacy.rejectionReason(),
                candidacy.criterion(),
                candidacy.explanation(),
                candidacy.withdrawalReason(),
                candidacy.silent(),
                seen.possibleDuplicates(),
                seen.workingTimes().stream().map(WorkingTime::of).toList(),
                candidacy.confirmedAt().map(_ -> PlacementId.of(candidacy.id())),
                candidacy.changedAt());
    }
}
