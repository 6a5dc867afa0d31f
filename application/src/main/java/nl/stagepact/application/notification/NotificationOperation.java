package nl.stagepact.application.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.engine.Page;

/** What can be asked about mails: how they fare, never what they say. They stand in no stream; their rows keep it. */
public sealed interface NotificationOperation {

    /**
     * The newest first.
     *
     * @param states empty for all
     */
    record FindNotifications(
            Optional<UUID> recipientId, Optional<PlacementId> placementId, List<NotificationState> states, Page page)
            implements NotificationOperation {

        public FindNotifications {
            states = List.copyOf(states);
        }
    }

    /** How many are in each state, among the same mails. */
    record CountNotifications(Optional<UUID> recipientId, Optional<PlacementId> placementId)
            implements NotificationOperation {}

    record FindNotification(UUID id) implements NotificationOperation {}

    /** Of the mails to whoever asks. */
    record FindLanguage() implements NotificationOperation {}

    /** Of the mails to whoever chooses, also of those that wait. */
    record ChooseLanguage(Language language) implements NotificationOperation {}

    /** Sends it once more, or now if it waits for its next attempt. */
    record ResendNotification(UUID id) implements NotificationOperation {}
}
