package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.stagepact.application.api.Described.Operation;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.platform.Reactions;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** How all requests are made that should be refused, and what is looked at afterwards: nothing may have changed. */
abstract class Hostile {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EventProcessingConfiguration processing;

    Http http;
    Described api;
    Client somebody;
    private Map<String, Long> before;

    @BeforeEach
    void lookAtTheDocument() {
        http = new Http(port);
        api = new Described(http.get("/api/v1/openapi.json").ok(200).json());
        somebody = Region.client(http, "demo-admin", "stagepact");
        whatHappenedBeforeIsTold();
        before = rows();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(rows()).isEqualTo(before);
    }

    /** Mails about what others did a moment ago may still be on their way. */
    private void whatHappenedBeforeIsTold() {
        await().atMost(Duration.ofSeconds(120))
                .untilAsserted(new Reactions(processing, database)::assertAllHaveSeenAll);
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

    Stream<DynamicTest> each(Stream<Operation> operations, Consumer<Operation> test) {
        return operations.map(operation -> dynamicTest(operation.toString(), () -> test.accept(operation)));
    }

    Stream<Operation> all() {
        return api.operations().stream();
    }

    Stream<Operation> withBody() {
        return all().filter(Operation::hasBody);
    }

    Answer send(Operation operation, String path, String body, String token, String... headers) {
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

    Answer send(Operation operation, String body) {
        return send(operation, operation.somewhere(), body, somebody.token);
    }

    static Set<String> fields(Answer answer) {
        var fields = new TreeSet<String>();
        answer.json()
                .path("violations")
                .forEach(violation -> fields.add(violation.path("field").asString()));
        return fields;
    }

    static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        isProblem(answer);
    }

    static void isProblem(Answer answer) {
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

    static Optional<JsonNode> impossible(JsonNode schema) {
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
}
