package nl.stagepact.domain.placement;

import java.time.LocalDate;
import nl.stagepact.domain.shared.PlacementId;

/** A day has come: sent by Stagepact itself. Each looks whether there still is a reason to say anything. */
public sealed interface TermCommand extends PlacementCommand {

    /** @param closesDate of the window that gave reason to ask */
    record RemindOfConversation(PlacementId placementId, Conversation conversation, LocalDate closesDate)
            implements TermCommand {}

    /**
     * Of all that nobody was reminded of while the placement was interrupted.
     *
     * @param resumedDate on which it went on
     */
    record RemindAfterInterruption(PlacementId placementId, LocalDate resumedDate) implements TermCommand {}

    /** @param startDate that gave reason to ask */
    record RemindOfSigning(PlacementId placementId, LocalDate startDate) implements TermCommand {}
}
