package nl.stagepact.projections.audit;

import nl.stagepact.domain.student.StudentEvent;
import nl.stagepact.domain.student.StudentEvent.*;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened to a student, in plain words that don't tell who it is. */
final class StudentSentences {

    private StudentSentences() {}

    static Sentence of(StudentEvent event) {
        return switch (event) {
            case StudentRegistered e ->
                new Sentence(
                        "De school heeft een student van opleiding %s geregistreerd.".formatted(e.programme()),
                        "The school registered a student of programme %s.".formatted(e.programme()));
            case ProfileUpdated e ->
                e.profile().isComplete()
                        ? new Sentence(
                                "Het profiel van de student is bijgewerkt en compleet.",
                                "The student's profile was updated and is complete.")
                        : new Sentence(
                                "Het profiel van de student is bijgewerkt, maar nog niet compleet.",
                                "The student's profile was updated, but is not yet complete.");
            case SearchStarted e ->
                new Sentence(
                        "De student zoekt een stageplek %s.".formatted(Words.dutch(e.wanted())),
                        "The student looks for a placement %s.".formatted(Words.english(e.wanted())));
            case SearchEscalated e -> escalated(e);
            case SearchOwnerAssigned _ ->
                new Sentence(
                        "De school heeft een medewerker aangewezen die voor een stageplek zorgt.",
                        "The school named a member of staff who sees to it that a placement is found.");
            case SearchEnded e ->
                switch (e.how()) {
                    case WITHDRAWN ->
                        new Sentence(
                                "Het zoeken naar een stageplek is gestopt.",
                                "The search for a placement was given up.");
                    case PERIOD_OVER ->
                        new Sentence(
                                "Het zoeken is gestopt, omdat de gewenste periode voorbij is.",
                                "The search ended, as the wanted period has passed.");
                };
            case SupportRequested _ ->
                new Sentence(
                        "Er is om ondersteuning bij de stage gevraagd.", "Support with the placement was asked for.");
            case GuardianNamed _ ->
                new Sentence(
                        "Een ouder of voogd van de minderjarige student is genoemd.",
                        "A parent or guardian of the student, a minor, was named.");
            case RegistrationCorrected e ->
                new Sentence(
                        "Correctie: de registratie van de student klopte niet en is hersteld (opleiding %s)."
                                .formatted(e.programme()),
                        "Correction: the student's registration was wrong and was put right (programme %s)."
                                .formatted(e.programme()));
            case StudentLeft e ->
                new Sentence(
                        "De student heeft de school verlaten; de laatste dag was %s."
                                .formatted(Words.dutch(e.lastDay())),
                        "The student left the school; the last day was %s.".formatted(Words.english(e.lastDay())));
        };
    }

    private static Sentence escalated(SearchEscalated event) {
        return switch (event.reason()) {
            case STILL_UNPLACED ->
                new Sentence(
                        "De start nadert en er is nog geen stageplek: de school moet er nu een vinden.",
                        "The start is near and there is no placement yet: the school must find one now.");
            case STARTED_LATE ->
                new Sentence(
                        "Het zoeken begon kort voor de start: de school moet nu een stageplek vinden.",
                        "The search began shortly before the start: the school must find a placement now.");
            case PLACE_LOST ->
                new Sentence(
                        "De stageplek is vervallen: de school moet nu een andere vinden.",
                        "The placement fell through: the school must find another one now.");
        };
    }
}
