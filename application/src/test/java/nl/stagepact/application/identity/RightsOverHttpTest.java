package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.application.identity.IdentityOperation.AdmitSystem;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.offer.Pseudonyms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The same matrix as clients meet it: 403 without the right, 404 for what is somebody else's. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class RightsOverHttpTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Value("${server.port}")
    private int port;

    @Autowired
    private CommandSender commands;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private SystemClients systems;

    private final Map<String, Request> requests = new LinkedHashMap<>();
    private final Map<String, String> near = new LinkedHashMap<>();
    private final Map<String, String> far = new LinkedHashMap<>();

    /** @param seen what stands in a list of whoever may see it; nothing when it is about one thing */
    private record Request(boolean changes, String path, Optional<UUID> seen) {}

    @BeforeAll
    void settle() throws Exception {
        var neighbourhood = new Neighbourhood(commands, pseudonyms);
        neighbourhood.settle();
        describe(neighbourhood);
        for (var column : Matrix.read().roles()) {
            if (!Set.of("application", "guardian", "reporter").contains(column)) {
                var here = neighbourhood.membership(RightsMatrixTest.role(column));
                near.put(column, tokenFor(here));
                far.put(column, tokenFor(elsewhere(here)));
            }
        }
        waitForTheViews();
        neighbourhood.drawUpTheAgreement();
    }

    @TestFactory
    Stream<DynamicTest> every_role_gets_the_answer_that_is_written() throws IOException {
        var expected = Matrix.read();
        return requests.entrySet().stream()
                .flatMap(request -> near.keySet().stream()
                        .map(role -> DynamicTest.dynamicTest(request.getKey() + " as " + role, () -> {
                            var right = expected.row(request.getKey()).get(role);
                            check(right, "own", send(request.getValue(), near.get(role)), request.getValue());
                            check(right, "foreign", send(request.getValue(), far.get(role)), request.getValue());
                        })));
    }

    private void check(String right, String whose, HttpResponse<String> answer, Request request) {
        if (right.equals("-")) {
            // what is asked of a candidacy is only refused to who may see it
            assertThat(answer.statusCode()).as(whose).isIn(403, request.changes() ? 404 : 403);
            assertThat(answer.body()).containsAnyOf("\"code\":\"FORBIDDEN\"", "\"code\":\"NOT_FOUND\"");
        } else if (right.equals("any") || whose.equals("own")) {
            assertThat(answer.statusCode()).as(whose).isIn(200, 202, 409);
            request.seen().ifPresent(id -> assertThat(answer.body()).contains(id.toString()));
        } else if (request.seen().isPresent()) {
            assertThat(answer.statusCode()).as(whose).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(request.seen().get().toString());
        } else {
            assertThat(answer.statusCode()).as(whose).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"NOT_FOUND\"");
        }
    }

    private void describe(Neighbourhood n) {
        one("FindEmployer", "/employers/" + n.employer);
        list("FindEmployers", "/employers?q=" + n.kvk, n.employer.value());
        one("FindSchool", "/schools/" + n.school);
        list("FindSchools", "/schools?q=" + n.code, n.school.value());
        one("FindStudent", "/students/" + n.placed);
        list("FindStudents", "/students?pageSize=100", n.placed.value());
        list("FindUnplaced", "/students?unplaced=true&pageSize=100", n.looking.value());
        one("FindOffer", "/offers/" + n.offer);
        list("FindOffers", "/offers?employerId=" + n.employer, n.offer.value());
        one("FindCandidacy", "/candidacies/" + n.confirmed);
        list("FindCandidacies", "/candidacies?offerId=" + n.offer, n.confirmed.value());
        one("FindPlacement", "/placements/" + n.placement);
        one(
                "FindPlacementAsOf",
                "/placements/" + n.placement + "?asOf=" + Instant.now().plusSeconds(60));
        list("FindPlacements", "/placements?pageSize=100", n.placement.value());
        one("FindPlacementTimeline", "/placements/" + n.placement + "/timeline");
        list("FindConversations", "/supervision-agenda?pageSize=100&state=PLANNED", n.placement.value());
        list("FindEntries", "/audit-trail?placementId=" + n.placement, n.placement.value());
        change("InviteCandidate", "/candidacies/" + n.open + "/invitation");
        change("AcceptCandidate", "/candidacies/" + n.open + "/acceptance");
        change("ConfirmCandidate", "/candidacies/" + n.confirmed + "/confirmation");
        change("StartPlacement", "/placements/" + n.placement + "/start");
    }

    private void one(String operation, String path) {
        requests.put(operation, new Request(false, path, Optional.empty()));
    }

    private void list(String operation, String path, UUID seen) {
        requests.put(operation, new Request(false, path, Optional.of(seen)));
    }

    private void change(String operation, String path) {
        requests.put(operation, new Request(true, path, Optional.empty()));
    }

    private HttpResponse<String> send(Request request, String token) throws IOException, InterruptedException {
        var path = "/api/v1" + request.path();
        return request.changes() ? new Api(port).post(path, token) : new Api(port).get(path, token);
    }

    private String tokenFor(Membership membership) throws IOException, InterruptedException {
        var fresh = systems.admit("system-" + UUID.randomUUID(), new AdmitSystem("Systeem", membership), "test");
        return new Api(port).token(fresh.system().clientId(), fresh.secret());
    }

    private static Membership elsewhere(Membership here) {
        return new Membership(
                Optional.of(UUID.randomUUID()), here.organisationType(), Optional.of(UUID.randomUUID()), here.roles());
    }

    private void waitForTheViews() throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        var investigator = near.get("investigator");
        while (send(requests.get("FindPlacement"), investigator).statusCode() != 200) {
            assertThat(Instant.now()).as("waited too long").isBefore(deadline);
            Thread.sleep(50);
        }
    }
}
