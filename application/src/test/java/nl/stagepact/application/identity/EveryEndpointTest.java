package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks over everything that is mapped, as somebody who is not logged in. */
@WholeApplicationTest
class EveryEndpointTest {

    /** What nobody needs to log in for; whoever adds something here has thought about it. */
    private static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /api/docs",
            "GET /api/v1/openapi.json",
            "GET /error",
            "GET /idp/login",
            "GET /mail-catcher/mails",
            "DELETE /mail-catcher/mails",
            "GET /mail-catcher/mails/{id}",
            "GET /mails",
            "GET /mails/{id}",
            "GET /mails/{id}/attachments/{index}",
            "GET /mails/{id}/html",
            "GET /meld",
            "GET /meld/terug",
            "GET /privacy",
            "GET /problems",
            "GET /problems/{path}",
            "GET /reports",
            "POST /api/v1/reports",
            "POST /api/v1/reports/visits",
            "POST /api/v1/reports/visits/supplements",
            "POST /api/v1/reports/visits/withdrawal",
            "POST /meld",
            "POST /meld/terug");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");
    private static final String SOME_ID = "00000000-0000-4000-8000-000000000001";

    @Value("${server.port}")
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private HttpClient http;

    @BeforeEach
    void asAnybody() {
        http = HttpClient.newHttpClient();
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_logging_in() {
        return endpoints()
                .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    var answer = send(endpoint);

                    if (endpoint.isApi()) {
                        assertThat(answer.statusCode()).isEqualTo(401);
                        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                                .hasValue("Bearer");
                    } else {
                        // a page that exists leads to the login; of one that doesn't, nothing is told; a form lacks its
                        // token
                        assertThat(answer.statusCode()).isIn(302, 403, 404);
                        assertThat(answer.body()).doesNotContain("openapi");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_answer_tells_browsers_to_be_careful() {
        return endpoints()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    var headers = send(endpoint).headers();

                    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                    assertThat(headers.firstValue("X-Frame-Options").orElseThrow())
                            .isIn("DENY", "SAMEORIGIN");
                    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                            .contains("default-src 'none'", "frame-ancestors")
                            .doesNotContain("script-src 'unsafe", "unsafe-eval");
                    assertThat(headers.firstValue("Referrer-Policy").orElseThrow())
                            .isIn("same-origin", "no-referrer");
                    assertThat(headers.firstValue("Cache-Control").orElseThrow())
                            .contains("no-store");
                    assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_resource_of_the_api_stands_in_the_list() {
        var listed = Set.of(ApiSecurity.RESOURCES);
        return endpoints()
                .filter(Endpoint::isApi)
                .filter(endpoint -> !PUBLIC.contains(endpoint.toString()))
                // the library that writes the document maps a second form of it by itself: nobody lists it, so nobody
                // gets it
                .filter(endpoint -> !endpoint.toString().equals("GET /api/v1/openapi.json.yaml"))
                .map(endpoint -> DynamicTest.dynamicTest(
                        endpoint.toString(),
                        () -> assertThat(listed).contains(endpoint.path().split("/")[3])));
    }

    @Test
    void what_is_public_is_answered() throws Exception {
        for (var path : new String[] {"/", "/idp/login", "/problems", "/actuator/health", "/actuator/prometheus"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void nothing_is_told_about_the_inside() throws Exception {
        for (var path :
                new String[] {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump", "/nowhere"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/actuator/health").body()).doesNotContain("jdbc", "mongodb://", "postgresql://");
    }

    @Test
    void a_path_in_disguise_opens_nothing() throws Exception {
        for (var path : new String[] {
            "/api/v1/students;x=1",
            "/css/..%2fapi/v1/students",
            "/api/docs/..%2fv1/students",
            "/api//v1/students",
            "/%61pi/v1/students"
        }) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 401, 404);
        }
    }

    record Endpoint(String method, String path) {

        boolean isApi() {
            return path.startsWith("/api/") && !path.startsWith("/api/docs");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Stream<Endpoint> endpoints() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(EveryEndpointTest::endpoints)
                .distinct();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Endpoint("GET", path))
                        : methods.stream().map(method -> new Endpoint(method.name(), path)));
    }

    private HttpResponse<String> send(Endpoint endpoint) throws Exception {
        var path = VARIABLE.matcher(endpoint.path()).replaceAll(SOME_ID);
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .method(
                                endpoint.method(),
                                BodyPublishers.ofString(endpoint.method().equals("GET") ? "" : "{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }
}
