package nl.stagepact.projections.audit;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ObjectionOutcome;
import nl.stagepact.domain.employer.ProcedureEvent;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.employer.RecognitionStatus;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What was decided about a recognition, and how it was contested, in plain words. */
final class RecognitionSentences {

    private RecognitionSentences() {}

    static Sentence of(RecognitionEvent event) {
        return switch (event) {
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
            case RecognitionRestored e ->
                new Sentence(
                        "De erkenning voor kwalificatie %s is vanaf %s hersteld%s."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate()), dutch(e.status())),
                        "The recognition for qualification %s was restored from %s on%s."
                                .formatted(e.crebo(), Words.english(e.effectiveDate()), english(e.status())));
            case RecognitionLapsed e ->
                new Sentence(
                        "De erkenning voor kwalificatie %s is op %s vervallen: vier jaar geen stages."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate())),
                        "The recognition for qualification %s lapsed on %s: four years without placements."
                                .formatted(e.crebo(), Words.english(e.effectiveDate())));
            case InterimReliefGranted e ->
                new Sentence(
                        "De rechter heeft het besluit over kwalificatie %s vanaf %s geschorst (bezwaar %d)%s."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate()), e.objection(), dutch(e.status())),
                        "A court suspended the decision on qualification %s from %s on (objection %d)%s."
                                .formatted(
                                        e.crebo(),
                                        Words.english(e.effectiveDate()),
                                        e.objection(),
                                        english(e.status())));
            case InterimReliefEnded e ->
                new Sentence(
                        "Het besluit over kwalificatie %s geldt weer vanaf %s: bezwaar %d is niet gewonnen."
                                .formatted(e.crebo(), Words.dutch(e.effectiveDate()), e.objection()),
                        "The decision on qualification %s holds again from %s on: objection %d was not won."
                                .formatted(e.crebo(), Words.english(e.effectiveDate()), e.objection()));
        };
    }

    static Sentence of(ProcedureEvent event) {
        return switch (event) {
            case RecognitionApplied e ->
                new Sentence(
                        "Het leerbedrijf heeft erkenning aangevraagd voor %s.".formatted(list(e.crebos())),
                        "The employer applied for recognition for %s.".formatted(list(e.crebos())));
            case RecognitionRefused e ->
                new Sentence(
                        "SBB heeft de erkenning voor %s geweigerd; bezwaar kan tot en met %s."
                                .formatted(list(e.crebos()), Words.dutch(e.objectionUntilDate())),
                        "SBB refused recognition for %s; objections are possible until %s."
                                .formatted(list(e.crebos()), Words.english(e.objectionUntilDate())));
            case RecognitionReviewed e ->
                new Sentence(
                        "SBB heeft de erkenning voor %s herbeoordeeld op %s; de volgende keer is uiterlijk %s."
                                .formatted(
                                        list(e.crebos()),
                                        Words.dutch(e.reviewedDate()),
                                        Words.dutch(e.nextReviewDate())),
                        "SBB reviewed the recognition for %s on %s; the next time is by %s."
                                .formatted(
                                        list(e.crebos()),
                                        Words.english(e.reviewedDate()),
                                        Words.english(e.nextReviewDate())));
            case RecognitionHearingInvited e ->
                new Sentence(
                        "SBB heeft het leerbedrijf uitgenodigd om op %s gehoord te worden over %s."
                                .formatted(Words.dutch(e.hearingDate()), list(e.crebos())),
                        "SBB invited the employer to be heard on %s about %s."
                                .formatted(Words.english(e.hearingDate()), list(e.crebos())));
            case RecognitionHearingHeld e ->
                new Sentence(
                        "Het leerbedrijf is op %s gehoord over %s."
                                .formatted(Words.dutch(e.heldDate()), list(e.crebos())),
                        "The employer was heard on %s about %s."
                                .formatted(Words.english(e.heldDate()), list(e.crebos())));
            case RecognitionHearingWaived e ->
                new Sentence(
                        "Het leerbedrijf heeft ervan afgezien gehoord te worden over %s.".formatted(list(e.crebos())),
                        "The employer did without being heard about %s.".formatted(list(e.crebos())));
            case ObjectionLodged e ->
                new Sentence(
                        "Het leerbedrijf heeft op %s bezwaar %d gemaakt, over %s; SBB beslist uiterlijk %s."
                                .formatted(
                                        Words.dutch(e.lodgedDate()),
                                        e.objection(),
                                        list(e.crebos()),
                                        Words.dutch(e.decisionDueDate())),
                        "The employer lodged objection %d on %s, about %s; SBB decides by %s."
                                .formatted(
                                        e.objection(),
                                        Words.english(e.lodgedDate()),
                                        list(e.crebos()),
                                        Words.english(e.decisionDueDate())));
            case ObjectionDecided e ->
                new Sentence(
                        "SBB heeft op %s op bezwaar %d beslist: %s."
                                .formatted(Words.dutch(e.decidedDate()), e.objection(), dutch(e.outcome())),
                        "SBB decided on objection %d on %s: %s."
                                .formatted(e.objection(), Words.english(e.decidedDate()), english(e.outcome())));
        };
    }

    private static String list(List<Crebo> crebos) {
        return crebos.stream().map(Crebo::value).collect(joining(", "));
    }

    private static String dutch(RecognitionStatus status) {
        return status == RecognitionStatus.GRANTED ? "" : "; een eerdere schorsing geldt weer";
    }

    private static String english(RecognitionStatus status) {
        return status == RecognitionStatus.GRANTED ? "" : "; an earlier suspension holds again";
    }

    private static String dutch(ObjectionOutcome outcome) {
        return switch (outcome) {
            case FOUNDED -> "gegrond";
            case UNFOUNDED -> "ongegrond";
            case INADMISSIBLE -> "niet-ontvankelijk";
        };
    }

    private static String english(ObjectionOutcome outcome) {
        return switch (outcome) {
            case FOUNDED -> "founded";
            case UNFOUNDED -> "unfounded";
            case INADMISSIBLE -> "inadmissible";
        };
    }
}
