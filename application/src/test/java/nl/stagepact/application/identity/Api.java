package nl.stagepact.application.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.regex.Pattern;

/** A system that asks for tokens and uses them. */
final class Api {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Api(int port) {
        this.base = "http://localhost:" + port;
    }

    String token(String clientId, String secret) throws IOException, InterruptedException {
        var found = TOKEN.matcher(
                askToken(clientId, secret, "grant_type=client_credentials").body());
        return found.find() ? found.group(1) : "";
    }

    /** The token of a demo system. */
    String token(String demoName) throws IOException, InterruptedException {
        return token("demo-" + demoName, "stagepact");
    }

    HttpResponse<String> askToken(String clientId, String secret, String form)
            throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes());
        return send(HttpRequest.newBuilder(URI.create(base + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    HttpResponse<String> post(String path, String token, String json) throws IOException, InterruptedException {
        return send(
                request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Without a body. */
    HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> delete(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).DELETE());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Purpose", "Proef");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
