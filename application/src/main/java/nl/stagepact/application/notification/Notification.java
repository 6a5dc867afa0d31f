package nl.stagepact.application.notification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.PlacementId;

/**
 * A mail as its administrator sees it: no content, no name, and only as much of the address as helps to recognise it.
 *
 * @param address masked; nothing after erasure
 */
public record Notification(
        UUID id,

        @Schema(description = "What it tells", example = "candidate-proposed")
        String milestone,

        @Schema(description = "The person who gets it") UUID recipientId,

        @Schema(description = "Masked; absent after erasure", example = "n…@school.example")
        Optional<String> address,

        @Schema(description = "For which party the recipient gets it")
        Party party,

        Language language,
        Optional<PlacementId> placementId,

        @Schema(description = "What kind of thing it is about", example = "placement")
        String aboutKind,

        UUID aboutId,
        NotificationState status,

        @Schema(description = "How often somebody asked to send it again", example = "0")
        int resends,

        @Schema(description = "Attempts since it was last asked for", example = "1")
        int attempts,

        @Schema(
                description = "Why it bounced, why the last attempt failed, or why it was dropped",
                example = "ADDRESS_REFUSED")
        Optional<String> problem,

        @Schema(description = "When that happened which it tells")
        Instant occurredAt,

        Instant queuedAt,
        Optional<Instant> nextAttemptAt,

        @Schema(description = "When it was sent, bounced, failed for good or dropped")
        Optional<Instant> settledAt) {}
