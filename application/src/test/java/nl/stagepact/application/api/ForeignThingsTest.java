package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.application.api.Described.Operation;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the API can do, tried by strangers on things that really exist: as if they didn't, and nothing changes. */
@WholeApplicationTest
class ForeignThingsTest {

    /** What everybody may look at; offers are for every school and student to find. */
    private static final Set<String> PUBLIC =
            Set.of("employers", "labour-market-regions", "offer-templates", "offers", "qualifications", "schools");

    /** Where nobody can name another: files that are sent (and aren't JSON), and how one wants to be written to. */
    private static final Set<String> FOR_ONESELF = Set.of("/imports", "/notifications/preferences", "/calendar-feed");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Http http;
    private Described api;
    private Map<String, String> ids;
    private long eventsBefore;

    @BeforeEach
    void somebodyElsesThings() {
        http = new Http(port);
        api = new Described(http.get("/api/v1/openapi.json").ok(200).json());
        var region = new Region(http);
        region.recognise();
        var offerId = region.offer(3).made();
        var placed = region.student("900401");
        var proposed = region.student("900402");
        region.completeProfile(placed);
        region.completeProfile(proposed);
        var confirmed = region.propose(offerId, placed).made();
        region.employer.post("/candidacies/" + confirmed + "/acceptance").ok(200);
        var placementId = region.appOf(placed)
                .post("/candidacies/" + confirmed + "/confirmation")
                .ok(200)
                .text("/placementId");
        ids = Map.of(
                "schoolId", region.schoolId,
                "personId", region.supervisorId,
                "employerId", region.employerId,
                "mentorId", region.mentorId,
                "schoolSupervisorId", region.supervisorId,
                "studentId", proposed,
                "offerId", offerId,
                "candidacyId", region.propose(offerId, proposed).made(),
                "placementId", placementId);
        eventsBefore = events();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(events()).isEqualTo(eventsBefore);
    }

    /** Without what Stagepact does by itself, which may come a moment later. */
    private long events() {
        return database.sql("select count(*) from domain_event_entry where meta_data ->> 'actorId' <> ?")
                .param(Actor.application().id())
                .query(Long.class)
                .single();
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_changes_nothing() {
        var onOthersThings = api.operations().stream()
                .filter(Operation::writes)
                .filter(operation -> !FOR_ONESELF.contains(operation.path()));
        return tries(onOthersThings, answer -> {
            assertThat(answer.status()).as(answer.response().body()).isIn(403, 404);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_sees_no_single_thing() {
        var single = api.operations().stream()
                .filter(operation -> !operation.writes() && operation.path().contains("{"))
                .filter(operation -> !PUBLIC.contains(firstPart(operation)));
        return tries(
                single,
                answer ->
                        assertThat(answer.status()).as(answer.response().body()).isIn(403, 404));
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_finds_nothing_in_lists() {
        var lists = api.operations().stream()
                .filter(operation -> !operation.writes() && !operation.path().contains("{"))
                .filter(operation -> !PUBLIC.contains(firstPart(operation)));
        return tries(
                lists,
                answer -> assertThat(answer.response().body())
                        .doesNotContain(ids.get("studentId"), ids.get("candidacyId"), ids.get("placementId")));
    }

    private static String firstPart(Operation operation) {
        return operation.path().split("/")[1];
    }

    private Stream<DynamicTest> tries(Stream<Operation> operations, Consumer<Answer> check) {
        var strangers = Stream.of("coordinator-b", "employer-b", "student-b", "analyst")
                .collect(
                        Collectors.toMap(name -> name, name -> Region.client(http, "demo-" + name, "stagepact").token));
        return operations.flatMap(operation -> strangers.entrySet().stream()
                .map(stranger -> dynamicTest(
                        operation + " by " + stranger.getKey(),
                        () -> check.accept(send(operation, stranger.getValue())))));
    }

    private Answer send(Operation operation, String token) {
        var body = operation.hasBody()
                ? BodyPublishers.ofString(withIds(api.rightBody(operation)).toString())
                : BodyPublishers.noBody();
        return http.send(
                operation.method(),
                "/api/v1" + filled(operation).somewhere(),
                body,
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
    }

    private Operation filled(Operation operation) {
        var path = operation.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        return new Operation(operation.method(), path, operation.said(), operation.body());
    }

    private ObjectNode withIds(ObjectNode body) {
        ids.forEach((name, id) -> {
            if (body.has(name)) {
                body.put(name, id);
            }
        });
        if (body.has("employerId")) {
            // an employer is named in one of the two ways
            body.remove("kvk");
        }
        return body;
    }
}
