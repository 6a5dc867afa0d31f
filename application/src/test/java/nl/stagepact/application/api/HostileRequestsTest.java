package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.stagepact.application.api.Described.Change;
import nl.stagepact.application.api.Described.Operation;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bad input of every kind against every operation that the document of the API names: always an answer that says all that is
 * wrong, never a failure of ours, and nothing has changed.
 */
@WholeApplicationTest
class HostileRequestsTest {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Described api;
    private Client somebody;
    private Map<String, Long> before;

    @BeforeEach
    void lookAtTheDocument() {
        http = new Http(port);
        api = new Described(http.get("/api/v1/openapi.json").ok(200).json());
        somebody = Region.client(http, "demo-admin", "stagepact");
        before = rows();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(rows()).isEqualTo(before);
    }

    private Map<String, Long> rows() {
        return Map.of(
                "events", count("domain_event_entry"),
                "mails", count("mail"),
                "systems", count("system_client"),
                "memberships", count("membership"));
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Stream<DynamicTest> each(Stream<Operation> operations, Consumer<Operation> test) {
        return operations.map(operation -> dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    private Stream<Operation> all() {
        return api.operations().stream();
    }

    private Stream<Operation> withBody() {
        return all().filter(Operation::hasBody);
    }

    private Answer send(Operation operation, String path, String body, String token, String... headers) {
        var all = new ArrayList<>(List.of(headers));
        if (!token.isEmpty()) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        if (operation.takesFile() && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "text/csv"));
        } else if (!body.isEmpty() && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(
                operation.method(),
                "/api/v1" + path,
                body.isEmpty() && !operation.takesFile() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                all.toArray(String[]::new));
    }

    private Answer send(Operation operation, String body) {
        return send(operation, operation.somewhere(), body, somebody.token);
    }

    private static Set<String> fields(Answer answer) {
        var fields = new TreeSet<String>();
        answer.json()
                .path("violations")
                .forEach(violation -> fields.add(violation.path("field").asString()));
        return fields;
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        isProblem(answer);
    }

    private static void isProblem(Answer answer) {
        var problem = answer.json();
        assertThat(answer.status()).as(answer.response().body()).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("type").asString()).startsWith("/problems/");
        assertThat(problem.path("title").asString()).isNotEmpty();
        assertThat(problem.path("detail").asString()).isNotEmpty();
        assertThat(problem.path("code").asString()).isNotEmpty();
        assertThat(problem.path("instance").asString()).startsWith("/api/v1/");
    }

    private Stream<DynamicTest> allChangedFieldsAreTold(Change change) {
        var changeable = withBody()
                .filter(operation ->
                        !api.change(operation, api.rightBody(operation), change).isEmpty());
        return each(changeable, operation -> {
            var body = api.rightBody(operation);
            var wrong = api.change(operation, body, change);

            var answer = send(operation, body.toString());

            isProblem(answer, 400);
            var told = new HashSet<String>();
            // an element of a list is told as the list's
            fields(answer).forEach(field -> told.add(field.replaceAll("\\[\\d+].*", "")));
            assertThat(told).as(answer.response().body()).containsAll(wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_lacks_is_told() {
        return allChangedFieldsAreTold((within, name, _, isRequired) -> isRequired && within.remove(name) != null);
    }

    @TestFactory
    Stream<DynamicTest> all_wrong_types_are_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            if (Described.type(schema).equals("string")) {
                within.put(name, 12345);
            } else {
                within.put(name, "not this type");
            }
            return true;
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_is_too_long_or_too_big_is_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            if (schema.has("maxLength")) {
                within.put(name, "x".repeat(schema.path("maxLength").asInt() + 1));
                return true;
            }
            if (schema.has("maximum")) {
                within.put(name, schema.path("maximum").asLong() + 1);
                return true;
            }
            if (schema.has("maxItems")) {
                var elements = within.putArray(name);
                for (int i = 0; i <= schema.path("maxItems").asInt(); i++) {
                    elements.add("x");
                }
                return true;
            }
            return false;
        });
    }

    @TestFactory
    Stream<DynamicTest> all_that_cannot_be_is_told() {
        return allChangedFieldsAreTold((within, name, schema, _) -> {
            var impossible = impossible(schema);
            impossible.ifPresent(value -> within.set(name, value));
            return impossible.isPresent();
        });
    }

    private static Optional<JsonNode> impossible(JsonNode schema) {
        var json = Http.JSON.getNodeFactory();
        if (schema.has("enum")) {
            return Optional.of(json.stringNode("NOBODY"));
        }
        if (schema.has("pattern")) {
            return Optional.of(json.stringNode("no such code"));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> Optional.of(json.stringNode("2026-02-31"));
            case "date-time" -> Optional.of(json.stringNode("2026-01-01T25:00:00Z"));
            case "uuid" -> Optional.of(json.stringNode("1-1-1-1-1"));
            case "email" -> Optional.of(json.stringNode("nobody"));
            case "int32" -> Optional.of(json.numberNode(99_999_999_999L));
            default ->
                Described.type(schema).equals("string") ? Optional.of(json.stringNode("a\u0000b")) : Optional.empty();
        };
    }

    @TestFactory
    Stream<DynamicTest> all_unknown_fields_are_told() {
        return each(withBody(), operation -> {
            var body = api.rightBody(operation);
            var wrong = new TreeSet<>(Set.of("unknownField"));
            body.properties().forEach(field -> {
                if (field.getValue() instanceof ObjectNode inner
                        && api.resolved(operation.body().at("/properties/" + field.getKey()))
                                .has("properties")) {
                    inner.put("unknownField", 1);
                    wrong.add(field.getKey() + ".unknownField");
                }
            });
            body.put("unknownField", 1);

            var answer = send(operation, body.toString());

            isProblem(answer, 400);
            assertThat(fields(answer)).as(answer.response().body()).containsAll(wrong);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_object_at_all_is_refused() {
        return each(
                withBody(),
                operation -> Stream.of(
                                "{\"broken\": ",
                                "[]",
                                "null",
                                "\"text\"",
                                "{\"a\":1}{",
                                "{\"a\":1,\"a\":2}",
                                "[".repeat(5000))
                        .forEach(body -> isProblem(send(operation, body), 400)));
    }

    @TestFactory
    Stream<DynamicTest> two_megabytes_are_refused() {
        var endless = "{\"name\": \"" + "x".repeat(TWO_MEGABYTES) + "\"}";
        return each(
                all().filter(operation -> operation.writes() && !operation.takesFile()),
                operation -> isProblem(send(operation, endless), 413));
    }

    @TestFactory
    Stream<DynamicTest> another_media_type_is_refused() {
        return each(withBody(), operation -> {
            var answer = send(
                    operation, operation.somewhere(), "<offer/>", somebody.token, "Content-Type", "application/xml");
            isProblem(answer, 415);
        });
    }

    @TestFactory
    Stream<DynamicTest> an_answer_in_another_form_is_refused() {
        return each(all(), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var answer = send(operation, operation.somewhere(), body, somebody.token, "Accept", "application/pdf");
            isProblem(answer, 406);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_body_that_nobody_asked_for_is_refused() {
        return each(
                all().filter(operation -> operation.writes() && !operation.hasBody() && !operation.takesFile()),
                operation ->
                        assertThat(fields(send(operation, "{\"force\": true}"))).containsExactly("force"));
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_parameter_is_refused() {
        return each(all(), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var answer = send(operation, operation.somewhere() + "?unknownParameter=1", body, somebody.token);
            isProblem(answer, 400);
            assertThat(fields(answer)).contains("unknownParameter");
        });
    }

    @TestFactory
    Stream<DynamicTest> all_wrong_parameters_are_told() {
        return each(
                all().filter(operation -> !api.parameters(operation, "query").isEmpty()), operation -> {
                    var query = new TreeSet<String>();
                    var wrong = new TreeSet<String>();
                    api.parameters(operation, "query").forEach(parameter -> {
                        var name = parameter.path("name").asString();
                        var schema = api.resolved(parameter.path("schema"));
                        query.add(name + "="
                                + (Described.type(schema).equals("string")
                                                && impossible(schema).isEmpty()
                                        ? "x".repeat(500)
                                        : "%00"));
                        wrong.add(name);
                    });

                    var answer =
                            send(operation, operation.somewhere() + "?" + String.join("&", query), "", somebody.token);

                    isProblem(answer, 400);
                    assertThat(fields(answer)).as(answer.response().body()).isEqualTo(wrong);
                });
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_id_does_not_exist() {
        return each(all().filter(operation -> operation.path().contains("Id}")), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            Stream.of("1", "1-1-1-1-1", "%00", "..%2f..%2f", "'%20or%201=1--", "x".repeat(1000))
                    .forEach(id -> {
                        var path =
                                operation.path().replaceFirst("\\{[^}]+}", id).replaceAll("\\{[^}]+}", "1");
                        var answer = send(operation, path, body, somebody.token);
                        // what the container can't even read is 400; text ids of systems are only asked for
                        assertThat(answer.status()).as(path).isIn(400, 403, 404);
                        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
                    });
        });
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_a_token() {
        return each(all(), operation -> isProblem(send(operation, operation.somewhere(), "", ""), 401));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_with_the_token_of_a_stranger() {
        var parts = somebody.token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("demo-admin", "demo-employer");
        var forged = parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes()) + "."
                + parts[2];
        return each(
                all(),
                operation -> Stream.of("nonsense", forged)
                        .forEach(token -> isProblem(send(operation, operation.somewhere(), "", token), 401)));
    }

    @TestFactory
    Stream<DynamicTest> malformed_headers_are_refused() {
        return each(all().filter(operation -> operation.method().equals("POST")), operation -> {
            var body = operation.hasBody() ? api.rightBody(operation).toString() : "";
            var tooLong = "k".repeat(300);
            var answer = send(operation, operation.somewhere(), body, somebody.token, "Idempotency-Key", tooLong);
            isProblem(answer, 400);
            assertThat(fields(answer)).containsExactly("Idempotency-Key");
        });
    }
}
