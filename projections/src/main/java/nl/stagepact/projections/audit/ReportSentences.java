package nl.stagepact.projections.audit;

import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportTermEvent;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.VerdictEvent;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened in a case, in words that tell nothing of what it is about. */
final class ReportSentences {

    private ReportSentences() {}

    static Sentence of(ReportEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case InquiryEvent e -> inquiry(e);
            case VerdictEvent e -> verdict(e);
            case ReportTermEvent e -> term(e);
        };
    }

    private static Sentence intake(IntakeEvent event) {
        return switch (event) {
            case DiscriminationReported e ->
                e.desk() == Desk.SCHOOL
                        ? new Sentence("Bij de school kwam een melding binnen.", "A report came in at the school.")
                        : new Sentence("Bij SBB kwam een melding binnen.", "A report came in at SBB.");
            case ReportAcknowledged _ ->
                new Sentence(
                        "De ontvangst van de melding is bevestigd.", "The receipt of the report was acknowledged.");
            case ReportCountedOnly _ ->
                new Sentence(
                        "De melding telt mee en wordt niet onderzocht.", "The report counts and is not investigated.");
            case ReportReferred _ ->
                new Sentence(
                        "De melding is naar een andere instantie verwezen.",
                        "The report was referred to another authority.");
            case ReportTransferred _ ->
                new Sentence(
                        "De school heeft de zaak overgedragen aan SBB.", "The school handed the case over to SBB.");
            case ReportSupplemented _ ->
                new Sentence("Aan de melding is iets toegevoegd.", "Something was added to the report.");
            case ReportWithdrawn _ -> new Sentence("De melding is ingetrokken.", "The report was withdrawn.");
            case ReportClosed _ -> new Sentence("De zaak is gesloten.", "The case was closed.");
            case CaseOpened e -> opened(e);
        };
    }

    private static Sentence opened(CaseOpened event) {
        return switch (event.purpose()) {
            case OWN_REPORT ->
                new Sentence("De zaak is ingezien als eigen melding.", "The case was opened as one's own report.");
            case SUPPORT ->
                new Sentence(
                        "De zaak is ingezien om de melder bij te staan.",
                        "The case was opened to stand by the reporter.");
            case HANDLING ->
                new Sentence("De zaak is ingezien om haar te behandelen.", "The case was opened to handle it.");
            case SECOND_OFFICER ->
                new Sentence(
                        "De zaak is ingezien om een besluit te toetsen.", "The case was opened to check a decision.");
            case OBJECTION ->
                new Sentence(
                        "De zaak is ingezien vanwege een bezwaar.", "The case was opened because of an objection.");
            case OVERSIGHT -> new Sentence("De zaak is ingezien voor toezicht.", "The case was opened for oversight.");
        };
    }

    private static Sentence inquiry(InquiryEvent event) {
        return switch (event) {
            case ConflictDeclared _ ->
                new Sentence(
                        "Een onderzoeker heeft gemeld bij deze zaak een eigen belang te hebben.",
                        "An investigator declared an interest of their own in this case.");
            case InvestigatorAssigned _ ->
                new Sentence("De zaak is aan een onderzoeker toegewezen.", "The case was assigned to an investigator.");
            case HearingInvited e ->
                new Sentence(
                        "%s is uitgenodigd voor een hoorgesprek.".formatted(dutch(e.party())),
                        "%s was invited to a hearing.".formatted(english(e.party())));
            case HearingHeld e ->
                new Sentence(
                        "%s is gehoord.".formatted(dutch(e.party())), "%s was heard.".formatted(english(e.party())));
            case HearingWaived e ->
                new Sentence(
                        "%s is niet gehoord, met reden.".formatted(dutch(e.party())),
                        "%s was not heard, for a reason.".formatted(english(e.party())));
            case FindingsRecorded _ -> new Sentence("De bevindingen zijn vastgelegd.", "The findings were recorded.");
        };
    }

    private static Sentence verdict(VerdictEvent event) {
        return switch (event) {
            case ReportDecided e ->
                new Sentence(
                        "Er is een besluit genomen in de zaak (nummer %d).".formatted(e.number()),
                        "A decision was taken in the case (number %d).".formatted(e.number()));
            case DecisionApproved e ->
                new Sentence(
                        "Een tweede medewerker heeft besluit %d goedgekeurd.".formatted(e.number()),
                        "A second officer approved decision %d.".formatted(e.number()));
            case DecisionReturned e ->
                new Sentence(
                        "Een tweede medewerker heeft besluit %d teruggegeven.".formatted(e.number()),
                        "A second officer returned decision %d.".formatted(e.number()));
            case CaseObjectionLodged e ->
                new Sentence(
                        "%s heeft bezwaar gemaakt tegen besluit %d.".formatted(dutch(e.party()), e.number()),
                        "%s objected to decision %d.".formatted(english(e.party()), e.number()));
            case CaseObjectionDecided e ->
                new Sentence(
                        "Over een bezwaar tegen besluit %d is beslist.".formatted(e.number()),
                        "An objection to decision %d was decided on.".formatted(e.number()));
            case MeasureLifted e ->
                new Sentence(
                        "De maatregel van besluit %d geldt niet meer.".formatted(e.number()),
                        "The measure of decision %d no longer holds.".formatted(e.number()));
        };
    }

    private static Sentence term(ReportTermEvent event) {
        return switch (event) {
            case AcknowledgementOverdue e ->
                new Sentence(
                        "De ontvangst van de melding had uiterlijk op %s bevestigd moeten zijn."
                                .formatted(Words.dutch(e.dueDate())),
                        "The receipt of the report should have been acknowledged by %s."
                                .formatted(Words.english(e.dueDate())));
            case InvestigationOverdue e ->
                new Sentence(
                        "Over de zaak had uiterlijk op %s besloten moeten zijn.".formatted(Words.dutch(e.dueDate())),
                        "The case should have been decided by %s.".formatted(Words.english(e.dueDate())));
            case ObjectionOverdue e ->
                new Sentence(
                        "Op het bezwaar had uiterlijk op %s beslist moeten zijn.".formatted(Words.dutch(e.dueDate())),
                        "The objection should have been decided on by %s.".formatted(Words.english(e.dueDate())));
            case HearingOverdue e ->
                new Sentence(
                        "Bedrijf en school hadden uiterlijk op %s gehoord moeten zijn."
                                .formatted(Words.dutch(e.dueDate())),
                        "The employer and the school should have been heard by %s."
                                .formatted(Words.english(e.dueDate())));
        };
    }

    private static String dutch(HeardParty party) {
        return switch (party) {
            case EMPLOYER -> "Het bedrijf";
            case SCHOOL -> "De school";
        };
    }

    private static String english(HeardParty party) {
        return switch (party) {
            case EMPLOYER -> "The employer";
            case SCHOOL -> "The school";
        };
    }

    private static String dutch(ObjectingParty party) {
        return switch (party) {
            case REPORTER -> "Wie meldde";
            case EMPLOYER -> "Het bedrijf";
            case SCHOOL -> "De school";
        };
    }

    private static String english(ObjectingParty party) {
        return switch (party) {
            case REPORTER -> "Whoever reported";
            case EMPLOYER -> "The employer";
            case SCHOOL -> "The school";
        };
    }
}
