package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The core of the linter of the API Design Rules, on the document as it is served; the linter itself isn't written in Java. */
@WholeApplicationTest
class ApiDocumentTest {

    private static final Pattern KEBAB = Pattern.compile("(/([a-z0-9-]+|\\{[a-zA-Z]+}))+");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z\\d]*([A-Z][a-z\\d]*)*");

    @LocalServerPort
    private int port;

    private Http http;
    private Described api;

    @BeforeEach
    void document() {
        http = new Http(port);
        api = new Described(http.get("/api/v1/openapi.json").ok(200).json());
    }

    @Test
    void everybody_may_read_it_from_everywhere() {
        var answer = http.get("/api/v1/openapi.json", "Origin", "https://anywhere.example");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    }

    @Test
    void it_says_who_where_and_which_version() {
        var info = api.document.path("info");

        assertThat(api.document.path("openapi").asString()).startsWith("3.1");
        assertThat(info.path("version").asString()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(info.path("contact").properties())
                .extracting(Map.Entry::getKey)
                .contains("name", "email", "url");
        assertThat(api.document.at("/servers/0/url").asString())
                .startsWith("https://")
                .endsWith("/api/v1");
        assertThat(api.document.at("/security/0").has("accessToken")).isTrue();
    }

    @Test
    void paths_are_kebab_case_and_parameters_camel_case() {
        assertThat(api.document.path("paths").properties())
                .extracting(Map.Entry::getKey)
                .allMatch(path -> KEBAB.matcher(path).matches())
                .contains("/offers", "/placements/{placementId}/school-decision", "/audit-trail", "/notifications");
        assertThat(api.operations())
                .flatMap(operation -> api.parameters(operation, "query"))
                .extracting(parameter -> parameter.path("name").asString())
                .isNotEmpty()
                .allMatch(name -> CAMEL.matcher(name).matches());
    }

    @Test
    void every_operation_is_summed_up_and_named_once() {
        var names = api.operations().stream()
                .map(operation -> operation.said().path("operationId").asString())
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> CAMEL.matcher(name).matches());
        assertThat(api.operations())
                .allMatch(
                        operation -> operation.said().path("summary").asString().length() > 5)
                .allMatch(operation -> operation.said().path("tags").size() == 1);
    }

    @Test
    void every_success_carries_the_version_of_the_api() {
        assertThat(answers("[23]\\d\\d"))
                .isNotEmpty()
                .allMatch(answer -> answer.path("headers").has("API-Version"));
    }

    @Test
    void every_refusal_is_a_problem() {
        assertThat(answers("[45]\\d\\d")).isNotEmpty().allSatisfy(answer -> {
            var schema = api.resolved(answer.at("/content/application~1problem+json/schema"));
            assertThat(schema.path("properties").properties())
                    .extracting(Map.Entry::getKey)
                    .contains("type", "status", "title", "detail", "code", "instance", "violations");
        });
    }

    @Test
    void whatever_takes_input_may_refuse_it() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(
                                operation.said().path("responses").properties())
                        .as(operation.toString())
                        .extracting(Map.Entry::getKey)
                        .contains("400", "401", "403"));
    }

    private List<JsonNode> answers(String status) {
        return api.operations().stream()
                .flatMap(operation -> operation.said().path("responses").properties().stream())
                .filter(answer -> answer.getKey().matches(status))
                .map(answer -> api.resolved(answer.getValue()))
                .toList();
    }

    @Test
    void dates_end_in_date_and_moments_in_at() {
        assertThat(fields()).isNotEmpty().allSatisfy(field -> {
            var name = field.getKey();
            var format = field.getValue().path("format").asString("");
            assertThat(format.equals("date")).as(name).isEqualTo(name.equals("date") || name.endsWith("Date"));
            assertThat(format.equals("date-time")).as(name).isEqualTo(name.endsWith("At"));
        });
    }

    @Test
    void fields_are_camel_case_and_requests_take_no_others() {
        assertThat(fields()).allMatch(field -> CAMEL.matcher(field.getKey()).matches());
        assertThat(api.operations())
                .filteredOn(Described.Operation::hasBody)
                .hasSizeGreaterThan(15)
                .allMatch(operation ->
                        !operation.body().path("additionalProperties").asBoolean(true));
    }

    private List<Map.Entry<String, JsonNode>> fields() {
        return api.document.at("/components/schemas").properties().stream()
                .flatMap(schema -> schema.getValue().path("properties").properties().stream())
                .toList();
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = new HashSet<String>();
        collect(api.document, references);

        assertThat(references)
                .hasSizeGreaterThan(20)
                .allMatch(reference -> !api.document.at(reference.substring(1)).isMissingNode());
    }

    private static void collect(JsonNode node, HashSet<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        Stream.concat(
                        node.isObject() ? node.valueStream() : Stream.empty(),
                        node.isArray() ? node.valueStream() : Stream.empty())
                .forEach(child -> collect(child, references));
    }

    @Test
    void people_read_the_same_on_a_page() {
        var page = http.get("/api/docs").ok(200).response().body();

        assertThat(page).contains("/placements/{placementId}/school-decision", "Propose a student for an offer");
        assertThat(new ArrayList<>(api.operations()))
                .allMatch(operation -> page.contains(
                        operation.said().path("summary").asString().replace("'", "&#39;")));
    }
}
