package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.Optional;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a placement's stream. */
public sealed interface PlacementCommand
        permits PlacementCommand.AgreementCommand,
                PlacementCommand.CourseCommand,
                ConversationCommand,
                AppointmentCommand,
                PlacementCommand.AssessmentCommand,
                PlacementCommand.IncidentCommand,
                PlacementCommand.CorrectionCommand,
                PlacementCommand.ResultCommand,
                PlacementCommand.ReplacementCommand,
                TermCommand,
                PlacementCommand.ConfirmPlacement {

    @TargetAggregateIdentifier
    PlacementId placementId();

    /** About the contract of the parties. */
    sealed interface AgreementCommand extends PlacementCommand {}

    /** About the placement as a whole: it starts, and it ends in one way or another. */
    sealed interface CourseCommand extends PlacementCommand {}

    /** About how the student did. */
    sealed interface AssessmentCommand extends PlacementCommand {}

    /** About what comes between. */
    sealed interface IncidentCommand extends PlacementCommand {}

    /** About a fact that was wrongly recorded. */
    sealed interface CorrectionCommand extends PlacementCommand {}

    /** About what came of it. */
    sealed interface ResultCommand extends PlacementCommand {}

    /** About where the student goes on. */
    sealed interface ReplacementCommand extends PlacementCommand {}

    /** Sent by Stagepact itself when a student confirms. */
    record ConfirmPlacement(PlacementId placementId, OfferId offerId, CandidacyId candidacyId, ConfirmedPlace place)
            implements PlacementCommand {}

    /** Makes the next version of an agreement that not all have signed; signatures on an earlier one no longer count. */
    record DrawUpAgreement(PlacementId placementId, AgreementContent content) implements AgreementCommand {}

    /**
     * Changes an agreement that all have signed. What is material needs all signatures anew, and the old version holds until
     * then; anything else is recorded at once, with notice to the parties.
     *
     * @param content all that is to be agreed, changed or not
     * @param reason why it changes
     */
    record AmendAgreement(PlacementId placementId, AgreementContent content, Personal<String> reason)
            implements AgreementCommand {}

    /**
     * School or employer names the one person who signs for it from now on; naming another one ends it.
     *
     * @param signer the same person, as the agreement will show
     */
    record DelegateSigning(PlacementId placementId, Signatory party, PersonId signerId, Personal<Signer> signer)
            implements AgreementCommand {}

    /**
     * @param documentSha256 of the version's document, 64 hexadecimal digits
     */
    record SignAgreement(
            PlacementId placementId,
            int version,
            Signatory party,
            Personal<Signer> signer,
            SignatureMethod method,
            String documentSha256)
            implements AgreementCommand {}

    record RefuseSignature(PlacementId placementId, int version, Signatory party, Personal<String> reason)
            implements AgreementCommand {}

    record StartPlacement(PlacementId placementId) implements CourseCommand {}

    record JudgeStudent(PlacementId placementId, Judgement judgement, Personal<String> explanation)
            implements AssessmentCommand {}

    record DecideOutcome(PlacementId placementId, Outcome outcome, Personal<String> explanation)
            implements AssessmentCommand {}

    /** @param realisedHours nothing for what was recorded along the way */
    record CompletePlacement(PlacementId placementId, Optional<Integer> realisedHours) implements CourseCommand {

        public CompletePlacement(PlacementId placementId, int realisedHours) {
            this(placementId, Optional.of(realisedHours));
        }
    }

    /**
     * @param lastDay the last day at work
     * @param explanation why, in words
     */
    record TerminatePlacement(
            PlacementId placementId,
            Party initiator,
            Personal<TerminationReason> reason,
            LocalDate lastDay,
            Personal<String> explanation)
            implements CourseCommand {}

    /**
     * @param fromDate the first day away
     * @param expectedUntilDate the last day away, as far as anybody knows
     * @param reason often about somebody's health
     */
    record InterruptPlacement(
            PlacementId placementId, LocalDate fromDate, Optional<LocalDate> expectedUntilDate, Personal<String> reason)
            implements IncidentCommand {}

    /** @param resumedDate the first day back */
    record ResumePlacement(PlacementId placementId, LocalDate resumedDate) implements IncidentCommand {}

    /** In the first week the student did not come on that day. */
    record ReportNoShow(PlacementId placementId, LocalDate date) implements IncidentCommand {}

    /** Somebody else supervises at the workplace from now on; the agreement stays as it is. */
    record ReplaceMentor(PlacementId placementId, PersonId mentorId) implements IncidentCommand {}

    /** Somebody else supervises for the school from now on; the agreement stays as it is. */
    record ReplaceSupervisor(PlacementId placementId, PersonId schoolSupervisorId) implements IncidentCommand {}

    /**
     * Sent by Stagepact itself when a recognition falls away under a running placement.
     *
     * @param fromDate on which that takes effect
     */
    record RequireReplacement(PlacementId placementId, ReplacementCause cause, LocalDate fromDate)
            implements ReplacementCommand {}

    /** Sent by Stagepact itself after the day by which another place should have been found. */
    record DeclareReplacementOverdue(PlacementId placementId, LocalDate dueDate) implements ReplacementCommand {}

    /**
     * @param untilDate with {@code CONTINUE_UNTIL}
     * @param successorId the student's other placement, with {@code TRANSFERRED}
     */
    record SolveReplacement(
            PlacementId placementId,
            ReplacementOutcome outcome,
            Optional<LocalDate> untilDate,
            Optional<PlacementId> successorId)
            implements ReplacementCommand {}

    /**
     * For a week, say. What the employer records confirms what the student did.
     *
     * @param hours clock hours at work in that period
     * @param by the student or the employer
     */
    record RecordHours(PlacementId placementId, Period period, int hours, Party by) implements ResultCommand {}

    record ReviewPlacement(PlacementId placementId, Personal<StudentReview> review) implements ResultCommand {}

    record RecordOutflow(PlacementId placementId, Outflow outflow) implements ResultCommand {}

    /** @param reason what was wrong */
    record CorrectRealisedHours(PlacementId placementId, int realisedHours, Personal<String> reason)
            implements CorrectionCommand {}

    /** @param reason what was wrong */
    record CorrectSchoolDecision(
            PlacementId placementId, Outcome outcome, Personal<String> explanation, Personal<String> reason)
            implements CorrectionCommand {}

    /**
     * By the side that recorded it, or the coordinator.
     *
     * @param report as it should have been, all of it
     * @param reason what was wrong
     */
    record CorrectConversation(
            PlacementId placementId, Conversation conversation, ConversationReport report, Personal<String> reason)
            implements CorrectionCommand {}

    /** Before the start only. */
    record CancelPlacement(PlacementId placementId, Party initiator, Personal<String> reason)
            implements CourseCommand {}

    /**
     * Sent by Stagepact itself when the student left the school: cancels what has not started, and terminates what runs on
     * the last day. Does nothing to what has ended.
     *
     * @param lastDay at school
     */
    record ReleaseStudent(PlacementId placementId, LocalDate lastDay) implements CourseCommand {}
}
