package nl.stagepact.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.employer.EmployerEvent.EmployerRegistered;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.shared.Address;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Postcode;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers about mails, to whom. */
@WholeApplicationTest
class NotificationApiTest {

    private static final String PATH = "/api/v1/notifications";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Autowired
    EventBus events;

    @Autowired
    JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final PersonId contact = new PersonId(UUID.randomUUID());
    private String mail = "";

    @BeforeEach
    void somebody_gets_a_mail() throws Exception {
        var kvk = new Kvk(String.valueOf(10_000_000 + (int) (Math.random() * 80_000_000)));
        var employer = EmployerId.of(kvk);
        var address = new Address("Deegstraat 1", new Postcode("0123 AB"), "Amersfoort");
        publish(
                employer,
                0,
                new EmployerRegistered(
                        employer,
                        kvk,
                        "Bakkerij Krokant",
                        address,
                        contact,
                        Region.contact(contact, "Connie Tact", "connie", Language.NL)));
        publish(employer, 1, new RecognitionGranted(employer, new Crebo("90015"), LocalDate.of(2026, 1, 1), "Goed"));
        await().atMost(Duration.ofSeconds(120))
                .until(() -> find("SENT").get("totalItems").asInt() == 1);
        mail = PATH + "/" + find("SENT").get("items").get(0).get("id").asString();
    }

    @Test
    void an_administrator_sees_how_a_mail_fares_but_not_what_it_says_nor_to_which_address_it_went() throws Exception {
        var found = find("SENT,QUEUED").get("items").get(0);

        assertThat(found.get("milestone").asString()).isEqualTo("recognition-granted");
        assertThat(found.get("recipientId").asString()).isEqualTo(contact.toString());
        assertThat(found.get("address").asString()).isEqualTo("c…@stagepact.example");
        assertThat(found.get("attempts").asInt()).isEqualTo(1);
        assertThat(found.toString()).doesNotContain("Connie", "Krokant", "90015");
        assertThat(send("GET", mail, "admin").body()).isEqualTo(found.toString());
        assertThat(find("FAILED").get("items").size()).isZero();
    }

    @Test
    void an_administrator_has_a_mail_sent_again() throws Exception {
        var answer = send("POST", mail + "/resend", "admin");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(answer.body()).get("resends").asInt()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> find("SENT").get("totalItems").asInt() == 1);
    }

    @Test
    void nobody_else_sees_or_sends_mails_and_a_coordinator_only_those_about_the_own_students() throws Exception {
        for (var somebody : new String[] {"employer", "student", "sbb-advisor", "investigator", "analyst"}) {
            assertThat(send("GET", PATH, somebody).statusCode()).as(somebody).isEqualTo(403);
            assertThat(send("GET", mail, somebody).statusCode()).as(somebody).isEqualTo(403);
            assertThat(send("POST", mail + "/resend", somebody).statusCode())
                    .as(somebody)
                    .isEqualTo(403);
        }
        assertThat(send("GET", PATH + "?recipientId=" + contact, "coordinator").body())
                .contains("\"totalItems\":0");
        assertThat(send("GET", mail, "coordinator").statusCode()).isEqualTo(404);
        assertThat(send("POST", mail + "/resend", "coordinator").statusCode()).isEqualTo(404);
        assertThat(find("SENT").get("items").get(0).get("resends").asInt()).isZero();
    }

    @Test
    void mails_are_counted_by_state() throws Exception {
        assertThat(send("GET", PATH + "/counts?recipientId=" + contact, "admin").body())
                .isEqualTo("{\"queued\":0,\"sent\":1,\"failed\":0,\"bounced\":0,\"dropped\":0}");
        assertThat(send("GET", PATH + "/counts?recipientId=" + contact, "coordinator")
                        .body())
                .contains("\"sent\":0");
        assertThat(send("GET", PATH + "/counts", "student").statusCode()).isEqualTo(403);
    }

    @Test
    void what_does_not_exist_is_not_found_and_what_is_no_filter_is_refused() throws Exception {
        assertThat(send("GET", PATH + "/" + UUID.randomUUID(), "admin").statusCode())
                .isEqualTo(404);
        assertThat(send("POST", PATH + "/" + UUID.randomUUID() + "/resend", "admin")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("GET", PATH + "/none", "admin").statusCode()).isEqualTo(404);
        assertThat(send("GET", PATH + "?status=LOST&recipientId=me&who=me", "admin")
                        .body())
                .contains("\"status\":400", "UNKNOWN_VALUE", "INVALID_ID", "UNKNOWN_PARAMETER");
    }

    @Test
    void everybody_chooses_in_which_language_they_are_written_to() throws Exception {
        var preferences = PATH + "/preferences";
        try {
            assertThat(send("GET", preferences, "supervisor").body()).isEqualTo("{\"language\":\"NL\"}");

            assertThat(put(preferences, "{\"language\":\"EN\"}", "supervisor").body())
                    .isEqualTo("{\"language\":\"EN\"}");

            assertThat(send("GET", preferences, "supervisor").body()).isEqualTo("{\"language\":\"EN\"}");
            assertThat(send("GET", preferences, "mentor").body())
                    .as("somebody else")
                    .isEqualTo("{\"language\":\"NL\"}");
            assertThat(put(preferences, "{\"language\":\"FR\"}", "supervisor").statusCode())
                    .isEqualTo(400);
            // with quotes around it, or alone: the two letters may stand in a ciphertext by chance
            assertThat(jdbc.sql("select count(*) from mail_language where language like '%\"EN\"%' or language = 'EN'")
                            .query(Long.class)
                            .single())
                    .as("readable choices")
                    .isZero();
        } finally {
            put(preferences, "{\"language\":\"NL\"}", "supervisor");
        }
    }

    private HttpResponse<String> put(String path, String body, String demoName)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token(demoName))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private void publish(EmployerId employer, long sequence, Object event) {
        events.publish(
                new GenericDomainEventMessage<>("Employer", employer.toString(), sequence, event, Region.origin()));
    }

    private JsonNode find(String status) throws IOException, InterruptedException {
        return JSON.readTree(send("GET", PATH + "?recipientId=" + contact + "&status=" + status, "admin")
                .body());
    }

    private HttpResponse<String> send(String method, String path, String demoName)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Authorization", "Bearer " + token(demoName))
                        .method(method, BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private String token(String demoName) throws IOException, InterruptedException {
        var client = ("demo-" + demoName + ":stagepact").getBytes(StandardCharsets.US_ASCII);
        var answer = http.send(
                HttpRequest.newBuilder(uri("/oauth2/token"))
                        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(client))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body()).get("access_token").asString();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
