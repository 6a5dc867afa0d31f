package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What fits together, over HTTP: for the student and the own school, with the reasons in words, and for no employer. */
@WholeApplicationTest
class SuggestionsTest {

    @LocalServerPort
    private int port;

    private Region region;
    private String offerId;
    private String studentId;

    @BeforeEach
    void a_student_looks_for_a_place_and_an_offer_fits() {
        region = new Region(new Http(port), new Period(Region.TODAY.plusDays(60), Region.TODAY.plusDays(180)));
        region.recognise();
        offerId = region.offer(1).made();
        studentId = region.student("900701");
        region.coordinator
                .put("/students/" + studentId + "/profile", """
                {"year": 2, "type": "WORKING", "themes": ["software"], "region": "Amersfoort",
                 "availability": {"fromDate": "%s", "daysPerWeek": 2, "hoursPerWeek": 16},
                 "motivation": "Ik wil leren bouwen."}""".formatted(region.period.startDate()))
                .ok(200);
        region.coordinator
                .post("/students/" + studentId + "/searches", """
                {"period": {"startDate": "%s", "endDate": "%s"}}""".formatted(
                                region.period.startDate(), region.period.endDate()))
                .ok(200);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> offers(region.coordinator).contains(offerId));
    }

    private String offers(Client reader) {
        return body(reader.get("/students/" + studentId + "/suggestions").ok(200));
    }

    private static String body(Answer answer) {
        return answer.response().body();
    }

    @Test
    void the_offer_is_suggested_with_what_fits_and_what_does_not() {
        var suggested = region.appOf(studentId)
                .get("/students/" + studentId + "/suggestions?pageSize=100")
                .ok(200);

        assertThat(body(suggested))
                .contains(
                        "De gezochte periode",
                        "In de gezochte arbeidsmarktregio: Amersfoort.",
                        "Gaat over: software.",
                        "2 dagen per week minder dan gevraagd: 2 in plaats van 4.",
                        "2 days a week less than asked: 2 instead of 4.");
    }

    @Test
    void the_school_finds_its_student_for_the_offer() {
        var suggested =
                region.coordinator.get("/offers/" + offerId + "/suggestions").ok(200);

        assertThat(suggested.text("/items/0/studentId")).isEqualTo(studentId);
        assertThat(suggested.text("/items/0/name")).isEqualTo("Sam Student");
        assertThat(suggested.text("/items/0/reasons/0/aspect")).isEqualTo("PROGRAMME");
    }

    @Test
    void another_school_finds_nobody_of_this_one() {
        var stranger = new Region(new Http(port));

        assertThat(stranger.coordinator
                        .get("/offers/" + offerId + "/suggestions")
                        .ok(200)
                        .json())
                .hasToString("{\"items\":[],\"page\":1,\"pageSize\":25,\"totalItems\":0}");
        assertThat(stranger.coordinator
                        .get("/students/" + studentId + "/suggestions")
                        .refusal())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void an_employer_is_shown_nothing_about_who_might_come() {
        assertThat(region.employer.get("/offers/" + offerId + "/suggestions").refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(region.mentor.get("/offers/" + offerId + "/suggestions").refusal())
                .isEqualTo("FORBIDDEN");
        assertThat(region.employer
                        .get("/students/" + studentId + "/suggestions")
                        .refusal())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void once_proposed_the_offer_is_suggested_no_more() {
        region.propose(offerId, studentId).ok(201);

        await().atMost(Duration.ofSeconds(120))
                .until(() -> !offers(region.coordinator).contains(offerId));
        assertThat(body(region.coordinator
                        .get("/offers/" + offerId + "/suggestions")
                        .ok(200)))
                .doesNotContain(studentId);
    }
}
