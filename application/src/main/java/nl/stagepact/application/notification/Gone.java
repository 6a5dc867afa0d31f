package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Reason.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.offer.OfferEvent;
import nl.stagepact.domain.offer.OfferEvent.*;
import nl.stagepact.domain.placement.AppointmentEvent.ConversationCancelled;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.ReplacementEvent.*;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PlacementId;

/**
 * Reasons for mails that an event takes away: whatever still waits for one of them is dropped.
 *
 * @param about what the mails are about
 * @param facts only of mails with these facts
 */
record Gone(Id about, Set<Reason> reasons, Map<String, String> facts) {

    private static final Set<Reason> OF_SIGNING = EnumSet.of(AGREEMENT_IS_UNSIGNED, PLACEMENT_COULD_NOT_START);

    private Gone(Id about, Reason first, Reason... more) {
        this(about, EnumSet.of(first, more), Map.of());
    }

    static List<Gone> by(OfferEvent event) {
        return switch (event) {
            case OfferRevised _, OfferReconfirmed _, OfferWithdrawn _, OfferExpired _, OfferFilled _ ->
                List.of(new Gone(event.offerId(), OFFER_GETS_STALE));
            case CandidateInvited(var _, var candidacy, var _) -> List.of(new Gone(candidacy, EMPLOYER_OWES_AN_ANSWER));
            case CandidateAccepted(var _, var candidacy, var _) ->
                List.of(new Gone(candidacy, EMPLOYER_OWES_AN_ANSWER));
            case CandidateConfirmed confirmed ->
                List.of(new Gone(confirmed.candidacyId(), EMPLOYER_OWES_AN_ANSWER, STUDENT_OWES_AN_ANSWER));
            case CandidateRejected rejected -> over(rejected.candidacyId());
            case CandidateWithdrawn withdrawn -> over(withdrawn.candidacyId());
            case CandidacyExpired expired -> over(expired.candidacyId());
            // most events leave all reasons as they are
            default -> List.of();
        };
    }

    static List<Gone> by(PlacementEvent event) {
        var placement = event.placementId();
        return switch (event) {
            case AgreementConcluded _ -> List.of(new Gone(placement, OF_SIGNING, Map.of()));
            case PlacementStarted _ -> List.of(new Gone(placement, OF_SIGNING, Map.of()));
            case ConversationHeld held -> List.of(conversation(placement, held.conversation()));
            case ConversationExempted exempted -> List.of(conversation(placement, exempted.conversation()));
            case ConversationCancelled cancelled ->
                List.of(new Gone(
                        placement,
                        EnumSet.of(APPOINTMENT_STANDS),
                        Map.of(Fact.CONVERSATION, Fact.of(cancelled.conversation()))));
            // the windows are others from now on
            case SupervisionPlanned _ -> List.of(new Gone(placement, CONVERSATION_IS_OPEN));
            case PlacementInterrupted _ -> List.of(new Gone(placement, CONVERSATION_IS_OPEN));
            case ReplacementSolved _ -> List.of(new Gone(placement, REPLACEMENT_IS_OPEN));
            // a replacement is looked for after the end, too
            case PlacementCompleted _, PlacementTerminated _, PlacementCancelled _ ->
                List.of(new Gone(placement, EnumSet.complementOf(EnumSet.of(REPLACEMENT_IS_OPEN)), Map.of()));
            // most events leave all reasons as they are
            default -> List.of();
        };
    }

    private static List<Gone> over(Id candidacy) {
        return List.of(new Gone(candidacy, EMPLOYER_OWES_AN_ANSWER, STUDENT_OWES_AN_ANSWER, CANDIDACY_GOES_ON));
    }

    private static Gone conversation(PlacementId placement, Conversation conversation) {
        return new Gone(
                placement,
                EnumSet.of(CONVERSATION_IS_OPEN, APPOINTMENT_STANDS),
                Map.of(Fact.CONVERSATION, Fact.of(conversation)));
    }
}
