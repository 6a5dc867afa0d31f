package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stagepact.application.demo.DemoPeople.Organisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Stagepact starts while nobody answers at the providers of people and of systems. */
@IdentityTest
class ProviderAwayTest {

    private static final OtherProvider OF_PEOPLE = OtherProvider.started();
    private static final OtherProvider OF_SYSTEMS = OtherProvider.started();

    @Value("${server.port}")
    private int port;

    @DynamicPropertySource
    static void awayAtTheStart(DynamicPropertyRegistry settings) {
        OF_PEOPLE.goesAway();
        OF_SYSTEMS.goesAway();
        settings.add("stagepact.identity.login.issuer-uri", OF_PEOPLE::issuer);
        settings.add("stagepact.identity.login.client-id", () -> "stagepact-at-other");
        settings.add("stagepact.identity.login.client-secret", () -> "secret");
        settings.add("stagepact.identity.api.issuers[0].issuer-uri", OF_SYSTEMS::issuer);
        settings.add("stagepact.identity.api.issuers[0].organisations[0].type", () -> "SCHOOL");
        settings.add(
                "stagepact.identity.api.issuers[0].organisations[0].id",
                () -> Organisation.SCHOOL_A.id().toString());
    }

    @AfterAll
    static void end() {
        OF_PEOPLE.close();
        OF_SYSTEMS.close();
    }

    @Test
    void people_wait_until_their_provider_is_back() throws Exception {
        var away = new Browser("http://localhost:" + port).get("/login");
        OF_PEOPLE.comesBack();
        OF_PEOPLE.comes("u-1", Map.of());

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(new Browser("http://localhost:" + port).get("/login").uri()).hasPath("/");
    }

    @Test
    void systems_are_told_to_try_again_and_are_not_refused() throws Exception {
        var token = OF_SYSTEMS.token(
                "system-1",
                Map.of(
                        "roles", List.of("coordinator"),
                        "organisation_type", "SCHOOL",
                        "organisation_id", Organisation.SCHOOL_A.id().toString()));
        var api = new Api(port);

        var away = api.get("/api/v1/students/me", token);
        OF_SYSTEMS.comesBack();

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.headers().firstValue("Retry-After")).isPresent();
        assertThat(away.body()).contains("\"code\":\"UNAVAILABLE\"");
        assertThat(api.get("/api/v1/students/me", token).body()).contains("COORDINATOR");
    }
}
