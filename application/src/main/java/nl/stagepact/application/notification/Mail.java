package nl.stagepact.application.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;

/**
 * One mail to one person about one event: ids and codes only, so a mail that waits holds nothing personal.
 *
 * @param id derived from event, recipient and template; also the name of its task and the root of its Message-ID
 * @param language as it was chosen when it was queued; when it is sent the choice of that moment counts
 * @param round 0, and one more each time somebody asked to send it again
 * @param attempts of this round that failed, or the one that succeeded included
 * @param nextAttemptAt while it waits
 * @param settledAt when it was sent, failed for good or dropped
 * @param problem of the last attempt, or why it was dropped, as a code
 * @param reasonIsGone whether it asks or reminds in vain by now
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
        Optional<String> problem,
        boolean reasonIsGone) {

    /** Why it was dropped: what it asked for or reminded of is done, or is not to be done any more. */
    static final String REASON_GONE = "REASON_GONE";

    /** Why it was dropped: its reader's data were erased. */
    static final String RECIPIENT_ERASED = "RECIPIENT_ERASED";

    Mail in(Language other) {
        return new Mail(
                id,
                recipientId,
                template,
                party,
                other,
                about,
                facts,
                occurredAt,
                queuedAt,
                state,
                attempts,
                round,
                nextAttemptAt,
                settledAt,
                problem,
                reasonIsGone);
    }

    /** For whom its words are: a party in lower case, or the guardian, who isn't addressed as the student. */
    String audience() {
        return template.isToGuardian() ? "guardian" : party.name().toLowerCase(Locale.ROOT);
    }

    /** What it is about; its kind as in {@link nl.stagepact.domain.shared.Id#kind()}. */
    record About(String kind, UUID id) {}
}
