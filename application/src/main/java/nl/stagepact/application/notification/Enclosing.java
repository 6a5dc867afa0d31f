package nl.stagepact.application.notification;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Party;

/**
 * Knows what goes with certain mails beside their words: a calendar entry, a document, a link of the reader's own, words that
 * a waiting mail may not hold. Every bean of this type is asked.
 */
public interface Enclosing {

    /** The mails that something goes with. */
    Set<MailTemplate> mails();

    /**
     * Asked at the last moment, at each attempt anew, and in the transaction that notes the mail as sent: what is written here
     * (a link's secret, for instance) is kept if the mail server takes the mail, and is gone if it doesn't.
     *
     * @return {@link Enclosed#NOTHING} when nothing goes with this one
     */
    Enclosed with(Outgoing mail);

    /**
     * A mail that is about to go to one reader.
     *
     * @param mailId the same at every attempt and when it is sent once more
     * @param aboutId of the placement, candidacy, offer, employer, school or student that it is about
     * @param party for which the reader gets it
     * @param facts what the event handed on: codes, numbers and ISO dates
     * @param occurredAt when that happened which it tells
     */
    record Outgoing(
            UUID mailId,
            MailTemplate template,
            UUID recipientId,
            Party party,
            Language language,
            UUID aboutId,
            Map<String, String> facts,
            Instant occurredAt) {

        static Outgoing of(Mail mail) {
            return new Outgoing(
                    mail.id(),
                    mail.template(),
                    mail.recipientId(),
                    mail.party(),
                    mail.language(),
                    mail.about().id(),
                    mail.facts(),
                    mail.occurredAt());
        }
    }
}
