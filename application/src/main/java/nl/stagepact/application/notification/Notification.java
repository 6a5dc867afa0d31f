package nl.stagepact.application.notification;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;

/**
 * A mail as its administrator sees it: no content, no name, and only as much of the address as helps to recognise it.
 *
 * @param milestone what it tells, such as {@code candidate-proposed}
 * @param recipientId the person
 * @param address masked, as {@code n…@school.example}; nothing after erasure
 * @param party for which the recipient gets it
 * @param resends how often somebody asked to send it again
 * @param attempts since it was last asked for
 * @param problem of the last attempt that failed, as a code
 * @param occurredAt when that happened which it tells
 * @param settledAt when it was sent, failed for good or dropped
 */
public record Notification(
        UUID id,
        String milestone,
        UUID recipientId,
        Optional<String> address,
        Party party,
        Language language,
        Optional<PlacementId> placementId,
        NotificationState status,
        int resends,
        int attempts,
        Optional<String> problem,
        Instant occurredAt,
        Instant queuedAt,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> settledAt) {}
