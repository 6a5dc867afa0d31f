package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.placement.PlacementEvent.*;

final class AgreementExamples {

    private AgreementExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(AgreementDrawnUp.class, region -> {
                    var situation = Situation.confirmed(region);
                    return Scene.causedBy(situation::drawUp)
                            .refused(
                                    "AGREEMENT_INCOMPLETE",
                                    () -> region.coordinator.post(
                                            situation.placement() + "/agreements", "{\"totalHours\": 256}"));
                }),
                Example.of(SupervisionPlanned.class, region -> {
                    var situation = Situation.confirmed(region);
                    return Scene.causedBy(situation::drawUp).refused("NOT_FOUND", situation::startGesprek);
                }),
                Example.of(AgreementSigned.class, region -> {
                    var situation = Situation.drawnUp(region);
                    return Scene.causedBy(() -> situation.sign(situation.student(), "STUDENT"))
                            .refusedAfterwards(
                                    "ALREADY_SIGNED",
                                    () -> situation.sign(situation.student(), "STUDENT", 1, "0".repeat(64)));
                }),
                Example.of(SignatureRefused.class, region -> {
                    var situation = Situation.drawnUp(region);
                    return Scene.causedBy(() -> refuse(situation))
                            .refusedAfterwards(
                                    "AGREEMENT_REFUSED", () -> situation.sign(situation.student(), "STUDENT"));
                }),
                Example.of(AgreementConcluded.class, region -> {
                    var situation = Situation.drawnUp(region);
                    situation.sign(situation.student(), "STUDENT").ok(200);
                    situation.sign(region.coordinator, "SCHOOL").ok(200);
                    return Scene.causedBy(() -> situation.sign(region.employer, "EMPLOYER"))
                            .refused("NOT_CURRENT_VERSION", () -> situation.sign(region.employer, "EMPLOYER", 2));
                }));
    }

    private static Answer refuse(Situation situation) {
        return situation.region.employer.post(
                situation.placement() + "/agreements/1/refusals",
                "{\"party\": \"EMPLOYER\", \"reason\": \"De uren kloppen niet.\"}");
    }
}
