package nl.stagepact.application.employer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.employer.Proceedings;
import nl.stagepact.projections.employer.RecognitionDecision;

/** What clients see of recognitions. */
final class RecognitionAnswers {

    private RecognitionAnswers() {}

    @Schema(description = "How the employer stands for one qualification")
    record Recognition(
            @Schema(example = "25998") Crebo crebo,

            @Schema(description = "On the day that was asked, as known now")
            RecognitionStatus status,

            @Schema(description = "Every decision, in the order in which it was taken; none is ever taken out")
            List<Decision> decisions,

            @Schema(description = "Only for the employer's coordinators and SBB")
            List<Application> applications,

            @Schema(description = "Only for the employer's coordinators and SBB")
            List<Hearing> hearings,

            @Schema(description = "Only for the employer's coordinators and SBB")
            List<Objection> objections) {

        static Recognition of(EmployerFile.Employer employer, Crebo crebo, LocalDate date) {
            var decisions = employer.decisions().stream()
                    .filter(decision -> decision.crebo().equals(crebo))
                    .map(Decision::of)
                    .toList();
            var proceedings = employer.proceedings();
            return new Recognition(
                    crebo,
                    employer.statusOn(crebo, date),
                    decisions,
                    about(crebo, proceedings.applications(), Proceedings.Application::crebos, Application::of),
                    about(crebo, proceedings.hearings(), Proceedings.Hearing::crebos, Hearing::of),
                    about(crebo, proceedings.objections(), Proceedings.Objection::crebos, Objection::of));
        }

        private static <V, A> List<A> about(
                Crebo crebo, List<V> all, Function<V, List<Crebo>> crebos, Function<V, A> answer) {
            return all.stream()
                    .filter(each -> crebos.apply(each).contains(crebo))
                    .map(answer)
                    .toList();
        }
    }

    @Schema(name = "RecognitionDecision", description = "What was decided, mostly by SBB")
    record Decision(
            RecognitionDecision.Kind kind,
            LocalDate effectiveDate,

            @Schema(description = "What holds from the effective day on; absent where it changes nothing")
            Optional<RecognitionStatus> status,

            @Schema(description = "The last day of a suspension")
            Optional<LocalDate> untilDate,

            Optional<LocalDate> publishedDate,
            @Schema(description = "The last day to object") Optional<LocalDate> objectionUntilDate,
            @Schema(description = "After a review") Optional<LocalDate> nextReviewDate,

            @Schema(description = "The number of the objection that led to it")
            Optional<Integer> objectionId,

            String reason,
            Instant decidedAt) {

        static Decision of(RecognitionDecision decision) {
            return new Decision(
                    decision.kind(),
                    decision.effectiveDate(),
                    decision.status(),
                    decision.untilDate(),
                    decision.publishedDate(),
                    decision.objectionUntilDate(),
                    decision.nextReviewDate(),
                    decision.objection(),
                    decision.reason(),
                    decision.decidedAt());
        }
    }

    @Schema(name = "RecognitionApplication", description = "That an employer asked for a recognition")
    record Application(
            List<Crebo> crebos,
            @Schema(description = "Absent once erased") Optional<String> motivation,
            Instant appliedAt) {

        static Application of(Proceedings.Application application) {
            return new Application(application.crebos(), application.motivation(), application.appliedAt());
        }
    }

    @Schema(name = "RecognitionHearing", description = "How an employer was heard before a withdrawal")
    record Hearing(
            List<Crebo> crebos,
            LocalDate hearingDate,

            @Schema(description = "What SBB means to do, and why")
            String reason,

            @Schema(description = "Absent as long as it was not held")
            Optional<LocalDate> heldDate,

            @Schema(description = "What was said; absent once erased")
            Optional<String> report,

            @Schema(description = "Why the employer did without")
            Optional<String> waivedReason) {

        static Hearing of(Proceedings.Hearing hearing) {
            return new Hearing(
                    hearing.crebos(),
                    hearing.hearingDate(),
                    hearing.reason(),
                    hearing.heldDate(),
                    hearing.report(),
                    hearing.waived());
        }
    }

    @Schema(name = "RecognitionObjection", description = "An objection to what SBB decided")
    record Objection(
            @Schema(description = "Its number at this employer", example = "1")
            int id,

            List<Crebo> crebos,
            LocalDate lodgedDate,

            @Schema(description = "The last day on which SBB decides")
            LocalDate decisionDueDate,

            @Schema(description = "Absent once erased, and for the measure of a case: there it stands in the case")
            Optional<String> grounds,

            @Schema(description = "From which day on a court suspended the decision")
            Optional<LocalDate> interimReliefDate,

            @Schema(description = "Absent as long as it is not decided")
            Optional<ObjectionOutcome> outcome,

            Optional<LocalDate> decidedDate,
            @Schema(description = "Absent as the grounds") Optional<String> reason) {

        static Objection of(Proceedings.Objection objection) {
            return new Objection(
                    objection.number(),
                    objection.crebos(),
                    objection.lodgedDate(),
                    objection.decisionDueDate(),
                    objection.grounds(),
                    objection.reliefDate(),
                    objection.outcome(),
                    objection.decidedDate(),
                    objection.reason());
        }
    }
}
