package nl.stagepact.application.examples;

import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.domain.offer.OfferEvent.*;

final class CandidacyExamples {

    private CandidacyExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(CandidateProposed.class, region -> {
                    var situation = Situation.offered(region);
                    var unready = region.student("900001");
                    return Scene.causedBy(() -> region.propose(situation.offerId, situation.studentId))
                            .refused("PROFILE_INCOMPLETE", () -> region.propose(situation.offerId, unready));
                }),
                Example.of(CandidateInvited.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedBy(() -> region.employer.post(situation.candidacy() + "/invitation"))
                            .refused("FORBIDDEN", () -> region.coordinator.post(situation.candidacy() + "/invitation"));
                }),
                Example.of(CandidateAccepted.class, region -> {
                    var situation = Situation.accepted(region);
                    var other = Situation.aSearchingStudent(region);
                    var offer = region.offer(1).made();
                    var candidacy = region.propose(offer, other).made();
                    var full = region.propose(situation.offerId, other).made();
                    return Scene.causedBy(() -> region.employer.post("/candidacies/" + candidacy + "/acceptance"))
                            .refused(
                                    "SEATS_EXHAUSTED",
                                    () -> region.employer.post("/candidacies/" + full + "/acceptance"));
                }),
                Example.of(CandidateUnveiled.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedBy(() -> region.employer.post(situation.candidacy() + "/acceptance"))
                            .refused(
                                    "FORBIDDEN", () -> situation.student().post(situation.candidacy() + "/acceptance"));
                }),
                Example.of(CandidacyReminded.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedByTimeOn(Region.TODAY.plusDays(3))
                            .refusedAfterwards(
                                    "CANDIDACY_NOT_ACCEPTED",
                                    () -> situation.student().post(situation.candidacy() + "/confirmation"));
                }),
                Example.of(CandidacyExpired.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedByTimeOn(Region.TODAY.plusDays(15))
                            .refusedAfterwards(
                                    "CANDIDACY_NOT_OPEN",
                                    () -> region.employer.post(situation.candidacy() + "/acceptance"));
                }),
                Example.of(CandidateRejected.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedBy(() -> reject(situation, "CAPACITY"))
                            .refused("CRITERION_MISSING", () -> reject(situation, "OTHER_CANDIDATE_CHOSEN"))
                            .refusedAfterwards("CANDIDACY_NOT_OPEN", () -> reject(situation, "TRAVEL_DISTANCE"));
                }),
                Example.of(CandidateConfirmed.class, region -> {
                    var situation = Situation.accepted(region);
                    var early = Situation.proposed(region);
                    return Scene.causedBy(() -> situation.student().post(situation.candidacy() + "/confirmation"))
                            .refused(
                                    "CANDIDACY_NOT_ACCEPTED",
                                    () -> early.student().post(early.candidacy() + "/confirmation"));
                }),
                Example.of(CandidateWithdrawn.class, region -> {
                    var situation = Situation.proposed(region);
                    return Scene.causedBy(() -> situation.student().post(situation.candidacy() + "/withdrawal"))
                            .refusedAfterwards("CANDIDACY_NOT_OPEN", () -> reject(situation, "CAPACITY"));
                }),
                Example.of(SeatReleased.class, region -> {
                    var situation = Situation.confirmed(region);
                    var cancellation = "{\"reason\": \"Toch niet.\"}";
                    return Scene.causedBy(() ->
                                    region.coordinator.post(situation.placement() + "/cancellation", cancellation))
                            .refusedAfterwards("PLACEMENT_ENDED", situation::drawUp);
                }));
    }

    private static Answer reject(Situation situation, String reason) {
        return situation.region.employer.post(situation.candidacy() + "/rejection", """
                {"reason": "%s", "explanation": "Wij hebben maar een plek."}""".formatted(reason));
    }
}
