package nl.stagepact.projections.audit;

import static nl.stagepact.projections.audit.PlacementSentences.dutch;
import static nl.stagepact.projections.audit.PlacementSentences.english;

import nl.stagepact.domain.placement.TermEvent;
import nl.stagepact.domain.placement.TermEvent.ConversationDue;
import nl.stagepact.domain.placement.TermEvent.ConversationEscalated;
import nl.stagepact.domain.placement.TermEvent.ConversationOverdue;
import nl.stagepact.domain.placement.TermEvent.SigningOverdue;
import nl.stagepact.domain.placement.TermEvent.StartBlocked;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What was not done in time, in plain words. */
final class TermSentences {

    private TermSentences() {}

    static Sentence of(TermEvent event) {
        return switch (event) {
            case ConversationDue e ->
                new Sentence(
                        "Het %s moet uiterlijk op %s zijn gehouden."
                                .formatted(dutch(e.conversation()), Words.dutch(e.closesDate())),
                        "The %s must be held by %s."
                                .formatted(english(e.conversation()), Words.english(e.closesDate())));
            case ConversationOverdue e ->
                new Sentence(
                        "Het %s is niet op tijd gehouden: dat kon tot en met %s."
                                .formatted(dutch(e.conversation()), Words.dutch(e.closesDate())),
                        "The %s was not held in time: its last day was %s."
                                .formatted(english(e.conversation()), Words.english(e.closesDate())));
            case ConversationEscalated e ->
                new Sentence(
                        "Het %s is nog steeds niet gehouden; de stagecoördinator kreeg hierover melding %d."
                                .formatted(dutch(e.conversation()), e.number()),
                        "The %s has still not been held; this is alert %d to the coordinator."
                                .formatted(english(e.conversation()), e.number()));
            case SigningOverdue e ->
                new Sentence(
                        "De stage zou beginnen op %s, en nog niet iedereen heeft de praktijkovereenkomst ondertekend."
                                .formatted(Words.dutch(e.startDate())),
                        "The placement is to start on %s, and not everyone has signed the agreement yet."
                                .formatted(Words.english(e.startDate())));
            case StartBlocked e ->
                new Sentence(
                        "De stage kon op %s niet beginnen: niet iedereen had de praktijkovereenkomst ondertekend."
                                .formatted(Words.dutch(e.startDate())),
                        "The placement could not start on %s: not everyone had signed the agreement."
                                .formatted(Words.english(e.startDate())));
        };
    }
}
