package nl.stagepact.domain.placement;

import java.time.LocalDate;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a placement's stream. */
public sealed interface PlacementCommand {

    @TargetAggregateIdentifier
    PlacementId placementId();

    /** Sent by Stagepact itself when a student confirms. */
    record ConfirmPlacement(PlacementId placementId, OfferId offerId, CandidacyId candidacyId, ConfirmedPlace place)
            implements PlacementCommand {}

    /** Makes the next version of the agreement; signatures on an earlier one no longer count. */
    record DrawUpAgreement(PlacementId placementId, AgreementContent content) implements PlacementCommand {}

    /**
     * @param documentSha256 of the document that was signed, 64 hexadecimal digits; all three sign the same one
     */
    record SignAgreement(
            PlacementId placementId,
            int version,
            Party party,
            Personal<Signer> signer,
            SignatureMethod method,
            String documentSha256)
            implements PlacementCommand {}

    record RefuseSignature(PlacementId placementId, int version, Party party, Personal<String> reason)
            implements PlacementCommand {}

    record StartPlacement(PlacementId placementId) implements PlacementCommand {}

    /** One of the three conversations was held, and this is the report of it. */
    sealed interface HoldConversation extends PlacementCommand {

        Conversation conversation();

        ConversationReport report();
    }

    /**
     * @param expectations of student, school and employer
     * @param safety what was said about safety, and where to report
     */
    record HoldStartGesprek(
            PlacementId placementId,
            ConversationReport report,
            Personal<String> expectations,
            Personal<String> tasks,
            Personal<String> safety)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.START_GESPREK;
        }
    }

    /** @param number 1, or higher in long placements, which have one for each started half-year */
    record HoldMidtermCheck(
            PlacementId placementId,
            int number,
            ConversationReport report,
            Personal<String> progress,
            boolean agreedTasksFollowed)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.midtermCheck(number);
        }
    }

    record HoldEindGesprek(PlacementId placementId, ConversationReport report, Personal<String> employersView)
            implements HoldConversation {

        @Override
        public Conversation conversation() {
            return Conversation.EIND_GESPREK;
        }
    }

    /** The coordinator decides that this conversation need not be held. */
    record ExemptConversation(PlacementId placementId, Conversation conversation, Personal<String> reason)
            implements PlacementCommand {}

    record JudgeStudent(PlacementId placementId, Judgement judgement, Personal<String> explanation)
            implements PlacementCommand {}

    record DecideOutcome(PlacementId placementId, Outcome outcome, Personal<String> explanation)
            implements PlacementCommand {}

    record CompletePlacement(PlacementId placementId, int realisedHours) implements PlacementCommand {}

    /** @param lastDay the last day at work */
    record TerminatePlacement(
            PlacementId placementId,
            Party initiator,
            TerminationReason reason,
            LocalDate lastDay,
            Personal<String> explanation)
            implements PlacementCommand {}

    /** Before the start only. */
    record CancelPlacement(PlacementId placementId, Party initiator, Personal<String> reason)
            implements PlacementCommand {}
}
