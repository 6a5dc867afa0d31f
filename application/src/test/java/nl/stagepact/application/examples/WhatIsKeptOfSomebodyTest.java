package nl.stagepact.application.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A student, a mentor and a supervisor ask for all that is kept about them, and who read of it what few may read. */
@WholeApplicationTest
class WhatIsKeptOfSomebodyTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Region region;
    private Situation situation;

    @BeforeEach
    void a_placement_that_has_begun() {
        region = new Region(new Http(port), PERIOD);
        situation = Situation.started(region);
        situation.startGesprek().ok(200);
        situation
                .student()
                .post(
                        situation.placement() + "/conversations/start-gesprek/private-answer",
                        "{\"score\": 2, \"text\": \"Het is hier kanariegeel.\"}")
                .ok(200);
        situation
                .student()
                .post("/students/" + situation.studentId + "/support-requests", "{\"explanation\": \"Een loopplank.\"}")
                .ok(200);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_student_gets_all_of_it_to_read_and_to_take_along_and_nothing_of_others() {
        var files = unpacked(situation.student(), "/personal-data");

        var all = text(files, "persoonsgegevens.json");
        assertThat(all)
                .contains("Sam Student", "@school.example", "Ik wil leren bouwen.", "kanariegeel", "Een loopplank.")
                .contains("Programmeren.", "StudentRegistered", "CandidateConfirmed")
                .doesNotContain("Pim Praktijk", "pim@zorg.example", "Bo Begeleider", "bo@school.example", "Wies")
                .doesNotContain("pd1.");
        var json = JSON.readTree(all);
        assertThat(json.path("personId").asString()).isEqualTo(situation.studentId);
        assertThat(json.path("fetchedByThePersonThemself").asBoolean()).isTrue();
        assertThat(types(json, "whatHappened")).contains("AgreementDrawnUp", "StartGesprekHeld", "PrivateAnswerGiven");
        assertThat(json.path("mails")
                        .valueStream()
                        .map(mail -> mail.path("template").asString()))
                .isNotEmpty();
        assertThat(json.path("asStagepactShowsIt").propertyNames())
                .contains("student_file", "placement_board", "support_desk", "private_answers");
        assertThat(text(files, "index.html"))
                .contains("lang=\"nl\"", "Wat er met u gebeurde", "Sam Student", "kanariegeel")
                .doesNotContain("Pim Praktijk", "Bo Begeleider");
        assertThat(files.keySet()).anyMatch(name -> name.matches("praktijkovereenkomst-.*-versie-1\\.pdf"));
        assertThat(new String(files.get(pdfOf(files)), 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void the_coordinator_fetches_it_on_the_students_behalf_and_the_student_sees_that() {
        var files = unpacked(region.coordinator, "/students/" + situation.studentId + "/personal-data");

        assertThat(JSON.readTree(text(files, "persoonsgegevens.json"))
                        .path("fetchedByThePersonThemself")
                        .asBoolean())
                .isFalse();
        assertThat(readings(situation.student())).first().satisfies(reading -> {
            assertThat(reading.path("kind").asString()).isEqualTo("PERSONAL_DATA_EXPORT");
            assertThat(reading.path("purpose").asString()).isEqualTo("ANSWER_ACCESS_REQUEST");
            assertThat(reading.path("readerRoles").toString()).contains("COORDINATOR");
            assertThat(reading.path("readerOrganisationId").asString()).isEqualTo(region.schoolId);
        });
    }

    @Test
    void a_student_gets_their_own_reports_in_their_own_words_and_nobody_gets_them_on_their_behalf() {
        var report = situation.student().post("/reports", """
                {"desk": "SBB", "phase": "ON_PLACEMENT", "employerId": "%s", "what": "Ze riepen kwartelkoning.",
                 "grounds": ["AGE"], "wish": "TALK",
                 "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(region.employerId));
        var path = "/reports/" + report.made();
        situation
                .student()
                .post(path + "/supplements", "{\"what\": \"En later woudaap.\"}")
                .ok(200);
        region.investigator.post(path + "/acknowledgement").ok(200);
        region.investigator
                .post(path + "/referral", "{\"authority\": \"POLICE\", \"explanation\": \"Wegens zangzaad.\"}")
                .ok(200);

        var own = text(unpacked(situation.student(), "/personal-data"), "persoonsgegevens.json");
        var behalf = unpacked(region.coordinator, "/students/" + situation.studentId + "/personal-data");

        assertThat(own).contains("kwartelkoning", "woudaap").doesNotContain("zangzaad");
        var told = JSON.readTree(own).at("/reports/0");
        assertThat(told.path("reference").asString()).isEqualTo(report.text("/reference"));
        assertThat(told.path("status").asString()).isEqualTo("REFERRED");
        assertThat(told.at("/openedBy/0/purpose").asString()).isEqualTo("OWN_REPORT");
        assertThat(recipients(JSON.readTree(own))).contains("SBB [\"HANDLES_REPORT\"]");
        for (var file : List.of("persoonsgegevens.json", "index.html")) {
            assertThat(text(behalf, file))
                    .doesNotContain("kwartelkoning", "woudaap", "HANDLES_REPORT", report.text("/reference"));
        }
        assertThat(JSON.readTree(text(behalf, "persoonsgegevens.json")).has("reports"))
                .isFalse();
    }

    @Test
    void it_says_which_organisations_got_the_data_and_whose_people_read_what_few_may_read() {
        region.coordinator
                .get("/students/" + situation.studentId + "/support-requests")
                .ok(200);

        var export = JSON.readTree(text(unpacked(situation.student(), "/personal-data"), "persoonsgegevens.json"));

        assertThat(recipients(export))
                .containsExactlyInAnyOrder("SCHOOL [\"TOOK_PART\",\"READ\"]", "EMPLOYER [\"TOOK_PART\"]");
        assertThat(export.path("recipients").findValuesAsString("organisationId"))
                .containsExactlyInAnyOrder(region.schoolId, region.employerId);
        assertThat(export.path("recipients").toString())
                .contains("Zorggroep Voorbeeld", "ROC Voorbeeld", "\"readerRoles\":[\"COORDINATOR\"]");
        var ofMentor = JSON.readTree(text(unpacked(region.mentor, "/personal-data"), "persoonsgegevens.json"));
        assertThat(recipients(ofMentor)).contains("EMPLOYER [\"TOOK_PART\"]");
    }

    private static List<String> recipients(JsonNode export) {
        return export.path("recipients")
                .valueStream()
                .map(one -> one.path("organisationType").asString() + " " + one.path("because"))
                .toList();
    }

    @Test
    void whoever_reads_support_needs_or_private_answers_is_noted_and_the_student_is_not() {
        situation
                .student()
                .get("/students/" + situation.studentId + "/support-requests")
                .ok(200);
        assertThat(readings(situation.student())).isEmpty();

        region.coordinator
                .get("/students/" + situation.studentId + "/support-requests")
                .ok(200);
        region.supervisor
                .get(situation.placement() + "/conversations/start-gesprek/private-answer")
                .ok(200);
        region.mentor.get(situation.placement() + "/conversations/start-gesprek/private-answer");

        assertThat(readings(situation.student()))
                .extracting(reading -> reading.path("kind").asString() + " " + reading.path("readerRoles"))
                .containsExactly("PRIVATE_ANSWERS [\"SCHOOL_SUPERVISOR\"]", "SUPPORT_NEEDS [\"COORDINATOR\"]");
        assertThat(readings(situation.student()).getFirst().path("aboutId").asString())
                .isEqualTo(situation.placementId);
        var export = JSON.readTree(text(unpacked(situation.student(), "/personal-data"), "persoonsgegevens.json"));
        assertThat(export.path("readBy").size()).isEqualTo(2);
    }

    @Test
    void a_mentor_gets_what_is_theirs_and_learns_nothing_of_what_the_student_said_in_private() {
        var files = unpacked(region.mentor, "/personal-data");

        var all = text(files, "persoonsgegevens.json");
        assertThat(all)
                .contains("Pim Praktijk", "pim@zorg.example", "MentorAppointed", "StartGesprekHeld")
                .doesNotContain("Sam Student", "kanariegeel", "PrivateAnswer", "loopplank", "Bo Begeleider")
                .doesNotContain("sam@", "Programmeren.");
        assertThat(files.keySet()).containsExactly("index.html", "persoonsgegevens.json");
        assertThat(text(unpacked(region.employer, mentorsOf(region)), "persoonsgegevens.json"))
                .contains("Pim Praktijk")
                .doesNotContain("Sam Student", "PrivateAnswer");
    }

    @Test
    void a_supervisor_gets_what_they_did_without_what_it_was_about() {
        var all = text(unpacked(region.supervisor, "/personal-data"), "persoonsgegevens.json");

        assertThat(all)
                .contains("Bo Begeleider", "StaffAppointed", "StartGesprekHeld")
                .doesNotContain("Sam Student", "Pim Praktijk", "Programmeren.");
        assertThat(text(unpacked(region.coordinator, staffOf(region)), "persoonsgegevens.json"))
                .contains("Bo Begeleider");
    }

    @Test
    void nobody_else_gets_it() {
        var another = new Region(new Http(port), PERIOD);
        var ofStudent = "/students/" + situation.studentId + "/personal-data";

        for (var stranger :
                List.of(another.coordinator, region.employer, region.mentor, region.supervisor, region.investigator)) {
            assertThat(stranger.get(ofStudent).status()).isEqualTo(404);
        }
        assertThat(another.employer.get(mentorsOf(region)).status()).isEqualTo(404);
        assertThat(another.coordinator.get(staffOf(region)).status()).isEqualTo(404);
        assertThat(region.coordinator
                        .get("/students/" + UUID.randomUUID() + "/personal-data")
                        .status())
                .isEqualTo(404);
        assertThat(readings(situation.student())).isEmpty();
    }

    private static String mentorsOf(Region region) {
        return "/employers/" + region.employerId + "/mentors/" + region.mentorId + "/personal-data";
    }

    private static String staffOf(Region region) {
        return "/schools/" + region.schoolId + "/staff/" + region.supervisorId + "/personal-data";
    }

    private static List<JsonNode> readings(Client reader) {
        return reader.get("/personal-data/read-log")
                .ok(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static List<String> types(JsonNode json, String section) {
        return json.path(section)
                .valueStream()
                .map(one -> one.path("type").asString())
                .toList();
    }

    private static String pdfOf(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    private Map<String, byte[]> unpacked(Client reader, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + reader.token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return unzipped(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var all = new TreeMap<String, byte[]>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                all.put(file.getName(), files.readAllBytes());
            }
        }
        return all;
    }
}
