package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.domain.offer.OfferEvent.*;

final class OfferExamples {

    private OfferExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(PlacementOffered.class, region -> {
                    var key = Region.newKey();
                    region.recognise();
                    return Scene.causedBy(() -> region.offer(1, "Idempotency-Key", key))
                            .refused("VALIDATION", () -> region.offer(0));
                }),
                Example.of(OfferRevised.class, region -> {
                    var situation = Situation.offered(region, 2);
                    var full = Situation.offered(region, 2);
                    for (var student : List.of(full.studentId, Situation.aSearchingStudent(region))) {
                        var candidacy = region.propose(full.offerId, student).made();
                        region.employer
                                .post("/candidacies/" + candidacy + "/acceptance")
                                .ok(200);
                    }
                    return Scene.causedBy(() -> region.revise(situation.offerId, 3))
                            .refused("SEATS_KEPT", () -> region.revise(full.offerId, 1));
                }),
                Example.of(OfferReconfirmed.class, region -> {
                    var situation = Situation.offered(region);
                    var gone = region.offer(1).made();
                    region.employer
                            .post("/offers/" + gone + "/withdrawal", "{\"reason\": \"De afdeling verhuist.\"}")
                            .ok(200);
                    TimeOfTests.itIs(Region.TODAY.plusDays(1));
                    return Scene.causedBy(() -> region.employer.post(situation.offer() + "/reconfirmations"))
                            .refused(
                                    "OFFER_WITHDRAWN",
                                    () -> region.employer.post("/offers/" + gone + "/reconfirmations"));
                }),
                Example.of(OfferReconfirmationAsked.class, region -> {
                    var situation = Situation.offered(region);
                    return Scene.causedByTimeOn(Region.TODAY.plusWeeks(6))
                            .refusedAfterwards(
                                    "FORBIDDEN", () -> region.coordinator.post(situation.offer() + "/reconfirmations"));
                }),
                Example.of(OfferExpired.class, region -> {
                    var situation = Situation.offered(region);
                    return Scene.causedByTimeOn(Region.TODAY.plusWeeks(8))
                            .refusedAfterwards(
                                    "OFFER_NOT_OPEN", () -> region.propose(situation.offerId, situation.studentId));
                }),
                Example.of(OfferWithdrawn.class, region -> {
                    var situation = Situation.offered(region);
                    var withdrawal = "{\"reason\": \"De afdeling verhuist.\"}";
                    return Scene.causedBy(() -> region.employer.post(situation.offer() + "/withdrawal", withdrawal))
                            .refusedAfterwards(
                                    "OFFER_NOT_OPEN", () -> region.propose(situation.offerId, situation.studentId));
                }),
                Example.of(OfferWithdrawn.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedBy(() -> RecognitionExamples.decide(region, "SUSPEND", Region.TODAY))
                            .refused(
                                    "RECOGNITION_NOT_SUSPENDED",
                                    () -> RecognitionExamples.decide(region, "REINSTATE", Region.TODAY))
                            .refusedAfterwards(
                                    "OFFER_WITHDRAWN",
                                    () -> region.employer.post(situation.offer() + "/reconfirmations"));
                }),
                Example.of(OfferWithdrawn.class, region -> {
                    var situation = Situation.proposed(region);
                    var day = Region.TODAY.plusDays(5);
                    RecognitionExamples.heard(region);
                    RecognitionExamples.decide(region, "WITHDRAW", day).ok(200);
                    return Scene.causedByTimeOn(day)
                            .refusedAfterwards(
                                    "OFFER_NOT_OPEN",
                                    () -> region.propose(situation.offerId, Situation.aSearchingStudent(region)));
                }),
                Example.of(OfferFilled.class, region -> {
                    var situation = Situation.accepted(region);
                    var other = Situation.aSearchingStudent(region);
                    return Scene.causedBy(() -> situation.student().post(situation.candidacy() + "/confirmation"))
                            .refusedAfterwards("OFFER_NOT_OPEN", () -> region.propose(situation.offerId, other));
                }));
    }
}
