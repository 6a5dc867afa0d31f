package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.WeeksPeople.LATER;
import static nl.stagepact.application.examples.WeeksPeople.MONDAY;
import static nl.stagepact.application.examples.WeeksPeople.PERIOD;
import static nl.stagepact.application.examples.WeeksPeople.TWO_DAYS;
import static nl.stagepact.application.examples.WeeksPeople.candidacy;
import static nl.stagepact.application.examples.WeeksPeople.made;
import static nl.stagepact.application.examples.WeeksPeople.offer;
import static nl.stagepact.application.examples.WeeksPeople.soon;
import static nl.stagepact.application.examples.WeeksPeople.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stagepact.application.examples.ByDocument.Refusal;

/** Monday to Wednesday of {@link CoordinatorsWeekTest}: from the market to signed agreements. */
final class BeforeTheStart {

    private final WeeksPeople week;
    private final ByDocument coordinator;
    private final ByDocument employer;
    private String offer;
    private String secondOffer;
    private String otherOffer;
    private String shortOffer;

    BeforeTheStart(WeeksPeople week) {
        this.week = week;
        coordinator = week.coordinator;
        employer = week.employer;
    }

    void employers_offer_places() {
        week.recognise(week.region, MONDAY.minusYears(1));
        week.recognise(week.elsewhere, MONDAY.minusYears(1));
        offer = week.offered(week.region, "Bouwen aan software", PERIOD, 3);
        secondOffer = week.offered(week.region, "Testen van software", PERIOD, 1);
        shortOffer = week.offered(week.region, "Twee dagen meelopen", TWO_DAYS, 1);
        otherOffer = week.offered(week.elsewhere, "Software in de zorg", PERIOD, 2);
        week.as(week.region.admin).does("setSigningPolicy", Map.of("schoolId", week.region.schoolId), """
                {"guardianSignsForMinors": true, "signers": ["COORDINATOR"]}""");
    }

    void monday_students_are_registered_and_the_list_says_who_comes_first() {
        week.register("Sam", MONDAY.minusYears(17));
        for (var name : List.of("Noor", "Finn", "Eva", "Lieke", "Bram")) {
            week.register(name, MONDAY.minusYears(19));
        }
        coordinator.does("nameGuardian", week.student("Sam"), """
                {"contact": {"name": "Gerda Guardian", "email": "gerda@thuis.example", "telephone": "06-00000002"}}""");

        assertThat(coordinator.does("showStudent", week.student("Sam")).path("missingInProfile"))
                .hasSize(6);
        assertThat(coordinator.isRefused(
                        "proposeCandidate", offer(offer), WeeksForms.candidate(week.students.get("Sam"))))
                .isEqualTo(
                        new Refusal(409, "PROFILE_INCOMPLETE", "Het profiel van deze student is nog niet compleet."));

        List.of("Sam", "Noor", "Finn", "Eva").forEach(name -> week.searches(name, PERIOD));
        week.searches("Lieke", LATER);
        week.searches("Bram", TWO_DAYS);
        var sam = coordinator.does("showStudent", week.student("Sam"));
        assertThat(sam.path("missingInProfile")).isEmpty();
        assertThat(sam.at("/guardian/contact/name").asString()).isEqualTo("Gerda Guardian");

        var lieke = week.students.get("Lieke");
        soon(() -> assertThat(week.unplaced("escalated", true)).hasSize(5).doesNotContain(lieke));
        assertThat(week.unplaced("schoolId", week.region.schoolId))
                .as("who wants to start first comes first")
                .hasSize(6)
                .endsWith(lieke);
        coordinator.does("assignSearchOwner", week.student("Eva"), """
                {"ownerId": "%s"}""".formatted(week.region.supervisorId));
        soon(() -> assertThat(week.unplaced("ownerId", week.region.supervisorId))
                .containsExactly(week.students.get("Eva")));
        var search = coordinator.does("showStudent", week.student("Eva")).path("search");
        assertThat(search.path("urgency").asString()).isEqualTo("ESCALATED");
        assertThat(search.path("daysUntilStart").asInt()).isEqualTo(3);
        assertThat(search.path("ownerName").asString()).isEqualTo("Bo Begeleider");
    }

    void tuesday_candidates_are_proposed_and_chosen() {
        var suggested = coordinator
                .does("suggestOffers", Map.of("studentId", week.students.get("Noor"), "pageSize", 100))
                .path("items");
        assertThat(suggested.findValuesAsString("title")).contains("Bouwen aan software", "Software in de zorg");
        assertThat(suggested.at("/0/reasons/0/nl").asString()).endsWith(".");
        assertThat(coordinator.finds(
                        "findOffers",
                        Map.of("q", "zorg software", "employerId", week.elsewhere.employerId, "freeSeats", 2)))
                .containsExactly(otherOffer);

        var own =
                week.as("Noor").does("proposeCandidate", offer(offer), WeeksForms.candidate(week.students.get("Noor")));
        var noor = week.propose("Noor", offer);
        assertThat(noor).as("one candidacy, whoever began it").isEqualTo(made(own));
        var lost = List.of(
                week.propose("Noor", otherOffer), week.propose("Noor", secondOffer), week.propose("Sam", otherOffer));
        assertThat(coordinator.does("showCandidacy", candidacy(lost.get(1))).path("possibleDuplicates"))
                .hasSize(1);

        var invited = employer.does("inviteCandidate", candidacy(noor));
        assertThat(invited.path("status").asString()).isEqualTo("INVITED");
        assertThat(invited.has("student")).as("the employer chooses blindly").isFalse();
        evaIsRejected(week.propose("Eva", offer));

        assertThat(week.place("Noor", noor, week.region)
                        .at("/student/contact/name")
                        .asString())
                .isEqualTo("Noor Student");
        week.place("Sam", week.propose("Sam", offer), week.region);
        week.place("Finn", week.propose("Finn", offer), week.region);
        week.place("Bram", week.propose("Bram", shortOffer), week.region);
        soon(() -> assertThat(lost)
                .extracting(id -> coordinator.does("showCandidacy", candidacy(id)))
                .extracting(one -> one.path("withdrawalReason").asString())
                .containsOnly("PLACED_ELSEWHERE"));
        assertThat(week.as(week.elsewhere.employer)
                        .does("showCandidacy", candidacy(lost.getFirst()))
                        .toString())
                .as("not where")
                .doesNotContain(week.region.employerId);
        soon(() -> assertThat(week.unplaced("escalated", true)).containsExactly(week.students.get("Eva")));
        soon(() -> assertThat(coordinator
                        .does("showOffer", offer(offer))
                        .path("status")
                        .asString())
                .isEqualTo("FILLED"));
    }

