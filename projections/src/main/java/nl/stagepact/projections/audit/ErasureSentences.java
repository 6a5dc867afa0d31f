package nl.stagepact.projections.audit;

import nl.stagepact.domain.erasure.ErasureEvent;
import nl.stagepact.domain.erasure.ErasureEvent.SubjectErased;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** That somebody was erased, in plain words. */
final class ErasureSentences {

    private ErasureSentences() {}

    static Sentence of(ErasureEvent event) {
        return switch (event) {
            case SubjectErased e ->
                switch (e.ground()) {
                    case ON_REQUEST ->
                        new Sentence(
                                "De gegevens van een persoon zijn op verzoek gewist.",
                                "The data of a person were erased on request.");
                    case RETENTION_OVER ->
                        new Sentence(
                                "De gegevens van een persoon zijn gewist: de bewaartermijn is voorbij.",
                                "The data of a person were erased: the retention term has passed.");
                    case RECORDED_BY_MISTAKE ->
                        new Sentence(
                                "De gegevens van een persoon zijn gewist: ze waren ten onrechte vastgelegd.",
                                "The data of a person were erased: they had been recorded by mistake.");
                };
        };
    }
}
