package nl.stagepact.application.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;

/**
 * One mail to one person about one event: ids and codes only, so a mail that waits holds nothing personal.
 *
 * @param id derived from event, recipient and template; also the name of its task and the root of its Message-ID
 * @param round 0, and one more each time somebody asked to send it again
 * @param attempts of this round that failed, or the one that succeeded included
 * @param nextAttemptAt while it waits
 * @param settledAt when it was sent, failed for good or dropped
 * @param problem of the last attempt, as a code
 */
record Mail(
        UUID id,
        UUID recipientId,
        MailTemplate template,
        Party party,
        Language language,
        About about,
        Map<String, String> facts,
        Instant occurredAt,
        Instant queuedAt,
        NotificationState state,
        int attempts,
        int round,
        Optional<Instant> nextAttemptAt,
        Optional<Instant> settledAt,
        Optional<String> problem) {

    /** What it is about; its kind as in {@link nl.stagepact.domain.shared.Id#kind()}. */
    record About(String kind, UUID id) {}
}