    private void evaIsRejected(String eva) {
        assertThat(employer.isRefused("rejectCandidate", candidacy(eva), """
                {"reason": "OTHER_CANDIDATE_CHOSEN", "explanation": "Er was iemand met meer ervaring."}"""))
                .isEqualTo(new Refusal(
                        409, "CRITERION_MISSING", "Noem het criterium waarop de andere kandidaat is gekozen."));
        employer.does("rejectCandidate", candidacy(eva), """
                {"reason": "OTHER_CANDIDATE_CHOSEN", "criterion": "ervaring met testen",
                 "explanation": "Er was iemand met meer ervaring."}""");
        var rejected = coordinator.does("showCandidacy", candidacy(eva));
        assertThat(rejected.path("rejectionReason").asString()).isEqualTo("OTHER_CANDIDATE_CHOSEN");
        assertThat(rejected.path("criterion").asString()).isEqualTo("ervaring met testen");
    }

    void wednesday_agreements_are_drawn_up_and_signed() {
        var incomplete = WeeksForms.agreement(PERIOD, 384, week.region.mentorId, week.region.supervisorId, "");
        assertThat(coordinator.isRefused("drawUpAgreement", week.placement("Noor"), incomplete))
                .isEqualTo(new Refusal(
                        409, "AGREEMENT_INCOMPLETE", "De praktijkovereenkomst mist onderdelen die de wet vraagt."));
        List.of("Noor", "Sam", "Finn").forEach(name -> week.drawUp(name, PERIOD, 384, ""));
        week.drawUp("Bram", TWO_DAYS, 16, "");

        week.as("Noor").does("refuseSignature", week.version("Noor", 1), """
                {"party": "STUDENT", "reason": "De werkplek klopt niet."}""");
        assertThat(week.shownAgreement("Noor", 1).at("/refusal/reason").asString())
                .isEqualTo("De werkplek klopt niet.");
        assertThat(week.drawUp("Noor", PERIOD, 384, ", \"workplace\": \"Eerste verdieping\"")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        week.sign("Noor", 2, "EMPLOYER", employer);
        assertThat(coordinator.isRefused("startPlacement", week.placement("Noor"), ""))
                .isEqualTo(new Refusal(
                        409, "SIGNATURES_MISSING", "De stage kan niet beginnen: nog niet iedereen heeft getekend."));
        List.of("Finn", "Bram").forEach(name -> week.allSign(name, 1));
        week.allSign("Noor", 2);
        assertThat(week.shown("Noor").path("status").asString()).isEqualTo("SIGNED");

        employer.does("delegateSigning", week.placement("Sam"), """
                {"party": "EMPLOYER", "signerId": "%s", "signerName": "Pim Praktijk", "signerRole": "praktijkopleider"}""".formatted(week.region.mentorId));
        week.sign("Sam", 1, "EMPLOYER", week.mentor);
        week.sign("Sam", 1, "STUDENT", week.as("Sam"));
        week.sign("Sam", 1, "SCHOOL", coordinator);
        assertThat(texts(week.shownAgreement("Sam", 1).path("awaiting")))
                .as("a minor doesn't sign alone")
                .containsExactly("GUARDIAN");
        coordinator.does(
                "signAgreement",
                week.version("Sam", 1),
                WeeksForms.signature("GUARDIAN", "Gerda", "ON_PAPER", week.document("Sam", 1)));
        assertThat(week.shownAgreement("Sam", 1).path("state").asString()).isEqualTo("HOLDS");
    }

    void wednesday_agreements_are_amended() {
        week.drawUp("Noor", PERIOD, 384, ", \"workplace\": \"Tweede verdieping\", \"reason\": \"Het team verhuist.\"");
        var noors = week.shownAgreement("Noor", 2);
        assertThat(noors.at("/adjustments/0/content/workplace").asString()).isEqualTo("Tweede verdieping");
        assertThat(noors.path("signatures"))
                .as("nobody signs for another floor")
                .hasSize(3);

        var sams = week.drawUp("Sam", PERIOD, 400, ", \"reason\": \"Er komt een project bij.\"");
        assertThat(texts(sams.at("/change/parts"))).contains("TOTAL_HOURS");
        assertThat(texts(sams.path("awaiting"))).hasSize(4);
        assertThat(week.shownAgreement("Sam", 1).path("state").asString())
                .as("the old one holds until all have signed the new")
                .isEqualTo("HOLDS");
    }
}
