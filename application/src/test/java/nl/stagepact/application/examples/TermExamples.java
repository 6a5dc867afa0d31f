package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.placement.TermEvent.*;

/** What was not done in time: nobody asks for these, a day comes. */
final class TermExamples {

    private TermExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(SigningOverdue.class, region -> {
                    var situation = Situation.drawnUp(region);
                    return Scene.causedByTimeOn(region.period.startDate().minusDays(7))
                            .refusedAfterwards("SIGNATURES_MISSING", () -> start(situation));
                }),
                Example.of(StartBlocked.class, region -> {
                    var situation = Situation.drawnUp(region);
                    return Scene.causedByTimeOn(region.period.startDate())
                            .refusedAfterwards("SIGNATURES_MISSING", () -> start(situation));
                }),
                Example.of(ConversationDue.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedByTimeOn(region.period.startDate().plusDays(7))
                            .refusedAfterwards("CONVERSATION_OUT_OF_ORDER", situation::eindGesprek);
                }),
                Example.of(ConversationOverdue.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedByTimeOn(region.period.startDate().plusDays(15))
                            .refusedAfterwards("CONVERSATION_OUT_OF_ORDER", situation::eindGesprek);
                }),
                Example.of(ConversationEscalated.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedByTimeOn(region.period.startDate().plusDays(18))
                            .refusedAfterwards("CONVERSATION_OUT_OF_ORDER", situation::eindGesprek);
                }));
    }

    private static Answer start(Situation situation) {
        return situation.region.coordinator.post(situation.placement() + "/start");
    }
}
