package nl.stagepact.application.examples;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.examples.Example.Scene;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.domain.placement.PlacementEvent.*;

final class PlacementExamples {

    private PlacementExamples() {}

    static List<Example> all() {
        return List.of(
                Example.of(PlacementConfirmed.class, region -> {
                    var situation = Situation.accepted(region);
                    return Scene.causedBy(() -> situation.student().post(situation.candidacy() + "/confirmation"))
                            .refusedAfterwards(
                                    "CANDIDACY_NOT_OPEN",
                                    () -> situation.student().post(situation.candidacy() + "/withdrawal"));
                }),
                Example.of(PlacementStarted.class, region -> {
                    var situation = Situation.signed(region);
                    var early = Situation.confirmed(region);
                    TimeOfTests.itIs(region.period.startDate());
                    return Scene.causedBy(() -> region.coordinator.post(situation.placement() + "/start"))
                            .refused("SIGNATURES_MISSING", () -> region.coordinator.post(early.placement() + "/start"));
                }),
                Example.of(StartGesprekHeld.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedBy(situation::startGesprek)
                            .refused("CONVERSATION_OUT_OF_ORDER", situation::eindGesprek);
                }),
                Example.of(MidtermCheckHeld.class, region -> {
                    var situation = Situation.started(region);
                    situation.startGesprek().ok(200);
                    TimeOfTests.itIs(situation.halfway());
                    return Scene.causedBy(situation::midtermCheck)
                            .refused("CONVERSATION_OUT_OF_ORDER", situation::eindGesprek);
                }),
                Example.of(EindGesprekHeld.class, region -> {
                    var situation = Situation.started(region);
                    situation.startGesprek().ok(200);
                    TimeOfTests.itIs(situation.halfway());
                    situation.midtermCheck().ok(200);
                    return Scene.causedBy(situation::eindGesprek).refused("CONVERSATION_ALREADY_HELD", () -> {
                        TimeOfTests.itIs(situation.halfway().plusDays(1));
                        return situation.midtermCheck();
                    });
                }),
                Example.of(ExitConversationHeld.class, region -> {
                    var situation = Situation.started(region);
                    var before = exitConversation(situation);
                    situation.placementEndsEarly().ok(200);
                    return Scene.causedBy(() -> exitConversation(situation))
                            .refused("CONVERSATION_NOT_PLANNED", () -> before)
                            .refusedAfterwards("PLACEMENT_NOT_ACTIVE", situation::startGesprek);
                }),
                Example.of(ConversationExempted.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedBy(() -> exempt(situation))
                            .refused(
                                    "FORBIDDEN",
                                    () -> region.mentor.post(
                                            situation.placement() + "/conversations/start-gesprek/exemption",
                                            "{\"reason\": \"Geen tijd.\"}"));
                }),
                Example.of(EmployerJudged.class, region -> {
                    var situation = Situation.talked(region);
                    return Scene.causedBy(() -> situation.judge("GOOD"))
                            .refusedAfterwards("ALREADY_JUDGED", () -> situation.judge("SUFFICIENT"));
                }),
                Example.of(SchoolDecided.class, region -> {
                    var situation = Situation.talked(region);
                    var unjudged = situation.decide("PASSED");
                    situation.judge("GOOD").ok(200);
                    return Scene.causedBy(() -> situation.decide("PASSED"))
                            .refused("JUDGEMENT_MISSING", () -> unjudged)
                            .refusedAfterwards("ALREADY_JUDGED", () -> situation.decide("FAILED"));
                }),
                Example.of(PlacementCompleted.class, region -> {
                    var situation = Situation.judged(region);
                    return Scene.causedBy(() -> complete(situation, 250))
                            .refusedAfterwards("PLACEMENT_NOT_ACTIVE", () -> complete(situation, 300));
                }),
                Example.of(PlacementTerminated.class, region -> {
                    var situation = Situation.started(region);
                    return Scene.causedBy(() -> terminate(situation, region.period.startDate()))
                            .refused(
                                    "LAST_DAY_OUTSIDE_PERIOD",
                                    () -> terminate(
                                            situation, region.period.endDate().plusDays(1)));
                }),
                Example.of(PlacementCancelled.class, region -> {
                    var situation = Situation.confirmed(region);
                    var started = Situation.started(region);
                    return Scene.causedBy(() -> cancel(situation)).refused("ALREADY_STARTED", () -> cancel(started));
                }));
    }

    private static Answer exempt(Situation situation) {
        return situation.region.coordinator.post(
                situation.placement() + "/conversations/start-gesprek/exemption",
                "{\"reason\": \"Al besproken bij het open huis.\"}");
    }

    private static Answer exitConversation(Situation situation) {
        return situation.region.supervisor.post(
                situation.placement() + "/conversations/exit-conversation/report",
                Situation.report(TimeOfTests.today()) + "}");
    }

    private static Answer complete(Situation situation, int hours) {
        return situation.region.coordinator.post(
                situation.placement() + "/completion", "{\"realisedHours\": %d}".formatted(hours));
    }

    private static Answer terminate(Situation situation, LocalDate lastDate) {
        return situation.region.coordinator.post(situation.placement() + "/termination", """
                {"reason": "CONDUCT", "lastDate": "%s", "explanation": "Het ging niet."}""".formatted(lastDate));
    }

    private static Answer cancel(Situation situation) {
        return situation.region.coordinator.post(
                situation.placement() + "/cancellation", "{\"reason\": \"Toch niet.\"}");
    }
}
