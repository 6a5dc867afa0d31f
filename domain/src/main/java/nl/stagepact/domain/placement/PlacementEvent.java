package nl.stagepact.domain.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
public sealed interface PlacementEvent
        permits PlacementEvent.PlacementConfirmed,
                PlacementEvent.AgreementDrawnUp,
                PlacementEvent.AgreementAmended,
                PlacementEvent.AgreementAdjusted,
                PlacementEvent.SignerDelegated,
                PlacementEvent.AgreementSigned,
                PlacementEvent.SignatureRefused,
                PlacementEvent.AgreementConcluded,
                PlacementEvent.SupervisionPlanned,
                PlacementEvent.PlacementStarted,
                PlacementEvent.ConversationHeld,
                PlacementEvent.ConversationExempted,
                PlacementEvent.EmployerJudged,
                PlacementEvent.SchoolDecided,
                PlacementEvent.PlacementCompleted,
                ConversationEvent,
                AppointmentEvent,
                IncidentEvent,
                CorrectionEvent,
                ResultEvent,
                ReplacementEvent,
                TermEvent,
                PlacementEvent.PlacementTerminated,
                PlacementEvent.PlacementCancelled {

    PlacementId placementId();

    @Revision("1")
    record PlacementConfirmed(PlacementId placementId, OfferId offerId, CandidacyId candidacyId, ConfirmedPlace place)
            implements PlacementEvent {}

    /**
     * @param version 1 for the first, and one more for each that replaces it
     * @param formalities who must sign; in revision 1 nobody beside student, school and employer
     */
    @Revision("2")
    record AgreementDrawnUp(
            PlacementId placementId, int version, AgreementContent content, Optional<Formalities> formalities)
            implements PlacementEvent {

        public Formalities asked() {
            return formalities.orElse(Formalities.OF_OLD);
        }
    }

    /**
     * A new version of an agreement that all had signed. The old one holds until all have signed this one.
     *
     * @param changed in which parts it differs from the one that holds
     * @param reason why it changes
     */
    @Revision("1")
    record AgreementAmended(
            PlacementId placementId,
            int version,
            AgreementContent content,
            Formalities formalities,
            Set<AgreementPart> changed,
            Personal<String> reason)
            implements PlacementEvent {}

    /**
     * Something immaterial changed: it holds at once, and the parties get notice. What was signed stays what was signed.
     *
     * @param version the one that holds
     * @param content all that is agreed from now on
     * @param policyVersion that found it immaterial
     */
    @Revision("1")
    record AgreementAdjusted(
            PlacementId placementId,
            int version,
            AgreementContent content,
            Set<AgreementPart> changed,
            Personal<String> reason,
            int policyVersion)
            implements PlacementEvent {}

    /** From now on only this person signs for the party. */
    @Revision("1")
    record SignerDelegated(PlacementId placementId, Signatory party, PersonId signerId, Personal<Signer> signer)
            implements PlacementEvent {}

    @Revision("1")
    record AgreementSigned(
            PlacementId placementId,
            int version,
            Signatory party,
            Personal<Signer> signer,
            SignatureMethod method,
            String documentSha256)
            implements PlacementEvent {}

    /** This version will not be concluded. A new one must be drawn up; of an amendment, the old version just goes on. */
    @Revision("1")
    record SignatureRefused(PlacementId placementId, int version, Signatory party, Personal<String> reason)
            implements PlacementEvent {}

    /**
     * All who must have signed this version: it holds from now on.
     *
     * @param amended what this version says, when it takes the place of one that held: that takes effect now
     */
    @Revision("2")
    record AgreementConcluded(PlacementId placementId, int version, Optional<Amendment> amended)
            implements PlacementEvent {

        /** The first that all signed. */
        public AgreementConcluded(PlacementId placementId, int version) {
            this(placementId, version, Optional.empty());
        }
    }

    /**
     * The conversations of this placement with their windows, by the policy of that moment (WEB 7.2.8: together, at the
     * start, halfway and at the end, depending on the duration). Replaces an earlier plan for what is not yet held: when the
     * placement was terminated, by an exit conversation.
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

    /** Of what was said the employer's people read nothing where they may not know why it ended and were not there. */
    @Revision("1")
    record ExitConversationHeld(PlacementId placementId, ConversationReport report, Timing timing)
            implements ConversationHeld {

        @Override
        public Conversation conversation() {
            return Conversation.EXIT_CONVERSATION;
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
