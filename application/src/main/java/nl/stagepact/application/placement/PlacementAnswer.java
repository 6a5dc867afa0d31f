package nl.stagepact.application.placement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.application.api.WorkingTime;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EducationLevel;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.LearningPath;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.placement.Agreement;
import nl.stagepact.projections.placement.Agreement.NamedSigner;
import nl.stagepact.projections.placement.Course;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.placement.PlacementBoard.Cancellation;
import nl.stagepact.projections.placement.PlacementBoard.EmployerJudgement;
import nl.stagepact.projections.placement.PlacementBoard.LateSigning;
import nl.stagepact.projections.placement.PlacementBoard.SchoolDecision;
import nl.stagepact.projections.placement.PlacementBoard.SeenPlacement;

/** What clients see of a placement. */
@Schema(
        name = "Placement",
        description = "One student at one employer for one period; names that were erased are absent")
record PlacementAnswer(
        PlacementId id,
        PlacementStatus status,
        OfferId offerId,
        Optional<String> offerTitle,
        CandidacyId candidacyId,
        StudentId studentId,
        Optional<String> studentName,
        SchoolId schoolId,
        Optional<String> schoolName,
        EmployerId employerId,
        Optional<String> employerName,
        PersonId mentorId,
        Optional<String> mentorName,

        @Schema(description = "As the newest agreement says, or whoever took over")
        Optional<PersonId> schoolSupervisorId,

        Optional<String> schoolSupervisorName,

        @Schema(
                description =
                        "The mentor or the school supervisor of a placement that goes on, if they left: somebody must take over")
        Set<PersonId> leftPeople,

        @Schema(example = "25998") Crebo crebo,
        EducationLevel level,
        LearningPath learningPath,

        @Schema(description = "As confirmed, or as the agreement says")
        Period period,

        int daysPerWeek,
        int hoursPerWeek,

        @Schema(description = "What to mind when the student is a minor on the first day")
        List<WorkingTime> workingTimes,

        @Schema(description = "Every version; an amendment stands beside the one that holds until all have signed it")
        List<Agreement> agreements,

        @Schema(description = "Whom school and employer named to sign for them")
        List<NamedSigner> namedSigners,

        @Schema(
                description =
                        "Not all have signed, although the first day is near or has come; absent as long as there is time")
        Optional<LateSigning> lateSigning,

        @Schema(description = "In the order in which they must be held; empty before the plan")
        List<ConversationAnswer> conversations,

        Optional<LocalDate> startedDate,
        Optional<EmployerJudgement> employerJudgement,
        Optional<SchoolDecision> schoolDecision,

        @Schema(description = "Whether it was interrupted, the oldest first; why is not for the employer's people")
        List<Course.Interruption> interruptions,

        @Schema(description = "Days in the first week on which the student did not come")
        List<LocalDate> noShowDates,

        @Schema(description = "Hours per period; what the employer recorded is confirmed")
        List<Course.Hours> hours,

        @Schema(description = "What was recorded adds up to this: a proposal for the completion")
        int recordedHours,

        @Schema(description = "Each from 1 to 5; absent for the employer's people")
        Optional<StudentReview> studentReview,

        @Schema(description = "Where the student went afterwards")
        Optional<Outflow> outflow,

        @Schema(description = "What stood there before it was corrected, the oldest first")
        List<Course.Correction> corrections,

        @Schema(description = "Once completed") Optional<Integer> realisedHours,
        Optional<Termination> termination,
        Optional<Cancellation> cancellation,
        Instant confirmedAt,
        Instant changedAt) {

    record Termination(
            Party initiator,

            @Schema(description = "Absent for the employer's people, unless the employer ended it")
            Optional<TerminationReason> reason,

            @Schema(description = "The last day at work") LocalDate lastDate,
            Optional<String> explanation,
            Instant terminatedAt) {

        static Termination of(PlacementBoard.Termination termination) {
            return new Termination(
                    termination.initiator(),
                    termination.reason(),
                    termination.lastDay(),
                    termination.explanation(),
                    termination.terminatedAt());
        }
    }

    static PlacementAnswer of(SeenPlacement seen) {
        var placement = seen.placement();
        return new PlacementAnswer(
                placement.id(),
                placement.status(),
                placement.offerId(),
                seen.offerTitle(),
                placement.candidacyId(),
                placement.studentId(),
                seen.studentName(),
                placement.schoolId(),
                seen.schoolName(),
                placement.employerId(),
                seen.employerName(),
                placement.mentorId(),
                seen.mentorName(),
                placement.schoolSupervisorId(),
                seen.schoolSupervisorName(),
                seen.leftPeople(),
                placement.crebo(),
                placement.level(),
                placement.learningPath(),
                placement.period(),
                placement.daysPerWeek(),
                placement.hoursPerWeek(),
                seen.workingTimes().stream().map(WorkingTime::of).toList(),
                placement.agreements(),
                placement.namedSigners(),
                placement.lateSigning(),
                ConversationAnswer.all(placement),
                placement.startedDate(),
                placement.employerJudgement(),
                placement.schoolDecision(),
                placement.course().interruptions(),
                placement.course().noShowDates(),
                placement.course().hours(),
                placement.course().recordedHours(),
                placement.course().review(),
                placement.course().outflow(),
                placement.course().corrections(),
                placement.realisedHours(),
                placement.termination().map(Termination::of),
                placement.cancellation(),
                placement.confirmedAt(),
                placement.changedAt());
    }
}
