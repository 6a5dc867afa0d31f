package nl.stagepact.projections.audit;

import nl.stagepact.domain.retaliation.RetaliationEvent;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.projections.audit.AuditTrail.Sentence;

/** What befell somebody who had reported, in plain words: for investigators alone, as all that speaks of a report. */
final class RetaliationSentences {

    private RetaliationSentences() {}

    static Sentence of(RetaliationEvent event) {
        return switch (event) {
            case RetaliationSignalled e ->
                switch (e.setback().kind()) {
                    case REJECTION ->
                        new Sentence(
                                "Signaal: na een melding is een kandidaat afgewezen.",
                                "Signal: after a report a candidate was rejected.");
                    case MISSED_CONVERSATION ->
                        new Sentence(
                                "Signaal: na een melding is een gesprek niet op tijd gehouden.",
                                "Signal: after a report a conversation was not held in time.");
                    case NEGATIVE_JUDGEMENT ->
                        new Sentence(
                                "Signaal: na een melding heeft het bedrijf de stage onvoldoende beoordeeld.",
                                "Signal: after a report the employer judged the placement insufficient.");
                    case TERMINATION ->
                        new Sentence(
                                "Signaal: na een melding heeft het bedrijf de stage beëindigd.",
                                "Signal: after a report the employer ended the placement.");
                    case CANCELLATION ->
                        new Sentence(
                                "Signaal: na een melding heeft het bedrijf de stage voor het begin geannuleerd.",
                                "Signal: after a report the employer cancelled the placement before it began.");
                };
            case SignalAssessed e ->
                switch (e.assessment()) {
                    case UNRELATED ->
                        new Sentence(
                                "Een signaal is bekeken: het heeft niets met de melding te maken.",
                                "A signal was looked at: it has nothing to do with the report.");
                    case UNCLEAR ->
                        new Sentence(
                                "Een signaal is bekeken: het is nog niet duidelijk.",
                                "A signal was looked at: it is not clear yet.");
                    case RETALIATION_SUSPECTED ->
                        new Sentence(
                                "Een signaal is bekeken: het lijkt op benadeling wegens de melding.",
                                "A signal was looked at: it looks like retaliation for the report.");
                };
        };
    }
}
