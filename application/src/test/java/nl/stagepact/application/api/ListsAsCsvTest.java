package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplicationTest
class ListsAsCsvTest {

    @LocalServerPort
    private int port;

    private Region region;

    @BeforeEach
    void aRegion() {
        region = new Region(new Http(port));
        region.recognise();
    }

    private static Answer csv(Client client, String path) {
        return client.get(path, "Accept", "text/csv");
    }

    private static List<String> lines(Answer answer) {
        return answer.ok(200).response().body().lines().toList();
    }

    @Test
    void all_pages_of_a_list_are_one_file_that_dutch_excel_opens() {
        IntStream.range(0, 130).forEach(number -> region.student("9%05d".formatted(number)));

        var file = csv(region.coordinator, "/students?sort=studentNumber");

        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"students.csv\"");
        assertThat(file.header("API-Version")).isNotEmpty();
        assertThat(file.response().body()).startsWith("\uFEFFid;schoolId;schoolName;studentNumber;contact.name;");
        assertThat(lines(file).stream().skip(1).map(line -> line.split(";")[3]))
                .containsExactlyElementsOf(
                        IntStream.range(0, 130).mapToObj("9%05d"::formatted).toList());
    }

    @Test
    void filters_hold_and_the_page_that_was_asked_for_says_nothing() {
        region.student("900001");
        region.completeProfile(region.student("900002"));

        assertThat(lines(csv(region.coordinator, "/students?programme=25180"))).hasSize(1);
        assertThat(lines(csv(region.coordinator, "/students?programme=25998&page=7&pageSize=1")))
                .hasSize(3);
        assertThat(csv(region.coordinator, "/students?program=25998").ok(400).refusal())
                .isEqualTo("VALIDATION");
    }

    @Test
    void nobody_gets_more_than_in_the_list_itself() {
        region.student("900001");
        var elsewhere = new Region(new Http(port));

        assertThat(lines(csv(elsewhere.coordinator, "/students?schoolId=" + region.schoolId)))
                .hasSize(1);
        assertThat(csv(region.employer, "/students").ok(403).refusal()).isEqualTo("FORBIDDEN");
        assertThat(new Http(port)
                        .get("/api/v1/students", "Accept", "text/csv")
                        .ok(401)
                        .refusal())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void a_blind_candidate_stays_blind() {
        var student = region.student("900001");
        region.completeProfile(student);
        var candidacy = region.propose(region.offer(1).made(), student).made();

        assertThat(csv(region.employer, "/candidacies").ok(200).response().body())
                .contains(candidacy)
                .doesNotContain("Sam Student", "900001", "@school.example");
        assertThat(csv(region.coordinator, "/candidacies").ok(200).response().body())
                .contains("Sam Student", "900001");

        region.employer.post("/candidacies/" + candidacy + "/acceptance").ok(200);

        assertThat(csv(region.employer, "/candidacies").ok(200).response().body())
                .contains("Sam Student");
    }

    @Test
    void what_somebody_wrote_is_never_calculated() {
        region.coordinator.post("/students", """
                {"schoolId": "%s", "studentNumber": "900001", "programme": "25998", "level": "MBO_4",
                 "learningPath": "BOL", "year": 2,
                 "contact": {"name": "=HYPERLINK(\\"http://kwaad.example\\")", "email": "sam@school.example",
                             "telephone": "+31 6 00000001"}}""".formatted(region.schoolId)).made();

        assertThat(csv(region.coordinator, "/students").ok(200).response().body())
                .contains("\"'=HYPERLINK(\"\"http://kwaad.example\"\")\"", ";'+31 6 00000001;");
    }

    @Test
    void every_list_has_its_file_and_nothing_else_has() {
        var document =
                new Described(new Http(port).get("/api/v1/openapi.json").ok(200).json());
        var lists = document.operations().stream()
                .filter(operation ->
                        operation.said().at("/responses/200/content").has("text/csv"))
                .map(Described.Operation::path)
                .toList();

        assertThat(lists)
                .contains("/students", "/employers", "/offers", "/candidacies", "/placements", "/supervision-agenda");
        assertThat(lists)
                .filteredOn(path -> !path.contains("{"))
                .allSatisfy(path -> assertThat(
                                Stream.of(region.coordinator, region.advisor, region.admin, region.investigator)
                                        .map(client -> csv(client, path))
                                        .filter(answer -> answer.status() == 200))
                        .as(path)
                        .isNotEmpty()
                        .allSatisfy(
                                answer -> assertThat(answer.response().body()).startsWith("\uFEFF")));
        assertThat(csv(region.coordinator, "/schools/" + region.schoolId).status())
                .isEqualTo(406);
        assertThat(region.coordinator
                        .get("/students", "Accept", "application/json, text/csv;q=0.5")
                        .header("Content-Type"))
                .isEqualTo("application/json");
    }
}
