package nl.stagepact.projections.audit;

import nl.stagepact.domain.placement.AppointmentEvent;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.placement.CorrectionEvent;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.IncidentEvent;
import nl.stagepact.domain.placement.Judgement;
import nl.stagepact.domain.placement.PlacementEvent;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAdjusted;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.AgreementDrawnUp;
import nl.stagepact.domain.placement.PlacementEvent.AgreementSigned;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.ConversationHeld;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCancelled;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementTerminated;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.PlacementEvent.SignatureRefused;
import nl.stagepact.domain.placement.PlacementEvent.SignerDelegated;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.placement.PlannedConversation;
import nl.stagepact.domain.placement.ReplacementEvent;
import nl.stagepact.domain.placement.ResultEvent;
import nl.stagepact.domain.placement.TermEvent;
import nl.stagepact.domain.placement.Timing;
import nl.stagepact.domain.placement.Window;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened in the life of a placement, in plain words. */
final class PlacementSentences {

    private PlacementSentences() {}

    static Sentence of(PlacementEvent event) {
        return switch (event) {
            case PlacementConfirmed e ->
                new Sentence(
                        "De stage staat vast, %s."
                                .formatted(Words.dutch(e.place().period())),
                        "The placement is settled, %s."
                                .formatted(Words.english(e.place().period())));
            case AgreementDrawnUp e ->
                new Sentence(
                        "Versie %d van de praktijkovereenkomst is opgesteld.".formatted(e.version()),
                        "Version %d of the agreement was drawn up.".formatted(e.version()));
            case AgreementAmended e ->
                new Sentence(
                        "Een wijziging van de praktijkovereenkomst is opgesteld als versie %d: %s."
                                .formatted(e.version(), AgreementWords.dutch(e.changed())),
                        "An amendment of the agreement was drawn up as version %d: %s."
                                .formatted(e.version(), AgreementWords.english(e.changed())));
            case AgreementAdjusted e ->
                new Sentence(
                        "In de praktijkovereenkomst is zonder nieuwe handtekeningen gewijzigd: %s."
                                .formatted(AgreementWords.dutch(e.changed())),
                        "In the agreement this changed without new signatures: %s."
                                .formatted(AgreementWords.english(e.changed())));
            case SignerDelegated e ->
                new Sentence(
                        "%s heeft aangewezen wie voor deze partij tekent."
                                .formatted(AgreementWords.dutchStart(e.party())),
                        "The %s named who signs for this party.".formatted(AgreementWords.english(e.party())));
            case AgreementSigned e ->
                new Sentence(
                        "%s heeft versie %d van de praktijkovereenkomst ondertekend."
                                .formatted(AgreementWords.dutchStart(e.party()), e.version()),
                        "The %s signed version %d of the agreement."
                                .formatted(AgreementWords.english(e.party()), e.version()));
            case SignatureRefused e ->
                new Sentence(
                        "%s heeft geweigerd versie %d van de praktijkovereenkomst te ondertekenen."
                                .formatted(AgreementWords.dutchStart(e.party()), e.version()),
                        "The %s refused to sign version %d of the agreement."
                                .formatted(AgreementWords.english(e.party()), e.version()));
            case AgreementConcluded e ->
                e.amended().isEmpty()
                        ? new Sentence(
                                "Iedereen heeft versie %d van de praktijkovereenkomst ondertekend: die geldt nu."
                                        .formatted(e.version()),
                                "All have signed version %d of the agreement: it holds now.".formatted(e.version()))
                        : new Sentence(
                                "Iedereen heeft versie %d van de praktijkovereenkomst ondertekend: de wijziging geldt nu."
                                        .formatted(e.version()),
                                "All have signed version %d of the agreement: the amendment holds now."
                                        .formatted(e.version()));
            case SupervisionPlanned e -> planned(e);
            case PlacementStarted e ->
                new Sentence(
                        "De stage is begonnen op %s.".formatted(Words.dutch(e.startDate())),
                        "The placement started on %s.".formatted(Words.english(e.startDate())));
            case ConversationHeld e -> held(e);
            case ConversationExempted e ->
                new Sentence(
                        "Het %s hoeft niet gehouden te worden.".formatted(dutch(e.conversation())),
                        "The %s need not be held.".formatted(english(e.conversation())));
            case PrivateAnswerGiven e ->
                new Sentence(
                        "De student heeft de persoonlijke vraag bij het %s beantwoord, alleen voor de school."
                                .formatted(dutch(e.conversation())),
                        "The student answered the private question with the %s, for the school alone."
                                .formatted(english(e.conversation())));
            case EmployerJudged e ->
                new Sentence(
                        "Het leerbedrijf beoordeelt de stage als %s.".formatted(dutch(e.judgement())),
                        "The employer judges the placement as %s.".formatted(english(e.judgement())));
            case SchoolDecided e ->
                switch (e.outcome()) {
                    case PASSED ->
                        new Sentence(
                                "De school heeft besloten: de stage is behaald.",
                                "The school decided: the placement is passed.");
                    case FAILED ->
                        new Sentence(
                                "De school heeft besloten: de stage is niet behaald.",
                                "The school decided: the placement is failed.");
                };
            case AppointmentEvent e -> AppointmentSentences.of(e);
            case IncidentEvent e -> CourseSentences.of(e);
            case ReplacementEvent e -> CourseSentences.of(e);
            case ResultEvent e -> CourseSentences.of(e);
            case TermEvent e -> TermSentences.of(e);
            case CorrectionEvent e -> CourseSentences.of(e);
            case PlacementCompleted e ->
                new Sentence(
                        "De stage is afgerond met %d uren.".formatted(e.realisedHours()),
                        "The placement was completed with %d hours.".formatted(e.realisedHours()));
            // never why: everybody reads the same sentence
            case PlacementTerminated e ->
                new Sentence(
                        "%s heeft de stage voortijdig beëindigd per %s."
                                .formatted(dutchStart(e.initiator()), Words.dutch(e.lastDay())),
                        "The %s ended the placement early as of %s."
                                .formatted(english(e.initiator()), Words.english(e.lastDay())));
            case PlacementCancelled e ->
                new Sentence(
                        "%s heeft de stage voor het begin geannuleerd.".formatted(dutchStart(e.initiator())),
                        "The %s cancelled the placement before its start.".formatted(english(e.initiator())));
        };
    }

