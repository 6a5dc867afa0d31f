package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import nl.stagepact.application.api.Http.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(classes = Trial.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ConventionsTest {

    private static final String RIGHT = """
            {"name": "A", "seats": 2, "blind": true, "kvk": "90000001", "crebos": ["91001"],
             "allowance": 12.50, "story": "one\\ntwo", "absent": {"SCHOOL": "ill"},
             "period": {"startDate": "2027-02-01", "endDate": "2027-06-30"}, "part": {"email": "a@b.example"}}""";

    @LocalServerPort
    private int port;

    private Http http;

    @BeforeEach
    void client() {
        http = new Http(port);
    }

    @Test
    void a_request_that_is_right_gets_through() {
        var answer = http.post("/api/v1/trials", RIGHT);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.text("/madeAt")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(answer.json().has("absent")).isFalse();
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        int before = Trial.MADE.get();
        var answer = http.post("/api/v1/trials", """
                {"name": "   ", "seats": 11, "blind": "yes", "kvk": "12", "crebos": [],
                 "story": 7, "allowance": 1.005, "bornDate": "2026-02-31", "seenAt": "gisteren", "party": "NOBODY",
                 "offerId": "1-1-1-1-1", "tasks": ["x", 4, "too long by far"], "absent": {"NOBODY": "ill"},
                 "period": {"startDate": "2027-02-01", "endDate": "2027-01-31"},
                 "part": {"email": "nobody", "phone": "1"}, "colour": "red"}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("VALIDATION");
        assertThat(answer.text("/type")).isEqualTo("/problems/validation");
        assertThat(answer.text("/instance")).isEqualTo("/api/v1/trials");
        assertThat(answer.violations())
                .containsExactly(
                        "absent.NOBODY UNKNOWN_VALUE",
                        "allowance TOO_PRECISE",
                        "blind WRONG_TYPE",
                        "bornDate INVALID_DATE",
                        "colour UNKNOWN_FIELD",
                        "crebos TOO_SHORT",
                        "kvk INVALID_KVK_NUMBER",
                        "name REQUIRED",
                        "offerId INVALID_ID",
                        "part.email INVALID_EMAIL",
                        "part.phone UNKNOWN_FIELD",
                        "party UNKNOWN_VALUE",
                        "period ENDS_BEFORE_START",
                        "seats TOO_BIG",
                        "seenAt INVALID_MOMENT",
                        "story WRONG_TYPE",
                        "tasks[1] WRONG_TYPE",
                        "tasks[2] TOO_LONG");
        assertThat(Trial.MADE).hasValue(before);
    }

    @Test
    void what_lacks_is_told_at_once() {
        assertThat(http.post("/api/v1/trials", "{\"part\": {}}").violations())
                .containsExactly(
                        "blind REQUIRED",
                        "crebos REQUIRED",
                        "kvk REQUIRED",
                        "name REQUIRED",
                        "part.email REQUIRED",
                        "seats REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"seats\": 99999999999999999999 | seats OUT_OF_RANGE",
                "\"seats\": 4294967297 | seats OUT_OF_RANGE",
                "\"seats\": 1e999999999 | seats OUT_OF_RANGE",
                "\"seats\": 1.5 | seats WRONG_TYPE",
                "\"seats\": \"2\" | seats WRONG_TYPE",
                "\"allowance\": 1e-999999999 | allowance OUT_OF_RANGE",
                "\"name\": \"a\\u0000b\" | name FORBIDDEN_CHARACTER",
                "\"name\": \"a\\r\\nBcc: all\" | name FORBIDDEN_CHARACTER",
                "\"name\": \"\\ud800\" | name FORBIDDEN_CHARACTER",
                "\"name\": \"\\u200b\\u00a0\\u202e\" | name REQUIRED",
                "\"name\": [\"a\"] | name WRONG_TYPE",
                "\"part\": \"a\" | part WRONG_TYPE",
                "\"crebos\": \"91001\" | crebos WRONG_TYPE",
                "\"crebos\": [null] | crebos[0] WRONG_TYPE",
                "\"absent\": [] | absent WRONG_TYPE",
                "\"period\": {\"startDate\": \"2027-02-01\"} | period.endDate REQUIRED",
                "\"period\": {\"startDate\": \"2027-02-01\", \"endDate\": \"2027-2-1\"} | period.endDate INVALID_DATE",
                "\"bornDate\": \"+999999999-12-31\" | bornDate INVALID_DATE",
                "\"bornDate\": \"0000-01-01\" | bornDate INVALID_DATE",
                "\"seenAt\": \"2027-01-01T10:00:00\" | seenAt INVALID_MOMENT"
            })
    void a_value_that_cannot_be_is_refused(String wrong, String violation) {
        var field = wrong.substring(0, wrong.indexOf(':'));
        var right = RIGHT.replaceFirst(field + ": (\\{[^}]*}|\\[[^\\]]*]|\"[^\"]*\"|[^,}]*)", "\"ignored\": 1")
                .replace("\"ignored\": 1,", "")
                .replaceFirst("\\{", "{" + wrong.replace("\\", "\\\\") + ", ");

        var answer = http.post("/api/v1/trials", right);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violations()).contains(violation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": | MALFORMED_JSON",
                "{} {} | MALFORMED_JSON",
                "{\"name\": \"a\", \"name\": \"b\"} | MALFORMED_JSON",
                "[1] | VALIDATION",
                "\"text\" | VALIDATION",
                "null | VALIDATION",
                "'' | VALIDATION",
                "' ' | VALIDATION"
            })
    void what_is_no_object_is_refused(String body, String code) {
        var answer = http.post("/api/v1/trials", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo(code);
    }

    @Test
    void a_deep_nest_is_refused() {
        var answer = http.post("/api/v1/trials", "{\"part\":" + "[".repeat(100_000));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo("MALFORMED_JSON");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var answer = http.send(
                "POST",
                "/api/v1/trials",
                BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}),
                "Content-Type",
                "application/json");

        assertThat(answer.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void two_megabytes_are_refused(boolean sizeKnown) {
        var bytes = ("{\"name\": \"" + "x".repeat(2_000_000) + "\"}").getBytes();
        var body = sizeKnown
                ? BodyPublishers.ofByteArray(bytes)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));

        var answer = http.send("POST", "/api/v1/trials", body, "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/code")).isEqualTo("TOO_LARGE");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, '', 404, NOT_FOUND",
        "GET, /api/v1/trials/nothing, '', 404, NOT_FOUND",
        "GET, /api/v1/trials/1-1-1-1-1, '', 404, NOT_FOUND",
        "DELETE, /api/v1/trials, '', 405, METHOD_NOT_ALLOWED",
        "POST, /api/v1/trials, text/plain, 415, UNSUPPORTED_MEDIA_TYPE",
        "POST, /api/v1/trials, application/x-www-form-urlencoded, 415, UNSUPPORTED_MEDIA_TYPE",
        "POST, /api/v1/trials, nonsense, 415, UNSUPPORTED_MEDIA_TYPE",
        "POST, /api/v1/trials/accident, '', 500, FAILURE"
    })
    void every_other_refusal_is_a_problem_too(String method, String path, String type, int status, String code) {
        var answer = type.isEmpty()
                ? http.send(method, path, BodyPublishers.noBody())
                : http.send(method, path, BodyPublishers.ofString(RIGHT), "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.response().body()).doesNotContain("an accident").doesNotContain("nl.stagepact");
    }

    @Test
    void a_form_that_we_do_not_have_is_not_acceptable() {
        var answer = http.get("/api/v1/trials", "Accept", "text/csv");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.text("/code")).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void a_refused_method_says_which_are_possible() {
        assertThat(http.send("DELETE", "/api/v1/trials", BodyPublishers.noBody())
                        .header("Allow"))
                .contains("GET", "POST");
    }

    @Test
    void an_operation_without_a_body_refuses_one() {
        var path = "/api/v1/trials/d9428888-122b-41e1-b85c-61cd3a62c4e2/act";

        assertThat(http.post(path, "{\"force\": true}").violations()).containsExactly("force UNKNOWN_FIELD");
        assertThat(http.post(path, "{}").status()).isEqualTo(200);
        assertThat(http.send("POST", path, BodyPublishers.noBody()).status()).isEqualTo(200);
    }

    @Test
    void filters_are_read_from_the_query() {
        var answer = http.get("/api/v1/trials?party=school&crebos=91001,91002&crebos=91003&pageSize=");

        assertThat(answer.response().body())
                .isEqualTo("{\"party\":\"SCHOOL\",\"crebos\":[\"91001\",\"91002\",\"91003\"]}");
    }

    @Test
    void all_that_is_wrong_with_a_query_is_told_at_once() {
        var answer = http.get("/api/v1/trials?party=NOBODY&crebos=x&pageSize=101&colour=red&party=SCHOOL");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violations())
                .containsExactly(
                        "colour UNKNOWN_PARAMETER",
                        "crebos INVALID_CREBO",
                        "pageSize TOO_BIG",
                        "party REPEATED",
                        "party UNKNOWN_VALUE");
    }

    @Test
    void a_parameter_that_nobody_reads_is_refused() {
        var path = "/api/v1/trials/d9428888-122b-41e1-b85c-61cd3a62c4e2?x=1";

        assertThat(http.get(path).violations()).containsExactly("x UNKNOWN_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/trials?a=%E0%A4%A",
                "/api/v1/trials?party=%zz",
                "/api/v1/trials?=x",
                "/api/v1/tri|als",
                "/api/v1/trials/%00",
                "/api/v1/%2e%2e/trials",
                "/api/v1/trials/%ff",
                "/api/v1/trials//",
                "/api/v1/trials/"
            })
    void an_address_that_cannot_be_is_refused(String target) {
        var answer = http.raw("GET", target);

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").contains("application/problem+json");
    }

    @Test
    void a_refusal_names_its_rule_and_the_fields() {
        var answer = http.send("POST", "/api/v1/trials/refusal", BodyPublishers.noBody());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("RULE_BROKEN");
        assertThat(answer.text("/type")).isEqualTo("/problems/rule-broken");
        assertThat(answer.violations()).containsExactly("themes RULE_BROKEN", "year RULE_BROKEN");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Dit mag niet., nl",
        "en, Not allowed., en",
        "'en-GB;q=0.9, nl;q=0.1', Not allowed., en",
        "'de, nl;q=0.5', Dit mag niet., nl",
        "fr, Dit mag niet., nl",
        "'*', Dit mag niet., nl",
        "en;q=0, Dit mag niet., nl",
        "en;q=many, Dit mag niet., nl",
        "';', Dit mag niet., nl"
    })
    void problems_speak_dutch_unless_english_is_asked(String asked, String detail, String language) {
        Answer answer = asked.isEmpty()
                ? http.send("POST", "/api/v1/trials/refusal", BodyPublishers.noBody())
                : http.send("POST", "/api/v1/trials/refusal", BodyPublishers.noBody(), "Accept-Language", asked);

        assertThat(answer.text("/detail")).isEqualTo(detail);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
    }
}
