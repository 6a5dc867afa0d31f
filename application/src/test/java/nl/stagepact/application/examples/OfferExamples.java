package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
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
                Example.of(OfferWithdrawn.class, region -> {
                    var situation = Situation.offered(region);
                    var withdrawal = "{\"reason\": \"De afdeling verhuist.\"}";
                    return Scene.causedBy(() -> region.employer.post(situation.offer() + "/withdrawal", withdrawal))
                            .refusedAfterwards(
                                    "OFFER_NOT_OPEN", () -> region.propose(situation.offerId, situation.studentId));
                }),
                Example.of(OfferFilled.class, region -> {
                    var situation = Situation.accepted(region);
                    var other = Situation.aSearchingStudent(region);
                    return Scene.causedBy(() -> situation.student().post(situation.candidacy() + "/confirmation"))
                            .refusedAfterwards("OFFER_NOT_OPEN", () -> region.propose(situation.offerId, other));
                }));
    }
}
