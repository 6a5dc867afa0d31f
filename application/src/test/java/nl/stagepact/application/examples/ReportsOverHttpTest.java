package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reports comes back, who handles the case opens it for a purpose, and each reads what is theirs. */
@WholeApplicationTest
class ReportsOverHttpTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Region region;
    private Situation situation;
    private Client confidant;

    @BeforeEach
    void a_rejected_candidate() {
        http = new Http(port);
        region = new Region(http, PERIOD);
        confidant = region.confidant();
        situation = Situation.proposed(region);
        region.employer.post(situation.candidacy() + "/rejection", """
                {"reason": "CAPACITY", "explanation": "Er is toch geen plek."}""").ok(200);
    }

    private String aboutTheCandidacy(String desk, String consents) {
        return """
                {"desk": "%s", "phase": "SEARCHING", "employerId": "%s", "offerId": "%s", "candidacyId": "%s",
                 "what": "Hij zei dat iemand zoals ik er niet past.", "where": "Aan de telefoon",
                 "happenedDate": "%s", "grounds": ["RACE_OR_ORIGIN"], "wish": "INVESTIGATE", %s}""".formatted(desk, region.employerId, situation.offerId, situation.candidacyId, Region.TODAY, consents);
    }

    private static String sharedWith(boolean sbb, boolean school) {
        return "\"shareIdentity\": {\"sbb\": %s, \"school\": %s, \"employer\": false}".formatted(sbb, school);
    }

    private String withoutAccount() {
        return """
                {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "Er werd gelachen om mijn geloof.",
                 "grounds": ["RELIGION"], "wish": "INVESTIGATE", "reporterRole": "STUDENT",
                 "contact": {"email": "zeg.niets@voorbeeld.example"}}""".formatted(region.employerId);
    }

    private Answer visit(String reference, String code) {
        return http.post(
                "/api/v1/reports/visits", "{\"reference\": \"%s\", \"code\": \"%s\"}".formatted(reference, code));
    }

    @Test
    void a_student_reports_and_sees_where_it_stands_and_the_investigator_opens_the_very_events() {
        var made = situation.student().post("/reports", aboutTheCandidacy("SBB", sharedWith(true, false)));
        var report = "/reports/" + made.made();

        assertThat(made.text("/reference")).matches("M-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(made.text("/status")).isEqualTo("RECEIVED");
        assertThat(made.json().has("code")).isFalse();
        assertThat(made.response().body()).doesNotContain("past", "RACE_OR_ORIGIN", situation.studentId);
        assertThat(situation.student().get(report).ok(200).text("/next/nl")).contains("drie werkdagen");
        assertThat(situation
                        .student()
                        .get("/reports")
                        .ok(200)
                        .json()
                        .at("/totalItems")
                        .asInt())
                .isEqualTo(1);

        var unopened = region.investigator.get(report).ok(200);
        assertThat(unopened.json().has("file")).isFalse();
        assertThat(unopened.response().body()).doesNotContain("past", "RACE_OR_ORIGIN", situation.candidacyId);

        var opened = region.investigator.get(report + "?purpose=HANDLING").ok(200);
        assertThat(opened.text("/file/account/what")).contains("past");
        assertThat(opened.text("/file/reporter/studentId")).isEqualTo(situation.studentId);
        assertThat(opened.json().at("/file/openings").size()).isEqualTo(1);
        assertThat(opened.text("/file/openings/0/purpose")).isEqualTo("HANDLING");
        assertThat(opened.json().at("/events").findValuesAsString("type"))
                .containsSubsequence("CandidateProposed", "CandidateRejected");
        var positions = opened.json().at("/events").findValuesAsString("position").stream()
                .map(Long::valueOf)
                .toList();
        assertThat(positions).isSorted().doesNotHaveDuplicates();
        assertThat(opened.json().at("/events").findValuesAsString("nl"))
                .anyMatch(sentence -> sentence.contains("afgewezen: "));

        var again = region.investigator.get(report + "?purpose=OVERSIGHT").ok(200);
        assertThat(again.json().at("/file/openings").findValuesAsString("purpose"))
                .containsExactly("HANDLING", "OVERSIGHT");
        assertThat(again.header("ETag")).as("who looks changes nothing").isEqualTo(made.header("ETag"));
    }

    @Test
    void who_is_not_to_be_known_is_not_told_to_who_handles_the_case() {
        var report = "/reports/"
                + situation
                        .student()
                        .post("/reports", aboutTheCandidacy("SBB", sharedWith(false, false)))
                        .made();

        var opened = region.investigator.get(report + "?purpose=HANDLING").ok(200);

        assertThat(opened.text("/file/account/what")).contains("past");
        assertThat(opened.text("/file/reporter/role")).isEqualTo("STUDENT");
        assertThat(opened.response().body())
                .doesNotContain(situation.studentId, situation.candidacyId, situation.offerId);
        assertThat(opened.json().at("/events").size()).isZero();
        for (var reader : List.of(confidant, region.coordinator)) {
            assertThat(reader.get(report).status()).isEqualTo(404);
        }
    }

    @Test
    void what_is_reported_at_the_school_is_for_its_confidant_until_it_is_handed_over() {
        var student = situation.student();
        var report = "/reports/"
                + student.post("/reports", aboutTheCandidacy("SCHOOL", sharedWith(false, false)))
                        .made();

        assertThat(region.investigator.get(report).status()).isEqualTo(404);
        assertThat(region.investigator.get(report + "?purpose=HANDLING").status())
                .isEqualTo(404);
        assertThat(region.coordinator.get(report).status()).isEqualTo(404);
        var opened = confidant.get(report + "?purpose=SUPPORT").ok(200);
        assertThat(opened.text("/file/account/what")).contains("past");
        assertThat(opened.response().body()).doesNotContain(situation.studentId);

        var before = opened.text("/reference");
        assertThat(student.post(
                                report + "/transfer",
                                "{\"shareIdentity\": {\"sbb\": false, \"school\": false, \"employer\": false}}")
                        .refusal())
                .isEqualTo("CONSENT_REQUIRED");
        var transferred = student.post(
                        report + "/transfer",
                        "{\"shareIdentity\": {\"sbb\": true, \"school\": true, \"employer\": false}}")
                .ok(200);
        assertThat(transferred.text("/desk")).isEqualTo("SBB");
        assertThat(transferred.text("/reference")).isEqualTo(before);
        assertThat(region.investigator.get(report + "?purpose=HANDLING").ok(200).text("/file/reporter/studentId"))
                .isEqualTo(situation.studentId);
    }

    @Test
    void a_school_reads_what_it_reported_itself_and_a_student_takes_a_report_back() {
        var made = region.coordinator.post("/reports", aboutTheCandidacy("SBB", sharedWith(true, true)));
        assertThat(region.coordinator.get("/reports/" + made.made()).ok(200).text("/status"))
                .isEqualTo("RECEIVED");
        assertThat(situation.student().get("/reports/" + made.made()).status()).isEqualTo(404);

        var own = "/reports/"
                + situation
                        .student()
                        .post("/reports", aboutTheCandidacy("SBB", sharedWith(true, false)))
                        .made();
        assertThat(region.coordinator.post(own + "/withdrawal", "{}").status()).isEqualTo(404);
        assertThat(region.investigator.post(own + "/withdrawal", "{}").status()).isEqualTo(403);
        assertThat(situation
                        .student()
                        .post(own + "/withdrawal", "{\"reason\": \"Het is opgelost.\"}")
                        .ok(200)
                        .text("/status"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void a_student_adds_to_a_report_until_it_is_over_and_who_handles_it_and_the_student_read_it() {
        var student = situation.student();
        var report = "/reports/"
                + student.post("/reports", aboutTheCandidacy("SBB", sharedWith(false, false)))
                        .made();
        var more = "{\"what\": \"Gisteren belden ze weer.\", \"happenedDate\": \"%s\"}".formatted(Region.TODAY);

        var added = student.post(report + "/supplements", more).ok(200);
        assertThat(student.post(report + "/supplements", more).ok(200).header("ETag"))
                .as("the same words are added once")
                .isEqualTo(added.header("ETag"));
        assertThat(added.text("/supplementedAt")).isNotEmpty();
        assertThat(added.response().body()).doesNotContain("Gisteren");
        for (var opened : List.of(
                region.investigator.get(report + "?purpose=HANDLING").ok(200),
                student.get(report + "?purpose=OWN_REPORT").ok(200))) {
            assertThat(opened.json().at("/file/supplements").size()).isEqualTo(1);
            assertThat(opened.text("/file/supplements/0/what")).isEqualTo("Gisteren belden ze weer.");
            assertThat(opened.text("/file/supplements/0/happenedDate")).isEqualTo(Region.TODAY.toString());
            assertThat(opened.text("/file/supplements/0/desk")).isEqualTo("SBB");
        }

        assertThat(student.post(report + "/supplements", "{\"what\": \" \"}").violations())
                .containsExactly("what REQUIRED");
        for (var other : List.of(region.coordinator, confidant, region.investigator)) {
            assertThat(other.post(report + "/supplements", more).status()).isEqualTo(404);
        }
        student.post(report + "/withdrawal", "{}").ok(200);
        assertThat(student.post(report + "/supplements", "{\"what\": \"Te laat.\"}")
                        .refusal())
                .isEqualTo("CASE_OVER");
    }

    @Test
    void without_an_account_one_adds_to_a_report_with_its_code() {
        var made = http.post("/api/v1/reports", withoutAccount()).ok(201);
        var more = "{\"reference\": \"%s\", \"code\": \"%s\", \"what\": \"En zij riep nog wat.\"}";

        var added = http.post(
                        "/api/v1/reports/visits/supplements",
                        more.formatted(made.text("/reference"), made.text("/code")))
                .ok(200);
        assertThat(added.text("/supplementedAt")).isNotEmpty();
        assertThat(added.response().body()).doesNotContain("riep");
        assertThat(http.post(
                                "/api/v1/reports/visits/supplements",
                                more.formatted(made.text("/reference"), "0000-0000-0000-0000-0000"))
                        .status())
                .isEqualTo(404);

        var row = region.investigator
                .get("/reports?employerId=" + region.employerId)
                .ok(200);
        assertThat(region.investigator
                        .get("/reports/" + row.text("/items/0/id") + "?purpose=HANDLING")
                        .ok(200)
                        .text("/file/supplements/0/what"))
                .isEqualTo("En zij riep nog wat.");
    }

    @Test
    void without_an_account_one_comes_back_with_a_reference_and_a_code() {
        var made = http.post("/api/v1/reports", withoutAccount()).ok(201);
        var reference = made.text("/reference");
        var code = made.text("/code");

        assertThat(code).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(made.header("Location")).isEqualTo("/api/v1/reports/visits");
        assertThat(made.json().has("id")).isFalse();
        var visited = visit(reference.toLowerCase(), code.replace("-", " ")).ok(200);
        assertThat(visited.text("/status")).isEqualTo("RECEIVED");
        assertThat(visited.text("/next/en")).contains("three working days");
        assertThat(visited.response().body()).doesNotContain(code, "geloof", "RELIGION", "zeg.niets");

        var withdrawn = http.post(
                        "/api/v1/reports/visits/withdrawal",
                        "{\"reference\": \"%s\", \"code\": \"%s\"}".formatted(reference, code))
                .ok(200);
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(database.sql("select count(*) from report_code where encode(code_hash, 'escape') like :code")
                        .param("code", "%" + code.replace("-", "") + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_wrong_code_and_a_reference_that_does_not_exist_look_alike_and_are_not_tried_for_long() {
        var made = http.post("/api/v1/reports", withoutAccount()).ok(201);
        var reference = made.text("/reference");
        var wrong = "0000-0000-0000-0000-0000";
        var nobodys = "M-" + UUID.randomUUID().toString().toUpperCase().substring(0, 4) + "-ZZZZ";

        var answers = List.of(visit(reference, wrong), visit(nobodys, wrong), visit(reference, "nonsense"));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(404));
        assertThat(answers.get(0).response().body())
                .isEqualTo(answers.get(1).response().body());
        var last = answers.getFirst();
        for (int i = 0; i < 12; i++) {
            last = visit(reference, wrong);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(visit(reference, made.text("/code")).status())
                .as("who knows only the reference keeps nobody out")
                .isEqualTo(200);
    }

    @Test
    void a_report_says_what_it_lacks_and_a_mentor_makes_none_in_the_employers_name() {
        assertThat(http.post("/api/v1/reports", "{}").violations())
                .contains("desk REQUIRED", "grounds REQUIRED", "phase REQUIRED", "what REQUIRED", "wish REQUIRED");
        assertThat(http.post("/api/v1/reports", withoutAccount().replace("\"employerId\"", "\"offerId\""))
                        .violations())
                .containsExactly("employerId REQUIRED");
        assertThat(region.mentor.post("/reports", withoutAccount()).status()).isEqualTo(403);
        assertThat(region.employer.get("/reports").status()).isEqualTo(403);
    }
}
