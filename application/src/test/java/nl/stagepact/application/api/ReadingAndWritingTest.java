package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Reading one's own writes, conditions, repetition and lists, on the whole application. */
@WholeApplicationTest
class ReadingAndWritingTest {

    private static final String SCHOOL = """
            {"institutionCode": "%s", "name": "%s"}""";

    @LocalServerPort
    private int port;

    private Http http;
    private Client admin;

    @BeforeEach
    void client() {
        http = new Http(port);
        admin = Region.client(http, "demo-admin", "stagepact");
    }

    private String school(String code) {
        var answer = admin.post("/schools", SCHOOL.formatted(code, "School " + code));
        assertThat(answer.status()).isIn(200, 201);
        return answer.text("/id");
    }

    @Test
    void what_was_written_is_read_at_once_and_a_known_thing_is_shown_again() {
        var first = admin.post("/schools", SCHOOL.formatted("97A1", "Eerste school"));
        var again = admin.post("/schools", SCHOOL.formatted("97A1", "Eerste school"));
        var other = admin.post("/schools", SCHOOL.formatted("97A1", "Andere naam"));

        assertThat(admin.get("/schools/" + first.made()).ok(200).json()).isEqualTo(first.json());
        assertThat(again.ok(200).json()).isEqualTo(first.json());
        assertThat(again.header("Location")).isEmpty();
        assertThat(other.ok(409).refusal()).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void who_does_not_want_to_wait_is_told_where_to_look() throws InterruptedException {
        var answer = admin.post("/schools", SCHOOL.formatted("97A2", "Later"), "Prefer", "respond-async");

        assertThat(answer.ok(202).response().body()).isEmpty();
        var path = answer.header("Location").replace("/api/v1", "");
        var patience = Instant.now().plus(Duration.ofSeconds(120));
        while (admin.get(path).status() != 200 && Instant.now().isBefore(patience)) {
            Thread.sleep(20);
        }
        assertThat(admin.get(path).ok(200).text("/name")).isEqualTo("Later");
    }

    @Test
    void a_version_that_the_client_has_is_not_sent_again() {
        var path = "/schools/" + school("97A3");
        var tag = admin.get(path).ok(200).header("ETag");

        var known = admin.get(path, "If-None-Match", tag);

        assertThat(tag).matches("\"\\d+\"");
        assertThat(known.ok(304).response().body()).isEmpty();
        assertThat(known.header("ETag")).isEqualTo(tag);
        assertThat(admin.get(path, "If-None-Match", "\"999\"").status()).isEqualTo(200);
        assertThat(admin.get(path, "If-None-Match", "nonsense").status()).isEqualTo(400);
    }

    @Test
    void a_command_on_what_has_changed_meanwhile_is_refused() {
        var path = "/schools/" + school("97A4");
        var seen = admin.get(path).ok(200).header("ETag");

        assertThat(periods(path, "een", seen).status()).isEqualTo(200);
        assertThat(periods(path, "twee", seen).ok(412).refusal()).isEqualTo("STALE_VERSION");
        assertThat(periods(path, "twee", "\"not-ours\"").ok(412).refusal()).isEqualTo("STALE_VERSION");
        assertThat(periods(path, "twee", "unquoted").ok(400).violations()).containsExactly("If-Match INVALID_HEADER");
        assertThat(periods(path, "twee", "*").status()).isEqualTo(200);
        assertThat(periods(path, "drie", admin.get(path).header("ETag")).status())
                .isEqualTo(200);
    }

    private Answer periods(String path, String name, String seen) {
        return admin.post(path + "/periods", """
                {"programme": "25998", "periods": [{"name": "%s",
                 "period": {"startDate": "2027-02-01", "endDate": "2027-06-30"}}]}""".formatted(name), "If-Match", seen);
    }

    @Test
    void one_key_makes_one_offer_however_often_and_at_once_it_is_sent() throws InterruptedException {
        var region = new Region(http);
        region.recognise();
        var key = Region.newKey();
        var made = new HashSet<String>();
        List<Answer> answers;

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = callers
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Answer>>mapToObj(_ -> () -> region.offer(2, "Idempotency-Key", key))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
        answers.stream().filter(answer -> answer.status() == 201).forEach(answer -> made.add(answer.text("/id")));
        var afterwards = region.offer(2, "Idempotency-Key", key);

        assertThat(answers)
                .allMatch(answer -> answer.status() == 201
                        || answer.status() == 409 && answer.text("/code").equals("STILL_RUNNING"));
        assertThat(made).containsExactly(afterwards.made());
        assertThat(region.employer
                        .get("/offers")
                        .ok(200)
                        .json()
                        .path("totalItems")
                        .asInt())
                .isEqualTo(1);
        assertThat(region.offer(3, "Idempotency-Key", key).ok(409).refusal()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void lists_come_in_pages_with_links_to_the_others() {
        for (int i = 1; i <= 3; i++) {
            school("97P" + i);
        }

        var second = admin.get("/schools?q=School+97P&pageSize=1&page=2&sort=-institutionCode")
                .ok(200);

        assertThat(second.text("/items/0/institutionCode")).isEqualTo("97P2");
        assertThat(second.json().path("totalItems").asInt()).isEqualTo(3);
        assertThat(second.json().path("page").asInt()).isEqualTo(2);
        assertThat(second.header("Link"))
                .contains("</api/v1/schools?page=1&q=School+97P&pageSize=1&sort=-institutionCode>; rel=\"prev\"")
                .contains("page=3&q=School+97P&pageSize=1&sort=-institutionCode>; rel=\"next\"")
                .contains("page=3&q=School+97P&pageSize=1&sort=-institutionCode>; rel=\"last\"");
        assertThat(admin.get("/schools?page=1000000&pageSize=100")
                        .ok(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(admin.get("/schools?pageSize=101").status()).isEqualTo(400);
        assertThat(admin.get("/schools?page=0").status()).isEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> every_list_is_sorted_by_what_its_description_names() {
        var api = new Described(http.get("/api/v1/openapi.json").ok(200).json());
        var region = new Region(http);
        return api.operations().stream()
                .flatMap(operation -> api.parameters(operation, "query").stream()
                        .filter(parameter -> parameter.path("name").asString().equals("sort"))
                        .flatMap(parameter -> Stream.of(parameter
                                .at("/schema/pattern")
                                .asString()
                                .replaceAll("[^a-zA-Z|]", "")
                                .split("\\|")))
                        .flatMap(key -> Stream.of(key, "-" + key))
                        .map(key -> dynamicTest(
                                operation.path() + " by " + key,
                                () -> Stream.of(region.coordinator, region.investigator)
                                        .map(reader -> reader.get(operation.path() + "?sort=" + key))
                                        .filter(answer -> answer.status() != 403)
                                        .findFirst()
                                        .orElseThrow()
                                        .ok(200))));
    }

    @Test
    void decisions_about_recognitions_are_asked_for_any_day() {
        var region = new Region(http);
        region.recognise();
        var path = "/employers/" + region.employerId;
        region.advisor
                .post(path + "/recognition-decisions", """
                        {"kind": "SUSPEND", "allCrebos": true, "reason": "Onderzoek.", "effectiveDate": "%s"}""".formatted(Region.TODAY))
                .ok(200);

        assertThat(region.offer(1).ok(409).refusal()).isEqualTo("EMPLOYER_NOT_RECOGNISED");
        assertThat(statusOn(region, path, Region.TODAY.toString())).isEqualTo("SUSPENDED");
        assertThat(statusOn(region, path, Region.START.toString())).isEqualTo("GRANTED");
        assertThat(region.employer.get(path + "/recognitions").ok(200).text("/items/0/decisions/1/reason"))
                .isEqualTo("Onderzoek.");
    }

    private static String statusOn(Region region, String path, String date) {
        return region.employer.get(path + "/recognitions?date=" + date).ok(200).text("/items/0/status");
    }

    @Test
    void a_decision_that_contradicts_itself_is_refused() {
        var advisor = Region.client(http, "demo-sbb-advisor", "stagepact");
        var path = "/employers/d9428888-122b-41e1-b85c-61cd3a62c4e2/recognition-decisions";

        assertThat(advisor.post(path, """
                        {"kind": "WITHDRAW", "reason": "x", "effectiveDate": "2026-11-01", "untilDate": "2026-12-01"}""").violations())
                .containsExactly("crebos REQUIRED", "publishedDate REQUIRED", "untilDate CONTRADICTION");
        assertThat(advisor.post(path, """
                        {"kind": "GRANT", "allCrebos": true, "reason": "x", "effectiveDate": "2026-11-01"}""").violations()).containsExactly("allCrebos CONTRADICTION");
        assertThat(advisor.post(path, """
                        {"kind": "GRANT", "crebos": ["00000"], "reason": "x", "effectiveDate": "2026-11-01"}""").violations()).containsExactly("crebos UNKNOWN_CREBO");
        assertThat(advisor.post(path, """
                        {"kind": "REFUSE", "crebos": ["25998"], "reason": "x", "effectiveDate": "2026-11-01"}""").violations()).containsExactly("publishedDate REQUIRED");
    }

    @Test
    void reference_data_is_asked_for_a_day() {
        assertThat(admin.get("/qualifications?q=software").ok(200).text("/items/0/crebo"))
                .isEqualTo("25998");
        assertThat(admin.get("/qualifications?q=25187")
                        .ok(200)
                        .json()
                        .path("totalItems")
                        .asInt())
                .isZero();
        assertThat(admin.get("/qualifications?q=25187&date=2019-01-01").ok(200).text("/items/0/name"))
                .isEqualTo("Applicatie- en mediaontwikkelaar");
        assertThat(admin.get("/offer-templates?crebo=90101&q=burgerzaken")
                        .ok(200)
                        .text("/items/0/title/nl"))
                .isEqualTo("Aan de balie van de gemeente");
        assertThat(admin.get("/labour-market-regions?pageSize=100")
                        .ok(200)
                        .response()
                        .body())
                .contains("Amersfoort");
    }
}
