package nl.stagepact.application.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whoever begins with the API knows nobody's id, not even their own. */
@WholeApplicationTest
class WhoAmITest {

    private static final Period PERIOD = new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22));

    @LocalServerPort
    private int port;

    private Region region;

    @BeforeEach
    void a_school_and_an_employer() {
        region = new Region(new Http(port), PERIOD);
    }

    @Test
    void a_student_finds_their_own_id_and_school_and_where_to_go_on() {
        var studentId = region.student("1");
        var student = region.appOf(studentId);

        var me = onceNamed(student, "Sam Student");

        assertThat(me.path("personId").asString()).isEqualTo(studentId);
        assertThat(me.path("language").asString()).isEqualTo("NL");
        assertThat(me.at("/memberships")).hasSize(1);
        assertThat(me.at("/memberships/0/organisationType").asString()).isEqualTo("SCHOOL");
        assertThat(me.at("/memberships/0/organisationId").asString()).isEqualTo(region.schoolId);
        assertThat(me.at("/memberships/0/organisationName").asString()).startsWith("ROC Voorbeeld");
        assertThat(me.at("/memberships/0/roles").toString()).isEqualTo("[\"STUDENT\"]");
        assertThat(me.at("/memberships/0/current").asBoolean()).isTrue();
        student.get(beyondTheBase(me.at("/links/student"))).ok(200);
        student.get(beyondTheBase(me.at("/links/organisation"))).ok(200);
        student.get(beyondTheBase(me.at("/links/personalData"))).ok(200);
        student.get(beyondTheBase(me.at("/links/mailPreferences"))).ok(200);
    }

    @Test
    void the_language_is_the_one_they_chose() {
        region.mentor
                .put("/notifications/preferences", "{\"language\": \"EN\"}")
                .ok(200);

        assertThat(region.mentor.get("/me").ok(200).text("/language")).isEqualTo("EN");
        assertThat(region.supervisor.get("/me").ok(200).text("/language")).isEqualTo("NL");
    }

    @Test
    void a_system_that_acts_for_an_organisation_is_nobody_and_goes_by_the_name_it_was_let_in_with() {
        var me = region.employer.get("/me").ok(200).json();

        assertThat(me.has("personId")).isFalse();
        assertThat(me.has("language")).isFalse();
        assertThat(me.path("name").asString()).isEqualTo("EMPLOYER_COORDINATOR");
        assertThat(me.at("/memberships/0/organisationId").asString()).isEqualTo(region.employerId);
        assertThat(me.at("/links").propertyNames()).containsExactly("organisation");
    }

    @Test
    void somebody_with_a_place_elsewhere_too_sees_both_until_the_other_ends() {
        var membership = region.admin
                .post("/memberships", """
                {"issuer": "https://login.school.example", "subject": "%s", "personId": "%s", "organisationType": "SCHOOL",
                 "organisationId": "%s", "roles": ["CONFIDANT"]}""".formatted(UUID.randomUUID(), region.mentorId, region.schoolId))
                .made();

        assertThat(places(region.mentor)).containsExactly("EMPLOYER [\"MENTOR\"] true", "SCHOOL [\"CONFIDANT\"] false");

        region.admin.delete("/memberships/" + membership).ok(204);
        assertThat(places(region.mentor)).containsExactly("EMPLOYER [\"MENTOR\"] true");
    }

    @Test
    void sbb_the_region_and_the_platform_have_no_organisation_to_go_to() {
        for (var client : List.of(region.admin, region.advisor, region.investigator)) {
            var me = client.get("/me").ok(200).json();

            assertThat(UUID.fromString(me.path("personId").asString())).isNotNull();
            assertThat(me.path("name").asString()).isNotBlank();
            assertThat(me.at("/memberships")).hasSize(1);
            assertThat(me.at("/links").propertyNames()).containsExactly("mailPreferences", "personalData");
        }
    }

    @Test
    void nobody_is_anybody_without_a_token() {
        assertThat(new Http(port).get("/api/v1/me").status()).isEqualTo(401);
    }

    /** How people are reached is written down a moment after they are registered. */
    private static JsonNode onceNamed(Client client, String name) {
        return await().atMost(Duration.ofSeconds(120))
                .until(
                        () -> client.get("/me").ok(200).json(),
                        me -> me.path("name").asString("").equals(name)
                                && me.at("/memberships/0").has("organisationName"));
    }

    private static List<String> places(Client client) {
        return client.get("/me")
                .ok(200)
                .json()
                .path("memberships")
                .valueStream()
                .map(place -> place.path("organisationType").asString() + " " + place.path("roles") + " "
                        + place.path("current").asBoolean())
                .toList();
    }

    private static String beyondTheBase(JsonNode link) {
        assertThat(link.asString()).startsWith("/api/v1/");
        return link.asString().substring("/api/v1".length());
    }
}
