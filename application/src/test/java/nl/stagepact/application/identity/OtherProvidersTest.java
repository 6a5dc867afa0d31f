package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.demo.DemoPeople.Organisation;
import nl.stagepact.application.identity.IdentityOperation.GrantMembership;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People log in at a provider of their school, whose systems also use the API. It speaks for school A only. */
@IdentityTest
class OtherProvidersTest {

    private static final OtherProvider OTHER = OtherProvider.started();
    private static final UUID SCHOOL_A = Organisation.SCHOOL_A.id();
    private static final UUID SCHOOL_B = Organisation.SCHOOL_B.id();
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Value("${server.port}")
    private int port;

    @Autowired
    private Memberships memberships;

    @DynamicPropertySource
    static void otherProvider(DynamicPropertyRegistry settings) {
        settings.add("stagepact.identity.login.issuer-uri", OTHER::issuer);
        settings.add("stagepact.identity.login.client-id", () -> "stagepact-at-other");
        settings.add("stagepact.identity.login.client-secret", () -> "secret");
        settings.add("stagepact.identity.login.organisations[0].type", () -> "SCHOOL");
        settings.add("stagepact.identity.login.organisations[0].id", SCHOOL_A::toString);
        settings.add("stagepact.identity.api.issuers[0].issuer-uri", OTHER::issuer);
        settings.add("stagepact.identity.api.issuers[0].organisations[0].type", () -> "SCHOOL");
        settings.add("stagepact.identity.api.issuers[0].organisations[0].id", SCHOOL_A::toString);
        settings.add("stagepact.identity.first-admins[0].issuer", OTHER::issuer);
        settings.add("stagepact.identity.first-admins[0].subject", () -> "founder");
    }

    @AfterAll
    static void end() {
        OTHER.close();
    }

    @Test
    void somebody_without_a_place_here_may_nothing() throws Exception {
        OTHER.comes("u-2", Map.of());
        var browser = browser();
        browser.get("/login");

        assertThat(browser.get("/problems/me").body()).isEqualTo("{}");
    }

    @Test
    void a_membership_gives_them_their_place_and_takes_it_when_it_ends() throws Exception {
        OTHER.comes("u-3", Map.of());
        var browser = browser();
        browser.get("/login");
        var granted = memberships.grant(
                new GrantMembership(OTHER.issuer(), "u-3", member(Role.SCHOOL_SUPERVISOR, SCHOOL_B)), "test");

        var during = browser.get("/problems/me").body();
        memberships.end(granted.id(), "test");

        assertThat(during).contains("SCHOOL_SUPERVISOR", SCHOOL_B.toString(), SOMEBODY.toString());
        assertThat(browser.get("/problems/me").body()).isEqualTo("{}");
    }

    @Test
    void the_first_administrator_is_named_in_the_settings() throws Exception {
        OTHER.comes("founder", Map.of());
        var browser = browser();
        browser.get("/login");

        assertThat(browser.get("/problems/me").body()).contains("PLATFORM_ADMIN");
    }

    @Test
    void claims_are_believed_about_the_organisations_that_the_provider_speaks_for() throws Exception {
        assertThat(me(claims("coordinator", "SCHOOL", SCHOOL_A))).contains("COORDINATOR", SCHOOL_A.toString());
    }

    @Test
    void claims_are_not_believed_about_anybody_else() throws Exception {
        assertThat(me(claims("coordinator", "SCHOOL", SCHOOL_B))).isEqualTo("{}");
        assertThat(me(claims("employer-coordinator", "EMPLOYER", SCHOOL_A))).isEqualTo("{}");
        assertThat(me(claims("sbb-investigator", "SBB", SCHOOL_A))).isEqualTo("{}");
    }

    @Test
    void a_school_makes_nobody_an_investigator_or_an_administrator() throws Exception {
        assertThat(me(claims("sbb-investigator", "SCHOOL", SCHOOL_A)))
                .contains("\"actorRoles\":\"\"")
                .doesNotContain("SBB");
        assertThat(me(claims("application", "SCHOOL", SCHOOL_A))).contains("\"actorRoles\":\"\"");
    }

    @Test
    void a_provider_of_others_does_not_say_which_person_somebody_is() throws Exception {
        assertThat(me(claims("student", "SCHOOL", SCHOOL_A)))
                .contains("STUDENT")
                .doesNotContain("actorPersonId", SOMEBODY.toString());
    }

    @Test
    void a_membership_counts_more_than_what_the_token_says() throws Exception {
        var granted = memberships.grant(
                new GrantMembership(OTHER.issuer(), "system-2", member(Role.CONFIDANT, SCHOOL_B)), "test");
        try {
            var token = OTHER.token("system-2", claims("coordinator", "SCHOOL", SCHOOL_A));

            assertThat(new Api(port).get("/api/v1/students/me", token).body())
                    .contains("CONFIDANT", SCHOOL_B.toString());
        } finally {
            memberships.end(granted.id(), "test");
        }
    }

    @Test
    void an_id_that_is_none_gives_no_place() throws Exception {
        assertThat(me(Map.of(
                        "organisation_type", "SCHOOL", "organisation_id", "school A", "roles", List.of("coordinator"))))
                .isEqualTo("{}");
    }

    @Test
    void our_own_provider_still_gives_tokens_to_systems_but_lets_nobody_log_in() throws Exception {
        var api = new Api(port);

        assertThat(api.get("/api/v1/students/me", api.token("admin")).body()).contains("PLATFORM_ADMIN");
        assertThat(api.get("/idp/login").statusCode()).isEqualTo(404);
        assertThat(api.get("/oauth2/authorize?client_id=stagepact-pages&response_type=code")
                        .statusCode())
                .isEqualTo(400);
    }

    private String me(Map<String, Object> claims) throws Exception {
        var response = new Api(port).get("/api/v1/students/me", OTHER.token("system-1", claims));
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static Map<String, Object> claims(String role, String organisationType, UUID organisation) {
        return Map.of(
                "roles", List.of(role),
                "organisation_type", organisationType,
                "organisation_id", organisation.toString(),
                "person_id", SOMEBODY.toString());
    }

    private static Membership member(Role role, UUID school) {
        return new Membership(Optional.of(SOMEBODY), OrganisationType.SCHOOL, Optional.of(school), Set.of(role));
    }

    private Browser browser() {
        return new Browser("http://localhost:" + port);
    }
}