    private static Sentence planned(SupervisionPlanned event) {
        return event.conversations().stream()
                .filter(each -> each.conversation().equals(Conversation.EXIT_CONVERSATION))
                .flatMap(each -> each.window().stream())
                .findFirst()
                .map(PlacementSentences::exit)
                .orElseGet(() -> mandatory(event));
    }

    private static Sentence exit(Window window) {
        return new Sentence(
                "De gesprekken die nog open stonden vervallen; er komt een exitgesprek, uiterlijk op %s."
                        .formatted(Words.dutch(window.closesDate())),
                "The conversations that were still open lapse; there will be an exit conversation, by %s at the latest."
                        .formatted(Words.english(window.closesDate())));
    }

    private static Sentence mandatory(SupervisionPlanned event) {
        long required = event.conversations().stream()
                .filter(PlannedConversation::isRequired)
                .count();
        return new Sentence(
                "De verplichte gesprekken zijn gepland: %d.".formatted(required),
                "The mandatory conversations were planned: %d.".formatted(required));
    }

    private static Sentence held(ConversationHeld event) {
        var date = event.report().date();
        return new Sentence(
                "Het %s is gehouden op %s%s."
                        .formatted(dutch(event.conversation()), Words.dutch(date), dutch(event.timing())),
                "The %s was held on %s%s."
                        .formatted(english(event.conversation()), Words.english(date), english(event.timing())));
    }

    static Sentence corrected(ConversationCorrected event) {
        var date = event.report().date();
        return new Sentence(
                "Gecorrigeerd: het %s is gehouden op %s%s."
                        .formatted(dutch(event.conversation()), Words.dutch(date), dutch(event.timing())),
                "Corrected: the %s was held on %s%s."
                        .formatted(english(event.conversation()), Words.english(date), english(event.timing())));
    }

    private static String dutch(Timing timing) {
        return switch (timing) {
            case EARLY -> ", eerder dan gepland";
            case IN_WINDOW -> ", op tijd";
            case LATE -> ", te laat";
        };
    }

    private static String english(Timing timing) {
        return switch (timing) {
            case EARLY -> ", earlier than planned";
            case IN_WINDOW -> ", in time";
            case LATE -> ", late";
        };
    }

    static String dutch(Conversation conversation) {
        var name = switch (conversation.kind()) {
            case START_GESPREK -> "startgesprek";
            case MIDTERM_CHECK -> "tussengesprek";
            case EIND_GESPREK -> "eindgesprek";
            case EXIT_CONVERSATION -> "exitgesprek";
        };
        return conversation.number() == 1 ? name : name + " " + conversation.number();
    }

    static String english(Conversation conversation) {
        var name = switch (conversation.kind()) {
            case START_GESPREK -> "start conversation";
            case MIDTERM_CHECK -> "midterm check";
            case EIND_GESPREK -> "final conversation";
            case EXIT_CONVERSATION -> "exit conversation";
        };
        return conversation.number() == 1 ? name : name + " " + conversation.number();
    }

    private static String dutch(Judgement judgement) {
        return switch (judgement) {
            case INSUFFICIENT -> "onvoldoende";
            case SUFFICIENT -> "voldoende";
            case GOOD -> "goed";
        };
    }

    private static String english(Judgement judgement) {
        return switch (judgement) {
            case INSUFFICIENT -> "insufficient";
            case SUFFICIENT -> "sufficient";
            case GOOD -> "good";
        };
    }

    private static String dutchStart(Party party) {
        return switch (party) {
            case STUDENT -> "De student";
            case SCHOOL -> "De school";
            case EMPLOYER -> "Het leerbedrijf";
        };
    }

    private static String english(Party party) {
        return switch (party) {
            case STUDENT -> "student";
            case SCHOOL -> "school";
            case EMPLOYER -> "employer";
        };
    }
}
