package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.WeeksPeople.FRIDAY;
import static nl.stagepact.application.examples.WeeksPeople.MONDAY;
import static nl.stagepact.application.examples.WeeksPeople.NEXT_WEEK;
import static nl.stagepact.application.examples.WeeksPeople.THURSDAY;
import static nl.stagepact.application.examples.WeeksPeople.TWO_DAYS;
import static nl.stagepact.application.examples.WeeksPeople.made;
import static nl.stagepact.application.examples.WeeksPeople.soon;
import static nl.stagepact.application.examples.WeeksPeople.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stagepact.application.examples.ByDocument.Refusal;

/** Thursday and Friday of {@link CoordinatorsWeekTest}: placements run, fail and end, and the books are kept. */
final class FromTheStartOn {

    private final WeeksPeople week;
    private final ByDocument coordinator;
    private final ByDocument employer;

    FromTheStartOn(WeeksPeople week) {
        this.week = week;
        coordinator = week.coordinator;
        employer = week.employer;
    }

    void thursday_placements_start_and_not_all_goes_well() {
        for (var name : week.placements.keySet()) {
            var started = coordinator.does("startPlacement", week.placement(name));
            assertThat(started.path("status").asString()).isEqualTo("ACTIVE");
        }
        for (var name : List.of("Noor", "Bram")) {
            var held = week.supervisor
                    .does("reportStartGesprek", week.placement(name), WeeksForms.startGesprek(THURSDAY))
                    .at("/conversations/0/held");
            assertThat(held.path("timing").asString()).isEqualTo("IN_WINDOW");
            assertThat(held.at("/absences/0/reason").asString()).isEqualTo("File op de A28.");
        }
        assertThat(coordinator.isRefused("reportEindGesprek", week.placement("Noor"), WeeksForms.eindGesprek(THURSDAY)))
                .isEqualTo(new Refusal(
                        409,
                        "CONVERSATION_OUT_OF_ORDER",
                        "Eerst het startgesprek, dan het tussengesprek, dan het eindgesprek."));

        var mentor = made(employer.does("appointMentor", Map.of("employerId", week.region.employerId), """
                {"name": "Pia Praktijk", "email": "pia@zorg.example"}"""));
        employer.does("replaceMentor", week.placement("Noor"), "{\"mentorId\": \"%s\"}".formatted(mentor));
        assertThat(week.shown("Noor").path("mentorName").asString()).isEqualTo("Pia Praktijk");

        coordinator.does("interruptPlacement", week.placement("Sam"), """
                {"fromDate": "%s", "expectedUntilDate": "%s", "reason": "Griep."}""".formatted(THURSDAY, THURSDAY));
        assertThat(week.shown("Sam").at("/interruptions/0/reason").asString()).isEqualTo("Griep.");
        assertThat(employer.does("showPlacement", week.placement("Sam")).toString())
                .doesNotContain("Griep");

        employer.does("reportNoShow", week.placement("Finn"), "{\"date\": \"%s\"}".formatted(THURSDAY));
        assertThat(texts(week.shown("Finn").path("noShowDates"))).containsExactly(THURSDAY.toString());
        coordinator.does("terminatePlacement", week.placement("Finn"), """
                {"reason": "LACKING_SUPERVISION", "lastDate": "%s", "initiator": "STUDENT",
                 "explanation": "Er was niemand om Finn te ontvangen."}""".formatted(THURSDAY));
        soon(() -> assertThat(coordinator.finds("findReplacements", Map.of("state", "OPEN")))
                .containsExactly(week.placements.get("Finn")));
    }

