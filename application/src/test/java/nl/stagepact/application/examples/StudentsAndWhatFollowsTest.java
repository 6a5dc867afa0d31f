package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a student's own events lead to elsewhere, as clients see it. */
@WholeApplicationTest
class StudentsAndWhatFollowsTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    private Region region;

    @BeforeEach
    void a_school_and_an_employer() {
        region = new Region(new Http(port), PERIOD);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void when_a_student_leaves_candidacies_are_withdrawn_and_nothing_new_begins() {
        var situation = Situation.accepted(region);
        leave(situation.studentId, Region.TODAY).ok(200);

        await().atMost(SOON)
                .until(() -> show(situation.candidacy()).text("/status").equals("WITHDRAWN"));
        assertThat(region.propose(situation.offerId, situation.studentId).refusal())
                .isEqualTo("STUDENT_LEFT");
        var student = show("/students/" + situation.studentId);
        assertThat(student.text("/departure/lastDate")).isEqualTo(Region.TODAY.toString());
        assertThat(student.text("/departure/reason")).isEqualTo("MOVED");
    }

    @Test
    void when_a_student_leaves_a_placement_that_has_not_started_is_cancelled() {
        var situation = Situation.confirmed(region);
        await().atMost(SOON)
                .until(() -> region.coordinator.get(situation.placement()).status() == 200);
        leave(situation.studentId, Region.TODAY).ok(200);

        await().atMost(SOON)
                .until(() -> show(situation.placement()).text("/status").equals("CANCELLED"));
    }

    @Test
    void when_a_student_leaves_a_running_placement_ends_that_day() {
        var situation = Situation.started(region);
        var lastDay = PERIOD.startDate().plusDays(3);
        TimeOfTests.itIs(lastDay.plusDays(1));
        leave(situation.studentId, lastDay).ok(200);

        await().atMost(SOON)
                .until(() -> show(situation.placement()).text("/status").equals("TERMINATED"));
    }

    @Test
    void when_the_programme_is_corrected_a_candidacy_for_the_other_one_ends() {
        var situation = Situation.proposed(region);
        var student = "/students/" + situation.studentId;
        region.coordinator.post(student + "/corrections", """
                {"programme": "25187", "level": "MBO_4", "learningPath": "BOL", "year": 2, "reason": "Verkeerd gekozen.",
                 "contact": {"name": "Sam Student", "email": "sam@school.example"}}""").ok(200);

        await().atMost(SOON)
                .until(() -> show(situation.candidacy()).text("/status").equals("WITHDRAWN"));
        var corrected = show(student);
        assertThat(corrected.text("/programme")).isEqualTo("25187");
        assertThat(corrected.json().at("/corrections/0/fields").valueStream().map(JsonNode::asString))
                .contains("programme");
        assertThat(show(student + "/corrections").text("/items/0/reason")).isEqualTo("Verkeerd gekozen.");
    }

    @Test
    void a_place_that_is_lost_shortly_before_the_start_makes_the_search_the_schools() {
        var situation = Situation.offered(region);
        search(situation.studentId);
        situation.candidacyId =
                region.propose(situation.offerId, situation.studentId).made();
        region.employer.post(situation.candidacy() + "/acceptance").ok(200);
        situation.placementId = situation
                .student()
                .post(situation.candidacy() + "/confirmation")
                .ok(200)
                .text("/placementId");
        await().atMost(SOON)
                .until(() -> region.coordinator.get(situation.placement()).status() == 200);
        assertThat(unplaced("")).doesNotContain(situation.studentId);

        TimeOfTests.itIs(PERIOD.startDate().minusWeeks(5));
        region.employer.post(situation.placement() + "/cancellation", """
                {"initiator": "EMPLOYER", "reason": "Verhuizing."}""").ok(200);

        await().atMost(SOON).until(() -> unplaced("&escalated=true&owned=false").contains(situation.studentId));
        region.coordinator
                .post(
                        "/students/" + situation.studentId + "/search-owner",
                        "{\"ownerId\": \"%s\"}".formatted(region.supervisorId))
                .ok(200);
        await().atMost(SOON)
                .until(() -> unplaced("&ownerId=" + region.supervisorId).contains(situation.studentId));
        var search = show("/students/" + situation.studentId).json().at("/search");
        assertThat(search.path("urgency").asString()).isEqualTo("ESCALATED");
        assertThat(search.path("daysUntilStart").asInt()).isEqualTo(35);
        assertThat(search.path("ownerName").asString()).isNotBlank();
        assertThat(region.supervisor
                        .get("/students/" + situation.studentId)
                        .ok(200)
                        .text("/id"))
                .isEqualTo(situation.studentId);
    }

    @Test
    void a_profile_says_what_it_lacks_in_a_sentence_each() {
        var student = show("/students/" + region.student("900001"));

        assertThat(student.json().at("/missingInProfile").valueStream())
                .hasSize(6)
                .allSatisfy(gap -> {
                    assertThat(gap.path("field").asString()).isNotBlank();
                    assertThat(gap.path("nl").asString()).endsWith(".");
                    assertThat(gap.path("en").asString()).endsWith(".");
                });
    }

    @Test
    void support_is_for_the_school_and_the_student_alone() {
        var student = "/students/" + region.student("900001");
        region.coordinator
                .post(student + "/support-requests", "{\"explanation\": \"Graag een jobcoach.\"}")
                .ok(200);
        var another = new Region(new Http(port), PERIOD);

        assertThat(show(student + "/support-requests").text("/requests/0/explanation"))
                .isEqualTo("Graag een jobcoach.");
        assertThat(show(student).response().body()).doesNotContain("jobcoach");
        assertThat(region.employer.get(student + "/support-requests").status()).isEqualTo(403);
        assertThat(region.mentor.get(student + "/support-requests").status()).isEqualTo(403);
        assertThat(another.coordinator.get(student + "/support-requests").status())
                .isEqualTo(404);
    }

    private void search(String student) {
        region.coordinator
                .post("/students/" + student + "/searches", """
                {"period": {"startDate": "%s", "endDate": "%s"}}""".formatted(PERIOD.startDate(), PERIOD.endDate()))
                .ok(200);
    }

    private Answer leave(String student, LocalDate day) {
        return region.coordinator.post(
                "/students/" + student + "/departure", "{\"lastDate\": \"%s\", \"reason\": \"MOVED\"}".formatted(day));
    }

    private Answer show(String path) {
        return region.coordinator.get(path).ok(200);
    }

    private List<String> unplaced(String filter) {
        return show("/students?unplaced=true&pageSize=100" + filter)
                .json()
                .path("items")
                .valueStream()
                .map(student -> student.path("id").asString())
                .toList();
    }
}
