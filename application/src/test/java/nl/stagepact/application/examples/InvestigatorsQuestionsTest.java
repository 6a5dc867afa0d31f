package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an investigator of SBB asks, each answered in one request; and the trail that these requests leave. */
@WholeApplicationTest
class InvestigatorsQuestionsTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    private Http http;
    private Region region;

    @BeforeEach
    void a_region() {
        http = new Http(port);
        region = new Region(http, PERIOD);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void all_about_an_employer_between_two_dates_across_schools() {
        var begin = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var other = new Region(http, PERIOD);
        var situation = Situation.proposed(region);
        other.propose(situation.offerId, Situation.aSearchingStudent(other)).made();
        var about = "/audit-trail?employerId=" + region.employerId + "&pageSize=100";

        soon().untilAsserted(() -> assertThat(types(search(about))).contains("EmployerRegistered", "PlacementOffered"));
        soon().untilAsserted(
                        () -> assertThat(subjects(search(about), "school")).contains(region.schoolId, other.schoolId));

        assertThat(types(search(about + "&from=" + begin + "&to=" + begin.plus(1, ChronoUnit.DAYS))))
                .contains("CandidateProposed")
                .doesNotContain("EmployerRegistered");
        assertThat(items(search(about + "&to=" + begin.minus(1, ChronoUnit.DAYS))))
                .isEmpty();
    }

    @Test
    void who_rejected_whom_and_why() {
        var situation = Situation.proposed(region);
        region.employer.post(situation.candidacy() + "/rejection", """
                        {"reason": "CAPACITY", "explanation": "Onze begeleider is ziek."}""").ok(200);

        var question = "/audit-trail?eventType=CandidateRejected&employerId=" + region.employerId;
        soon().untilAsserted(() -> assertThat(items(search(question))).hasSize(1));
        var rejected = items(search(question)).getFirst();

        assertThat(rejected.at("/actor/organisationId").asString()).isEqualTo(region.employerId);
        assertThat(subjects(List.of(rejected), "student")).containsExactly(situation.studentId);
        assertThat(rejected.at("/sentence/nl").asString()).startsWith("Het leerbedrijf heeft de kandidaat afgewezen: ");
    }

    @Test
    void what_the_system_showed_about_a_placement_on_a_date() {
        var situation = Situation.started(region);
        soon().untilAsserted(() -> assertThat(
                        region.investigator.get(situation.placement()).ok(200).text("/status"))
                .isEqualTo("ACTIVE"));

        var before = PERIOD.startDate().minusDays(1) + "T12:00:00Z";
        assertThat(region.investigator
                        .get(situation.placement() + "?asOf=" + before)
                        .ok(200)
                        .text("/status"))
                .isNotEqualTo("ACTIVE");
    }

    @Test
    void which_placements_were_touched_by_a_decision_about_a_recognition() {
        var situation = Situation.started(region);
        region.advisor
                .post("/employers/" + region.employerId + "/recognition-decisions", """
                        {"kind": "SUSPEND", "crebos": ["%s"], "reason": "Geen begeleiding.", "effectiveDate": "%s"}""".formatted(
                                Region.CREBO, TimeOfTests.today()))
                .ok(200);
        var decisions = "/audit-trail?eventType=RecognitionSuspended&employerId=" + region.employerId;
        soon().untilAsserted(() -> assertThat(items(search(decisions))).hasSize(1));
        var decision = items(search(decisions)).getFirst().path("correlationId").asString();

        soon().untilAsserted(() -> assertThat(
                        subjects(search("/audit-trail?pageSize=100&correlationId=" + decision), "placement"))
                .containsExactly(situation.placementId));
    }

    @Test
    void what_a_person_did() {
        var situation = Situation.confirmed(region);
        var question = "/audit-trail?actorId=" + situation.studentId;

        soon().untilAsserted(() ->
                assertThat(types(search(question))).containsExactlyInAnyOrder("CandidateConfirmed", "OfferFilled"));
    }

    @Test
    void each_search_says_what_for_and_is_found_again() {
        var purpose = "Onderzoek naar leerbedrijf " + region.employerId;
        region.investigator
                .get(
                        "/audit-trail?employerId=" + region.employerId + "&eventType=EmployerRegistered",
                        "Purpose",
                        purpose)
                .ok(200);

        var searches = "/audit-trail?pageSize=100&eventType=TrailSearched&employerId=" + region.employerId;
        soon().untilAsserted(() -> assertThat(items(search(searches)))
                .anySatisfy(found -> assertThat(found.at("/sentence/nl").asString())
                        .contains("eventType EmployerRegistered")
                        .endsWith("Doel: " + purpose)));
        var searcher =
                items(search(searches)).getLast().path("actor").path("id").asString();
        assertThat(types(search("/audit-trail?actorId=" + URLEncoder.encode(searcher, StandardCharsets.UTF_8))))
                .as("what the investigator did")
                .contains("TrailSearched");
        assertThat(types(search("/audit-trail?pageSize=100&employerId=" + region.employerId)))
                .as("what happened to the employer")
                .contains("EmployerRegistered")
                .doesNotContain("TrailSearched");
    }

    @Test
    void a_search_without_a_purpose_is_refused_and_nobody_else_may_search() {
        var token = "Bearer " + region.investigator.token;
        var path = "/api/v1/audit-trail?employerId=" + region.employerId;

        assertThat(http.get(path, "Authorization", token).ok(400).violations()).containsExactly("Purpose REQUIRED");
        assertThat(http.get(path, "Authorization", token, "Purpose", "x".repeat(501))
                        .ok(400)
                        .violations())
                .containsExactly("Purpose TOO_LONG");
        assertThat(region.coordinator
                        .get("/audit-trail?employerId=" + region.employerId)
                        .status())
                .isEqualTo(403);
    }

    private Answer search(String path) {
        return region.investigator.get(path).ok(200);
    }

    private static List<JsonNode> items(Answer answer) {
        return answer.json().path("items").valueStream().toList();
    }

    private static List<String> types(Answer answer) {
        return items(answer).stream().map(item -> item.path("type").asString()).toList();
    }

    private static List<String> subjects(Answer answer, String kind) {
        return subjects(items(answer), kind);
    }

    private static List<String> subjects(List<JsonNode> items, String kind) {
        return items.stream()
                .flatMap(item -> item.path("subjects").valueStream())
                .filter(subject -> subject.path("kind").asString().equals(kind))
                .map(subject -> subject.path("id").asString())
                .distinct()
                .toList();
    }

    private static ConditionFactory soon() {
        // each look is an event that stands before what is looked for
        return await().pollInterval(Duration.ofMillis(500)).atMost(Duration.ofSeconds(30));
    }
}
