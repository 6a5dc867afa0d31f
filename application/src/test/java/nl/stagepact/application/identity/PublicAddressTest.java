package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/** Behind a proxy that speaks https for it, where everybody can come. */
@IdentityTest
@TestPropertySource(
        properties = {
            "stagepact.base-url=https://stage.example/",
            "stagepact.demo.logins=false",
            "stagepact.identity.metrics-token=for the collector",
            "server.forward-headers-strategy=framework"
        })
class PublicAddressTest {

    @Value("${server.port}")
    private int port;

    @Test
    void the_sessions_cookie_is_for_this_very_host_and_for_https_alone() throws Exception {
        assertThat(get("/login").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-stagepact=")
                .contains("Secure", "HttpOnly", "Path=/", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void people_are_led_to_the_public_address_whatever_host_a_request_names() throws Exception {
        var login = get("/oauth2/authorization/stagepact", "X-Forwarded-Host", "evil.example");

        assertThat(login.headers().firstValue("Location").orElseThrow())
                .startsWith("https://stage.example/oauth2/authorize?")
                .contains(
                        "redirect_uri=https://stage.example/login/oauth2/code/stagepact", "code_challenge_method=S256")
                .doesNotContain("evil.example");
    }

    @Test
    void our_own_provider_describes_itself_at_the_public_address_and_promises_only_what_it_does() throws Exception {
        var description = get("/.well-known/openid-configuration").body();

        assertThat(description)
                .contains(
                        "\"issuer\":\"https://stage.example\"",
                        "https://stage.example/oauth2/token",
                        "client_credentials")
                .doesNotContain(
                        "localhost", "127.0.0.1", "introspection", "revocation", "refresh_token", "private_key_jwt");
        assertThat(get("/oauth2/jwks").body()).contains("\"kty\":\"RSA\"").doesNotContain("\"d\":", "\"p\":");
    }

    @Test
    void browsers_remember_to_come_by_https() throws Exception {
        assertThat(get("/login", "X-Forwarded-Proto", "https").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void metrics_are_for_whoever_has_their_token() throws Exception {
        assertThat(allowed("Bearer for the collector")).isTrue();
        assertThat(allowed("Bearer guess")).isFalse();
        assertThat(allowed("for the collector")).isFalse();
    }

    @Test
    void the_demo_people_are_not_let_in() throws Exception {
        assertThat(new Api(port).token("admin")).isEmpty();
    }

    private boolean allowed(String authorization) throws IOException, InterruptedException {
        // there are no metrics here: whoever is let in reads that the path leads nowhere, whoever isn't reads nothing
        return get("/actuator/prometheus", "Authorization", authorization)
                .body()
                .contains("/actuator/prometheus");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
