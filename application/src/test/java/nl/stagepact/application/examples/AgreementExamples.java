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
                            .refused(
                                    "DOCUMENT_DIFFERS",
                                    () -> situation.sign(situation.student(), "STUDENT", 1, "0".repeat(64)))
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
                            .refused(
                                    "NOT_CURRENT_VERSION",
                                    () -> situation.sign(region.employer, "EMPLOYER", 2, situation.document(1)));
                }),
                Example.of(AgreementAmended.class, region -> {
                    var situation = Situation.signed(region);
                    var unsigned = Situation.drawnUp(region);
                    return Scene.causedBy(() -> amend(situation, situation.agreement(240)))
                            .refused("AGREEMENT_NOT_CONCLUDED", () -> amend(unsigned, unsigned.agreement(240)))
                            .refusedAfterwards("NOTHING_AMENDED", () -> amend(situation, situation.agreement(256)));
                }),
                Example.of(AgreementAdjusted.class, region -> {
                    var situation = Situation.signed(region);
                    return Scene.causedBy(() ->
                                    amend(situation, with(situation.agreement(256), "\"workplace\": \"Lokaal 2.14\"")))
                            .refusedAfterwards(
                                    "SUPERVISOR_UNKNOWN",
                                    () -> amend(
                                            situation,
                                            situation.agreement(256).replace(region.supervisorId, region.mentorId)));
                }),
                Example.of(SignerDelegated.class, region -> {
                    var situation = Situation.drawnUp(region);
                    return Scene.causedBy(() -> name(situation, region.mentorId))
                            .refused("SIGNER_UNKNOWN", () -> name(situation, region.supervisorId))
                            .refusedAfterwards(
                                    "ANOTHER_SIGNER_NAMED", () -> situation.sign(region.employer, "EMPLOYER"));
                }));
    }

    private static Answer amend(Situation situation, String agreement) {
        return situation.region.coordinator.post(
                situation.placement() + "/agreements", with(agreement, "\"reason\": \"Het rooster verandert.\""));
    }

    private static String with(String agreement, String field) {
        return agreement.substring(0, agreement.lastIndexOf('}')) + ", " + field + "}";
    }

    private static Answer name(Situation situation, String signer) {
        return situation.region.employer.post(situation.placement() + "/agreements/delegations", """
                {"party": "EMPLOYER", "signerId": "%s", "signerName": "Mo", "signerRole": "praktijkopleider"}""".formatted(signer));
    }

    private static Answer refuse(Situation situation) {
        return situation.region.employer.post(
                situation.placement() + "/agreements/1/refusals",
                "{\"party\": \"EMPLOYER\", \"reason\": \"De uren kloppen niet.\"}");
    }
}
