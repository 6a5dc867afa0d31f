package nl.stagepact.projections.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationForm;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.PlacementStatus;
import nl.stagepact.domain.placement.SignatureMethod;
import nl.stagepact.domain.placement.Signer;
import nl.stagepact.domain.placement.TerminationReason;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
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
import nl.stagepact.projections.engine.Page;

/** The placements: all that a placement's page shows, beside its timeline (see the audit trail). */
public final class PlacementBoard {

    /**
     * @param version of the placement's stream at the last event
     * @param mentorId as confirmed, or as the newest agreement says
     * @param schoolSupervisorId as the newest agreement says
     * @param period as confirmed, or as the newest agreement says
     * @param conversations planned and held, in the order in which they must be held; empty before the plan
     * @param realisedHours once completed
     */
    public record Placement(
            PlacementId id,
            long version,
            OfferId offerId,
            CandidacyId candidacyId,
            StudentId studentId,
            SchoolId schoolId,
            EmployerId employerId,
            PersonId mentorId,
            Optional<PersonId> schoolSupervisorId,
            Crebo crebo,
            EducationLevel level,
            LearningPath learningPath,
            Period period,
            int daysPerWeek,
            int hoursPerWeek,
            PlacementStatus status,
            List<Agreement> agreements,
            Optional<Integer> supervisionPolicyVersion,
            List<ConversationState> conversations,
            Optional<LocalDate> startedDate,
            Optional<EmployerJudgement> employerJudgement,
            Optional<SchoolDecision> schoolDecision,
            Optional<Integer> realisedHours,
            Optional<Termination> termination,
            Optional<Cancellation> cancellation,
            Instant confirmedAt,
            Instant changedAt) {}

    /** One version of the agreement; the last of the list is the current one. */
    public record Agreement(
            int version,
            AgreementContent content,
            Instant drawnUpAt,
            List<Signature> signatures,
            Optional<SignatureRefusal> refusal,
            Optional<Instant> concludedAt) {}

    /** @param signer nothing once it was erased */
    public record Signature(
            Party party, Optional<Signer> signer, SignatureMethod method, String documentSha256, Instant signedAt) {}

    /** @param reason nothing once it was erased */
    public record SignatureRefusal(Party party, Optional<String> reason, Instant refusedAt) {}

    /** @param window nothing when the placement is too short for this conversation: not required */
    public record ConversationState(
            Conversation conversation,
            Optional<Window> window,
            Optional<HeldConversation> held,
            Optional<Exemption> exemption) {}

    /**
     * What was written down. Whatever was erased is nothing; which of the last six fields is asked for depends on the kind.
     *
     * @param agreements what was agreed, one sentence each
     */
    public record HeldConversation(
            LocalDate date,
            ConversationForm form,
            Timing timing,
            Set<Party> present,
            List<Absence> absences,
            Optional<String> summary,
            List<Optional<String>> agreements,
            Optional<String> expectations,
            Optional<String> tasks,
            Optional<String> safety,
            Optional<String> progress,
            Optional<Boolean> agreedTasksFollowed,
            Optional<String> employersView,
            Instant recordedAt) {}

    public record Absence(Party party, Optional<String> reason) {}

    public record Exemption(Optional<String> reason, Instant exemptedAt) {}

    public record EmployerJudgement(Judgement judgement, Optional<String> explanation, Instant judgedAt) {}

    public record SchoolDecision(Outcome outcome, Optional<String> explanation, Instant decidedAt) {}

    /** @param lastDay the last day at work */
    public record Termination(
            Party initiator,
            TerminationReason reason,
            LocalDate lastDay,
            Optional<String> explanation,
            Instant terminatedAt) {}

    public record Cancellation(Party initiator, Optional<String> reason, Instant cancelledAt) {}

    /**
     * A placement with the names that a reader wants beside it. A name that was erased, or that is not yet known here, is
     * nothing.
     */
    public record SeenPlacement(
            Placement placement,
            Optional<String> studentName,
            Optional<String> schoolName,
            Optional<String> employerName,
            Optional<String> mentorName,
            Optional<String> schoolSupervisorName,
            Optional<String> offerTitle) {}

    /** Answered with {@code Optional<SeenPlacement>}. */
    public record FindPlacement(PlacementId id) {}

    /** The placement as it was at that moment. Answered with {@code Optional<SeenPlacement>}. */
    public record FindPlacementAsOf(PlacementId id, Instant asOf) {}

    /**
     * Answered with {@code PageOf<SeenPlacement>}. Every filter that is empty lets everything through.
     *
     * @param activeOn a day in the period of a placement that was neither cancelled nor ended before it
     */
    public record FindPlacements(
            Optional<PlacementStatus> status,
            Optional<SchoolId> schoolId,
            Optional<EmployerId> employerId,
            Optional<StudentId> studentId,
            Optional<Crebo> crebo,
            Optional<LocalDate> activeOn,
            Page page) {}
}
