package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import nl.stagepact.application.identity.Membership;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's system at the other end of the line; it knows nothing but the API. */
public final class Client {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(60))
            .build();
    private final String address;
    private final String issuer;
    private final Tokens tokens;

    public Client(int port, Tokens tokens) {
        this(port, "http://localhost:" + port, tokens);
    }

    /** @param issuer the base URL, where several nodes stand behind one */
    public Client(int port, String issuer, Tokens tokens) {
        this.address = "http://localhost:" + port;
        this.issuer = issuer;
        this.tokens = tokens;
    }

    /** The line broke before an answer came: nobody knows whether it was done. */
    static final class NoAnswer extends UncheckedIOException {

        NoAnswer(IOException cause) {
            super(cause);
        }
    }

    public record Answer(int status, String body, Optional<String> location) {

        public boolean isAcknowledged() {
            return status >= 200 && status < 300;
        }

        public Answer acknowledged() {
            assertThat(isAcknowledged()).as("%d %s", status, body).isTrue();
            return this;
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text(String field) {
            return json().path(field).asString();
        }

        /** Of what was made, also when it can't be shown yet. */
        public String id() {
            return status == 202
                    ? location.map(path -> path.substring(path.lastIndexOf('/') + 1))
                            .orElseThrow()
                    : text("id");
        }
    }

    public Answer post(Membership who, String path, String json, String... headers) {
        return send(who, "POST", path, json, headers);
    }

    public Answer put(Membership who, String path, String json) {
        return send(who, "PUT", path, json);
    }

    public Answer delete(Membership who, String path) {
        return answer(request("/api/v1" + path)
                .header("Authorization", "Bearer " + tokens.of(who, issuer))
                .DELETE());
    }

    public Answer get(Membership who, String path) {
        return answer(request(path).header("Authorization", "Bearer " + tokens.of(who, issuer)));
    }

    /** What is open to everybody on this machine: health and metrics. */
    Answer get(String path) {
        return answer(request(path));
    }

    private Answer send(Membership who, String method, String path, String json, String... headers) {
        var request = request("/api/v1" + path)
                .header("Authorization", "Bearer " + tokens.of(who, issuer))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), response.headers().firstValue("Location"));
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
