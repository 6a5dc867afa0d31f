package nl.stagepact.application.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows redirects, keeps cookies and fills in the form of a login, and remembers where it was. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final HttpClient http;
    private final String base;
    private final List<String> visited = new ArrayList<>();
    private final CookieManager cookies = new CookieManager();

    Browser(String base) {
        this.base = base;
        this.http = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** From the page that was asked for, through the form, and back. */
    HttpResponse<String> logIn(String page, String name, String password) throws IOException, InterruptedException {
        var form = get(page);
        return follow(post("/idp/login", Map.of("username", name, "password", password, "_csrf", csrf(form))));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html, */*")
                .header("Accept-Language", "nl")));
    }

    /** Without following where it leads. */
    HttpResponse<String> getOnce(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html, */*")
                .header("Accept-Language", "nl"));
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html, */*")
                .header("Accept-Language", "nl")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> follow(HttpResponse<String> response) throws IOException, InterruptedException {
        var now = response;
        for (int step = 0; now.statusCode() == 302 && step < MOST_REDIRECTS; step++) {
            var next = now.uri().resolve(now.headers().firstValue("Location").orElseThrow());
            now = send(HttpRequest.newBuilder(next)
                    .header("Accept", "text/html, */*")
                    .header("Accept-Language", "nl"));
        }
        return now;
    }

    static String csrf(HttpResponse<String> page) {
        Matcher found = CSRF.matcher(page.body());
        return found.find() ? found.group(1) : "";
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The paths that were asked for, in order. */
    List<String> visited() {
        return List.copyOf(visited);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var asked = request.build();
        visited.add(asked.uri().getPath());
        return http.send(asked, BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(base + path);
    }
}
