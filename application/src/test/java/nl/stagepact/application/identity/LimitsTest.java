package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

@IdentityTest
@TestPropertySource(
        properties = {
            "stagepact.identity.limits.requests.count=50",
            "stagepact.identity.limits.requests.per=1h",
            "stagepact.identity.limits.refused.count=30",
            "stagepact.identity.limits.refused.per=1h",
            "stagepact.identity.limits.logins.count=20",
            "stagepact.identity.limits.logins.per=1h",
            "stagepact.identity.limits.tokens.count=40",
            "stagepact.identity.limits.tokens.per=1h",
            "stagepact.identity.limits.reports.count=10",
            "stagepact.identity.limits.reports.per=1h"
        })
class LimitsTest {

    private static final String ME = "/api/v1/students/me";

    @Value("${server.port}")
    private int port;

    @Test
    void one_system_gets_so_many_answers_and_no_more_while_another_is_served() throws Exception {
        var api = new Api(port);
        var busy = api.token("coordinator");

        var answers = repeat(80, () -> api.get(ME, busy));

        assertThat(statuses(answers)).containsExactlyInAnyOrderEntriesOf(Map.of(200, 50L, 429, 30L));
        var last = answers.getLast();
        assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 3600L);
        assertThat(last.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(last.body()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
        assertThat(api.get(ME, api.token("coordinator-b")).statusCode()).isEqualTo(200);
    }

    @Test
    void tokens_are_not_guessed_at_leisure() throws Exception {
        var api = new Api(port);

        var answers = repeat(60, () -> api.askToken("demo-mentor", "guess", "grant_type=client_credentials"));

        assertThat(statuses(answers)).containsKeys(401, 429);
        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(answers.getLast().body()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
    }

    @Test
    void passwords_are_not_guessed_at_leisure() throws Exception {
        var browser = new Browser("http://localhost:" + port);
        var form = browser.get("/idp/login");
        var guess = Map.of("username", "admin", "password", "guess", "_csrf", Browser.csrf(form));

        var answers = repeat(30, () -> browser.post("/idp/login", guess));

        assertThat(answers.getLast().statusCode()).isEqualTo(429);
        assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void nobody_without_an_account_reports_or_guesses_codes_without_end() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var path : new String[] {"/api/v1/reports", "/api/v1/reports/visits"}) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"))
                    .build();

            var answers = repeat(15, () -> http.send(request, BodyHandlers.ofString()));

            assertThat(answers.getLast().statusCode()).as(path).isEqualTo(429);
            assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
            assertThat(answers.getLast().body()).contains("\"code\":\"TOO_MANY_REQUESTS\"");
        }
    }

    @Test
    void nor_behind_a_login_that_the_api_does_not_look_at() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var login : new String[] {"Basic Zm9vOmJhcg==", "Something else", ""}) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/reports"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", login)
                    .POST(BodyPublishers.ofString("{}"))
                    .build();

            var answers = repeat(15, () -> http.send(request, BodyHandlers.ofString()));

            assertThat(answers.getLast().statusCode()).as(login).isEqualTo(429);
        }
    }

    @Test
    void nor_on_the_pages() throws Exception {
        var http = HttpClient.newHttpClient();
        for (var path : new String[] {"/meld", "/meld/terug"}) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("reference=M-0000-0000&code=guess"))
                    .build();

            var answers = repeat(15, () -> http.send(request, BodyHandlers.ofString()));

            assertThat(answers.getLast().statusCode()).as(path).isEqualTo(429);
            assertThat(answers.getLast().headers().firstValue("Retry-After")).isPresent();
        }
    }

    private static List<HttpResponse<String>> repeat(int times, Callable<HttpResponse<String>> request)
            throws Exception {
        var answers = new ArrayList<HttpResponse<String>>();
        for (int time = 0; time < times; time++) {
            answers.add(request.call());
        }
        return answers;
    }

    private static Map<Integer, Long> statuses(List<HttpResponse<String>> answers) {
        return answers.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        HttpResponse::statusCode, java.util.stream.Collectors.counting()));
    }
}
