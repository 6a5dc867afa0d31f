package nl.stagepact.projections.audit;

import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerCorrected;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrainingCorrected;
import nl.stagepact.domain.employer.EmployerEvent.PactSigned;
import nl.stagepact.domain.employer.EmployerEvent.PlacesPledged;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionEvent;
import nl.stagepact.domain.employer.EmployerEvent.YearPlanned;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What happened to an employer, in plain words. */
final class EmployerSentences {

    private EmployerSentences() {}

    static Sentence of(EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered e ->
                new Sentence(
                        "Het leerbedrijf met KvK-nummer %s is geregistreerd.".formatted(e.kvk()),
                        "The employer with KvK number %s was registered.".formatted(e.kvk()));
            case ContactChanged _ ->
                new Sentence(
                        "Het leerbedrijf heeft een andere contactpersoon, of andere gegevens van die persoon.",
                        "The employer has another contact person, or other details of that person.");
            case MentorAppointed _ ->
                new Sentence("Een praktijkopleider is aangesteld of bijgewerkt.", "A mentor was appointed or updated.");
            case MentorTrained e ->
                new Sentence(
                        "Een praktijkopleider heeft op %s de training gevolgd.".formatted(Words.dutch(e.trainedDate())),
                        "A mentor took the training on %s.".formatted(Words.english(e.trainedDate())));
            case MentorTrainingCorrected e ->
                new Sentence(
                        "Gecorrigeerd: een praktijkopleider heeft op %s de training gevolgd."
                                .formatted(Words.dutch(e.trainedDate())),
                        "Corrected: a mentor took the training on %s.".formatted(Words.english(e.trainedDate())));
            case MentorLeft e ->
                new Sentence(
                        "Een praktijkopleider is vertrokken; de laatste werkdag was %s."
                                .formatted(Words.dutch(e.lastDate())),
                        "A mentor left; the last working day was %s.".formatted(Words.english(e.lastDate())));
            case EmployerCorrected _ ->
                new Sentence(
                        "Gecorrigeerd: de naam of het adres van het leerbedrijf.",
                        "Corrected: the name or the address of the employer.");
            case PactSigned e ->
                new Sentence(
                        "De organisatie heeft op %s een stagepact ondertekend.".formatted(Words.dutch(e.signedDate())),
                        "The organisation signed a pact on %s.".formatted(Words.english(e.signedDate())));
            case PlacesPledged e ->
                e.number() == 0
                        ? new Sentence(
                                "De organisatie nam haar toezegging voor kwalificatie %s in schooljaar %s terug."
                                        .formatted(e.crebo(), e.schoolYear()),
                                "The organisation took back its pledge for qualification %s in school year %s."
                                        .formatted(e.crebo(), e.schoolYear()))
                        : new Sentence(
                                "De organisatie zegde voor schooljaar %s toe, voor kwalificatie %s: plekken: %d."
                                        .formatted(e.schoolYear(), e.crebo(), e.number()),
                                "The organisation pledged for school year %s, for qualification %s: places: %d."
                                        .formatted(e.schoolYear(), e.crebo(), e.number()));
            case YearPlanned e ->
                new Sentence(
                        "De organisatie heeft haar jaarplan voor schooljaar %s vastgelegd, regels per afdeling: %d."
                                .formatted(e.schoolYear(), e.departments().size()),
                        "The organisation recorded its plan for school year %s, lines per department: %d."
                                .formatted(e.schoolYear(), e.departments().size()));
            case RecognitionEvent e -> RecognitionSentences.of(e);
            case ProcedureEvent e -> RecognitionSentences.of(e);
        };
    }
}
