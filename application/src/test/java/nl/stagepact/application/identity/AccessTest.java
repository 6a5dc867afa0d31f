package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.stagepact.application.demo.DemoPeople.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How administrators let systems and people in. */
@WholeApplicationTest
class AccessTest {

    private static final String SYSTEMS = "/api/v1/system-clients";
    private static final String MEMBERSHIPS = "/api/v1/memberships";
    private static final String SCHOOL_SYSTEM = """
            {"name": "Studentsysteem", "organisationType": "SCHOOL", "organisationId": "%s", "roles": ["COORDINATOR"]}""".formatted(Organisation.SCHOOL_B.id());

    @Value("${server.port}")
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private String admin;

    @BeforeEach
    void asAdministrator() throws Exception {
        api = new Api(port);
        admin = api.token("admin");
    }

    @Test
    void a_system_that_is_admitted_gets_tokens_with_the_rights_of_its_organisation() throws Exception {
        var made = api.post(SYSTEMS, admin, SCHOOL_SYSTEM);

        assertThat(made.statusCode()).isEqualTo(201);
        var id = field(made.body(), "id");
        assertThat(made.headers().firstValue("Location")).hasValue(SYSTEMS + "/" + id);
        var token = api.token(id, field(made.body(), "secret"));
        assertThat(api.get("/api/v1/qualifications", token).statusCode()).isEqualTo(200);
        assertThat(api.get("/api/v1/audit-trail", token).statusCode()).isEqualTo(403);
    }

    @Test
    void its_secret_is_shown_once_and_kept_as_a_hash() throws Exception {
        var made = api.post(SYSTEMS, admin, SCHOOL_SYSTEM).body();
        var id = field(made, "id");
        var secret = field(made, "secret");

        assertThat(api.get(SYSTEMS + "/" + id, admin).body()).contains(id).doesNotContain(secret, "hash");
        assertThat(api.get(SYSTEMS, admin).body()).contains(id).doesNotContain(secret, "hash");
        assertThat(jdbc.sql("select secret_hash from system_client where client_id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void a_system_that_is_expelled_gets_no_more_tokens_and_stays_on_record() throws Exception {
        var made = api.post(SYSTEMS, admin, SCHOOL_SYSTEM).body();
        var id = field(made, "id");

        var expelled = api.delete(SYSTEMS + "/" + id, admin);

        assertThat(expelled.statusCode()).isEqualTo(204);
        assertThat(api.token(id, field(made, "secret"))).isEmpty();
        assertThat(field(api.get(SYSTEMS + "/" + id, admin).body(), "endedAt")).isNotEmpty();
        assertThat(api.delete(SYSTEMS + "/" + id, admin).statusCode()).isEqualTo(204);
        assertThat(api.delete(SYSTEMS + "/nobody", admin).statusCode()).isEqualTo(404);
    }

    @Test
    void an_organisation_has_only_the_roles_that_exist_there_and_is_named() throws Exception {
        var asInvestigator = api.post(SYSTEMS, admin, SCHOOL_SYSTEM.replace("COORDINATOR", "SBB_INVESTIGATOR"));
        var asApplication = api.post(SYSTEMS, admin, SCHOOL_SYSTEM.replace("COORDINATOR", "APPLICATION"));
        var nowhere = api.post(
                SYSTEMS, admin, "{\"name\": \"X\", \"organisationType\": \"EMPLOYER\", \"roles\": [\"MENTOR\"]}");
        var nothing = api.post(SYSTEMS, admin, "{\"name\": \"X\", \"organisationType\": \"SBB\", \"roles\": []}");

        assertThat(asInvestigator.statusCode()).isEqualTo(400);
        assertThat(asInvestigator.body()).contains("\"field\":\"roles\"", "\"code\":\"CONTRADICTION\"");
        assertThat(asApplication.statusCode()).isEqualTo(400);
        assertThat(nowhere.statusCode()).isEqualTo(400);
        assertThat(nowhere.body()).contains("\"field\":\"organisationId\"");
        assertThat(nothing.statusCode()).isEqualTo(400);
    }

    @Test
    void a_membership_is_granted_replaced_and_ended() throws Exception {
        var first = api.post(MEMBERSHIPS, admin, membership("SCHOOL_SUPERVISOR"));
        var again = api.post(MEMBERSHIPS, admin, membership("SCHOOL_SUPERVISOR"));
        var other = api.post(MEMBERSHIPS, admin, membership("CONFIDANT"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(field(again.body(), "id")).isEqualTo(field(first.body(), "id"));
        assertThat(field(
                        api.get(MEMBERSHIPS + "/" + field(first.body(), "id"), admin)
                                .body(),
                        "endedAt"))
                .isNotEmpty();
        assertThat(field(other.body(), "endedAt")).isEmpty();
        assertThat(api.delete(MEMBERSHIPS + "/" + field(other.body(), "id"), admin)
                        .statusCode())
                .isEqualTo(204);
        assertThat(api.get(MEMBERSHIPS + "?pageSize=1", admin).body()).contains("\"totalItems\":2");
    }

    @Test
    void nobody_but_an_administrator_lets_anybody_in_or_sees_who_is() throws Exception {
        for (var name : new String[] {"coordinator", "employer", "student", "sbb-advisor", "investigator", "analyst"}) {
            var token = api.token(name);

            assertThat(api.post(SYSTEMS, token, SCHOOL_SYSTEM).statusCode())
                    .as(name)
                    .isEqualTo(403);
            assertThat(api.get(SYSTEMS, token).statusCode()).as(name).isEqualTo(403);
            assertThat(api.post(MEMBERSHIPS, token, membership("CONFIDANT")).statusCode())
                    .as(name)
                    .isEqualTo(403);
            assertThat(api.get(MEMBERSHIPS, token).statusCode()).as(name).isEqualTo(403);
        }
    }

    private static String membership(String role) {
        return """
                {"issuer": "https://login.school.example", "subject": "u-1", "organisationType": "SCHOOL",
                 "organisationId": "%s", "roles": ["%s"], "personId": "00000000-0000-4000-8000-000000000001"}""".formatted(Organisation.SCHOOL_A.id(), role);
    }

    /** The first field of that name; empty when there is none. */
    private static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
