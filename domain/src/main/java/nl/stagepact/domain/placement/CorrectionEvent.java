package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import org.axonframework.serialization.Revision;

/** What was wrongly recorded is recorded again, with a reason; both stay visible. */
public sealed interface CorrectionEvent extends PlacementEvent {

    @Revision("1")
    record RealisedHoursCorrected(PlacementId placementId, int realisedHours, Personal<String> reason)
            implements CorrectionEvent {}

    @Revision("1")
    record SchoolDecisionCorrected(
            PlacementId placementId, Outcome outcome, Personal<String> explanation, Personal<String> reason)
            implements CorrectionEvent {}

    /** @param timing seen from the window as it was planned */
    @Revision("1")
    record ConversationCorrected(
            PlacementId placementId,
            Conversation conversation,
            ConversationReport report,
            Timing timing,
            Personal<String> reason)
            implements CorrectionEvent {}
}
