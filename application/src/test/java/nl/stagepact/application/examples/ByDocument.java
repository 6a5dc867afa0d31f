package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import tools.jackson.databind.JsonNode;

/**
 * Somebody whose program knows the API by its document alone: what it can ask, where, with which fields, and what may come
 * back. What the document doesn't say is neither sent nor accepted.
 */
final class ByDocument {

    private static final Duration SOON = Duration.ofSeconds(120);

    private final Http http;
    private final DocumentedApi api;
    private final String token;

    private ByDocument(Http http, DocumentedApi api, String token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    ByDocument(Http http, DocumentedApi api, Region.Client client) {
        this(http, api, client.token);
    }

    JsonNode does(String operation, Map<String, ?> parameters, String body) {
        return succeeded(send(operation, parameters, body, "application/json"));
    }

    JsonNode does(String operation, Map<String, ?> parameters) {
        return does(operation, parameters, "");
    }

    /** The ids of all that a list shows. */
    List<String> finds(String operation, Map<String, ?> parameters) {
        return does(operation, parameters)
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** The same list as a file, one line after the other. */
    List<String> downloads(String operation, Map<String, ?> parameters) {
        var answer = send(operation, parameters, "", "text/csv");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        return answer.response().body().lines().toList();
    }

    /** What doesn't happen, and why not. */
    Refusal isRefused(String operation, Map<String, ?> parameters, String body) {
        var answer = send(operation, parameters, body, "application/json");
        assertThat(answer.status()).as(answer.response().body()).isBetween(400, 499);
        assertThat(http.get(answer.text("/type")).ok(200).response().body())
                .as("the page that explains the code")
                .contains(answer.refusal());
        return new Refusal(answer.status(), answer.refusal(), answer.text("/detail"));
    }

    record Refusal(int status, String code, String sentence) {}

    private static JsonNode succeeded(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 201);
        return answer.json();
    }

    private Answer send(String name, Map<String, ?> parameters, String body, String accepted) {
        var operation = api.operation(name);
        var target = operation.path() + query(operation, parameters);
        var complaints = new ArrayList<>(operation.complaintsAboutParameters(parameters));
        for (var parameter : parameters.entrySet()) {
            target = target.replace("{" + parameter.getKey() + "}", encoded(parameter.getValue()));
        }
        complaints.addAll(operation.complaintsAboutRequest(body));
        assertThat(complaints).as("what the document doesn't allow in " + name).isEmpty();

        var where = target;
        Supplier<Answer> request = () -> http.send(
                operation.method(),
                where,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                headers(operation, parameters, body, accepted));
        var answer = request.get();
        if (answer.status() == 202) {
            // it was done but is not shown yet; the same again changes nothing and shows it
            answer = await(name).atMost(SOON).until(request::get, again -> again.status() != 202);
        }
        assertThat(operation.complaintsAboutAnswer(answer))
                .as("what the document doesn't say of the answer to " + name)
                .isEmpty();
        return answer;
    }

    private String[] headers(
            DocumentedApi.Operation operation, Map<String, ?> parameters, String body, String accepted) {
        var common = List.of(
                "Authorization", "Bearer " + token, "Accept-Language", "nl", "Accept", accepted + ", */*;q=0.1");
        var content = body.isEmpty() ? List.<String>of() : List.of("Content-Type", "application/json");
        var asked = parameters.entrySet().stream()
                .filter(parameter -> operation.asksInHeader(parameter.getKey()))
                .flatMap(parameter ->
                        Stream.of(parameter.getKey(), parameter.getValue().toString()));
        return Stream.of(common.stream(), content.stream(), asked)
                .flatMap(all -> all)
                .toArray(String[]::new);
    }

    private static String query(DocumentedApi.Operation operation, Map<String, ?> parameters) {
        var query = parameters.entrySet().stream()
                .filter(parameter -> operation.asksInQuery(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .toList();
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