    void friday_one_goes_on_elsewhere_and_one_is_done() {
        var ended = week.placement("Finn");
        var again = week.offered(week.elsewhere, "Software voor de wijk", NEXT_WEEK, 1);
        week.place("Finn", week.propose("Finn", again), week.elsewhere);
        coordinator.does("solveReplacement", ended, """
                {"outcome": "TRANSFERRED", "successorId": "%s"}""".formatted(week.placements.get("Finn")));
        var solved = coordinator.does("showReplacement", ended);
        assertThat(solved.path("state").asString()).isEqualTo("SOLVED");
        assertThat(solved.at("/tasks/0/cause").asString()).isEqualTo("TERMINATION");

        coordinator.does("resumePlacement", week.placement("Sam"), "{\"resumedDate\": \"%s\"}".formatted(FRIDAY));
        assertThat(week.shown("Sam").at("/interruptions/0/resumedDate").asString())
                .isEqualTo(FRIDAY.toString());
        assertThat(coordinator.isRefused("completePlacement", week.placement("Noor"), "{\"realisedHours\": 16}"))
                .isEqualTo(new Refusal(409, "END_TOO_EARLY", "De laatste dag van de stage is nog niet gekomen."));

        var bram = week.placement("Bram");
        week.as("Bram").does("recordHours", bram, WeeksForms.hours(TWO_DAYS, 18));
        employer.does("recordHours", bram, WeeksForms.hours(TWO_DAYS, 16));
        assertThat(week.shown("Bram").path("recordedHours").asInt())
                .as("as the employer says")
                .isEqualTo(16);
        coordinator.does("reportEindGesprek", bram, WeeksForms.eindGesprek(FRIDAY));
        week.mentor.does("judgeStudent", bram, "{\"judgement\": \"GOOD\", \"explanation\": \"Leert snel.\"}");
        week.supervisor.does("decideOutcome", bram, "{\"outcome\": \"FAILED\", \"explanation\": \"Voldaan.\"}");
        coordinator.does("completePlacement", bram, "{\"realisedHours\": 61}");
        week.as("Bram").does("reviewPlacement", bram, """
                {"preparationBySchool": 3, "supervisionBySchool": 4, "assignmentsFitWork": 4,
                 "supervisionByEmployer": 5, "learnedALot": 5}""");
        coordinator.does("recordOutflow", bram, "{\"outflow\": \"FURTHER_STUDY\"}");
        var done = week.shown("Bram");
        assertThat(done.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(done.at("/studentReview/learnedALot").asInt()).isEqualTo(5);
        assertThat(employer.does("showPlacement", bram).has("studentReview")).isFalse();
    }

    void friday_what_was_wrong_is_corrected() {
        var bram = week.placement("Bram");
        coordinator.does("correctRealisedHours", bram, "{\"realisedHours\": 16, \"reason\": \"Cijfers verwisseld.\"}");
        week.supervisor.does("correctSchoolDecision", bram, """
                {"outcome": "PASSED", "explanation": "Voldaan.", "reason": "Verkeerd aangeklikt."}""");
        var corrected = week.shown("Bram");
        assertThat(corrected.path("realisedHours").asInt()).isEqualTo(16);
        assertThat(corrected.at("/schoolDecision/outcome").asString()).isEqualTo("PASSED");
        assertThat(corrected.at("/corrections/0/realisedHoursBefore").asInt()).isEqualTo(61);
        assertThat(corrected.at("/corrections/1/reason").asString()).isEqualTo("Verkeerd aangeklikt.");

        coordinator.does(
                "correctRegistration",
                week.student("Eva"),
                WeeksForms.correctedYear("Eva", MONDAY.minusYears(19), 3, "Zit al in het derde jaar."));
        var correction =
                coordinator.does("showCorrections", week.student("Eva")).at("/items/0");
        assertThat(texts(correction.path("fields"))).contains("year");
        assertThat(correction.path("reason").asString()).isEqualTo("Zit al in het derde jaar.");
    }

    void friday_the_books_are_in_order() {
        soon(() -> {
            var agenda = coordinator
                    .does("findConversations", Map.of("before", FRIDAY.plusWeeks(3)))
                    .path("items");
            assertThat(texts(agenda, "studentName")).containsExactly("Finn Student", "Sam Student");
            assertThat(texts(agenda, "kind")).containsExactly("exit-conversation", "start-gesprek");
        });
        assertThat(coordinator.downloads("findStudents", Map.of("unplaced", true)))
                .as("a header, Eva and Lieke")
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("Eva Student"));
        assertThat(coordinator.downloads("findPlacements", Map.of("status", "TERMINATED")))
                .hasSize(2)
                .last()
                .asString()
                .contains("Finn Student", "Er was niemand om Finn te ontvangen.");

        var noor = week.placements.get("Noor");
        var timeline =
                coordinator.does("showTimeline", Map.of("placementId", noor)).path("items");
        assertThat(texts(timeline, "type"))
                .containsSubsequence(
                        "CandidateProposed",
                        "CandidateConfirmed",
                        "SignatureRefused",
                        "AgreementConcluded",
                        "PlacementStarted",
                        "StartGesprekHeld");
        assertThat(timeline.at("/0/sentence/nl").asString()).isEqualTo("Een student heeft zich zelf aangemeld.");
        var before = coordinator.does("showPlacement", Map.of("placementId", noor, "asOf", THURSDAY + "T00:00:00Z"));
        assertThat(before.path("status").asString()).as("on Wednesday night").isEqualTo("SIGNED");
        var search = Map.of("placementId", noor, "Purpose", "Een steekproef");
        var audit = week.as(week.region.investigator).does("findAuditEntries", search);
        assertThat(texts(audit.path("items"), "type")).contains("PlacementStarted");
        assertThat(audit.path("items"))
                .allSatisfy(entry -> assertThat(entry.path("actor").has("id")).isTrue());
        assertThat(coordinator.isRefused("findAuditEntries", search, ""))
                .isEqualTo(new Refusal(403, "FORBIDDEN", "U mag dit niet doen."));
    }
}
