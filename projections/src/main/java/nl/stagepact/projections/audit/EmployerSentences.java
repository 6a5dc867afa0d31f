package nl.stagepact.projections.audit;

import nl.stagepact.domain.employer.EmployerEvent;
import nl.stagepact.domain.employer.EmployerEvent.ContactChanged;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.MentorAppointed;
import nl.stagepact.domain.employer.EmployerEvent.MentorTrained;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionSuspended;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
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
            case RecognitionGranted e ->
                new Sentence(
                        "SBB heeft het leerbedrijf erkend voor kwalificatie %s, vanaf %s."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate())),
                        "SBB recognised the employer for qualification %s, from %s on."
                                .formatted(e.crebo(), Words.english(e.effectiveDate())));
            case RecognitionSuspended e ->
                new Sentence(
                        "SBB heeft de erkenning voor kwalificatie %s geschorst, vanaf %s%s."
                                .formatted(
                                        e.crebo(),
                                        Words.dutch(e.effectiveDate()),
                                        e.untilDate()
                                                .map(date -> " tot en met " + Words.dutch(date))
                                                .orElse("")),
                        "SBB suspended the recognition for qualification %s, from %s%s."
                                .formatted(
                                        e.crebo(),
                                        Words.english(e.effectiveDate()),
                                        e.untilDate()
                                                .map(date -> " up to and including " + Words.english(date))
                                                .orElse(" on")));
            case RecognitionReinstated e ->
                new Sentence(
                        "SBB heeft de schorsing van de erkenning voor kwalificatie %s opgeheven, vanaf %s."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate())),
                        "SBB ended the suspension of the recognition for qualification %s, from %s on."
                                .formatted(e.crebo(), Words.english(e.effectiveDate())));
            case RecognitionWithdrawn e ->
                new Sentence(
                        "SBB heeft de erkenning voor kwalificatie %s ingetrokken, vanaf %s; bezwaar kan tot en met %s."
                                .formatted(
                                        e.crebo(), Words.dutch(e.effectiveDate()), Words.dutch(e.objectionUntilDate())),
                        "SBB withdrew the recognition for qualification %s, from %s on; objections are possible until %s."
                                .formatted(
                                        e.crebo(),
                                        Words.english(e.effectiveDate()),
                                        Words.english(e.objectionUntilDate())));
        };
    }
}
