package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.offer.ConfirmedPlace;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;
import org.axonframework.serialization.Revision;

/** What happened in the life of a placement. */
public sealed interface PlacementEvent {

    PlacementId placementId();

    @Revision("1")
    record PlacementConfirmed(PlacementId placementId, OfferId offerId, CandidacyId candidacyId, ConfirmedPlace place)
            implements PlacementEvent {}

    /** @param version 1 for the first, and one more for each that replaces it */
    @Revision("1")
    record AgreementDrawnUp(PlacementId placementId, int version, AgreementContent content) implements PlacementEvent {}

    @Revision("1")
    record AgreementSigned(
            PlacementId placementId,
            int version,
            Party party,
            Personal<Signer> signer,
            SignatureMethod method,
            String documentSha256)
            implements PlacementEvent {}

    /** This version will not be concluded: a new one must be drawn up. */
    @Revision("1")
    record SignatureRefused(PlacementId placementId, int version, Party party, Personal<String> reason)
            implements PlacementEvent {}

    /** All three have signed the same version. */
    @Revision("1")
    record AgreementConcluded(PlacementId placementId, int version) implements PlacementEvent {}

    /**
     * The conversations of this placement with their windows, by the policy of that moment (WEB 7.2.8: together, at the
     * start, halfway and at the end, depending on the duration). Replaces an earlier plan for what is not yet held.
     */
    @Revision("1")
    record SupervisionPlanned(PlacementId placementId, int policyVersion, List<PlannedConversation> conversations)
            implements PlacementEvent {}

    @Revision("1")
    record PlacementStarted(PlacementId placementId, LocalDate startDate) implements PlacementEvent {}

    /** One of the three conversations was held. */
    sealed interface ConversationHeld extends PlacementEvent {

        Conversation conversation();

        ConversationReport report();

        /** Held before, within or after its window, as planned at that moment. */
        Timing timing();
    }

    @Revision("1")
    record StartGesprekHeld(
            PlacementId placementId,
            ConversationReport report,
            Timing timing,
            Personal<String> expectations,
            Personal<String> tasks,
            Personal<String> safety)
            implements ConversationHeld {

        @Override
        public Conversation conversation() {
            return Conversation.START_GESPREK;
        }
    }

    @Revision("1")
    record MidtermCheckHeld(
            PlacementId placementId,
            int number,
            ConversationReport report,
            Timing timing,
            Personal<String> progress,
            boolean agreedTasksFollowed)
            implements ConversationHeld {

        @Override
        public Conversation conversation() {
            return Conversation.midtermCheck(number);
        }
    }

    @Revision("1")
    record EindGesprekHeld(
            PlacementId placementId, ConversationReport report, Timing timing, Personal<String> employersView)
            implements ConversationHeld {

        @Override
        public Conversation conversation() {
            return Conversation.EIND_GESPREK;
        }
    }

    @Revision("1")
    record ConversationExempted(PlacementId placementId, Conversation conversation, Personal<String> reason)
            implements PlacementEvent {}

    /** What the employer thinks of the student's work. */
    @Revision("1")
    record EmployerJudged(PlacementId placementId, Judgement judgement, Personal<String> explanation)
            implements PlacementEvent {}

    /** The school decides, taking the employer's judgement into account (WEB 7.2.8). */
    @Revision("1")
    record SchoolDecided(PlacementId placementId, Outcome outcome, Personal<String> explanation)
            implements PlacementEvent {}

    @Revision("1")
    record PlacementCompleted(PlacementId placementId, int realisedHours) implements PlacementEvent {}

    /** Something came between. */
    sealed interface IncidentEvent extends PlacementEvent {}

    /** Nobody owes anything until it is resumed; why is not for the employer's people. */
    @Revision("1")
    record PlacementInterrupted(
            PlacementId placementId, LocalDate fromDate, Optional<LocalDate> expectedUntilDate, Personal<String> reason)
            implements IncidentEvent {}

    /** The end date stays as agreed; the windows of what is not yet held are planned anew, see the plan that follows. */
    @Revision("1")
    record PlacementResumed(PlacementId placementId, LocalDate resumedDate) implements IncidentEvent {}

    @Revision("1")
    record NoShowReported(PlacementId placementId, LocalDate date, int policyVersion) implements IncidentEvent {}

    /** The rights of the one before end here, those of the other begin. */
    @Revision("1")
    record MentorReplaced(PlacementId placementId, PersonId previousId, PersonId mentorId) implements IncidentEvent {}

    @Revision("1")
    record SupervisorReplaced(PlacementId placementId, PersonId previousId, PersonId schoolSupervisorId)
            implements IncidentEvent {}

    /**
     * Why it ended may say something about somebody's health or about discrimination, so it stands under the student's key;
     * of the three parties the employer's people read it only when the employer ended it.
     *
     * @param studentId who must look for another place now
     */
    @Revision("1")
    record PlacementTerminated(
            PlacementId placementId,
            StudentId studentId,
            Party initiator,
            Personal<TerminationReason> reason,
            LocalDate lastDay,
            Personal<String> explanation)
            implements PlacementEvent {}

    /** Frees the seat and the period. */
    @Revision("1")
    record PlacementCancelled(
            PlacementId placementId,
            StudentId studentId,
            OfferId offerId,
            CandidacyId candidacyId,
            Party initiator,
            Personal<String> reason)
            implements PlacementEvent {}
}
