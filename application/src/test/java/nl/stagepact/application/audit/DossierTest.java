package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A dossier in the hands of somebody who has it and nothing else of us. */
@WholeApplicationTest
class DossierTest {

    private static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private Region region;
    private ReceivedDossier dossier;

    @BeforeEach
    void somethingHappens() {
        region = new Region(new Http(port), SPRING);
        region.recognise();
        region.offer(2);
    }

    @Test
    void who_asks_for_a_dossier_says_what_for_and_that_is_kept() {
        var made = make();

        assertThat(made.path("purpose").asString()).isEqualTo("Onderzoek naar dit leerbedrijf");
        assertThat(made.path("askedBy").asString()).isNotBlank();
        assertThat(region.investigator
                        .get("/audit-trail/dossiers?pageSize=1")
                        .ok(200)
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(made.path("id").asString());
        assertThat(region.investigator
                        .post("/audit-trail/dossiers", "{\"purpose\": \"Zonder onderwerp\"}")
                        .status())
                .isEqualTo(400);
        assertThat(region.employer
                        .get("/audit-trail/dossiers/" + made.path("id").asString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void each_time_that_it_is_fetched_is_noted_with_its_purpose() throws Exception {
        var id = make().path("id").asString();
        ReceivedDossier.fetch(port, region.investigator, id, folder);

        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofSeconds(120))
                .untilAsserted(() -> assertThat(region.investigator
                                .get("/audit-trail?pageSize=100&eventType=TrailSearched&employerId="
                                        + region.employerId)
                                .ok(200)
                                .response()
                                .body())
                        .contains("(dossier " + id + ")")
                        .contains("Doel: Onderzoek naar dit leerbedrijf"));
    }

    @Test
    void it_holds_what_happened_to_the_employer_in_plain_sentences_and_no_names() throws Exception {
        dossier = ReceivedDossier.fetch(
                port, region.investigator, make().path("id").asString(), folder);

        assertThat(folder.resolve("index.html"))
                .content()
                .contains("PlacementOffered")
                .contains(region.employerId);
        assertThat(folder.resolve("events.csv"))
                .content()
                .contains("PlacementOffered;")
                .doesNotContain("@");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("README.txt", "checkpoint-000001.txt", "checkpoint-000001.sig", "seal-public-key.pem")
                    .contains("manifest.sha256", "manifest.sig")
                    .anyMatch(name -> name.matches("event-\\d{8}"))
                    .anyMatch(name -> name.matches("segment-\\d{6}\\.sha256"));
        }
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void a_stranger_verifies_it_with_sha256sum_and_openssl_alone() throws Exception {
        dossier = ReceivedDossier.fetch(
                port, region.investigator, make().path("id").asString(), folder);

        assertThat(dossier.verifyByItself()).startsWith("OK ");
        assertThat(dossier.verify(kept())).startsWith("OK ");
        assertThat(dossier.verify("0".repeat(64))).contains("FAIL the checkpoint that you kept is not in this log");
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void one_other_byte_in_any_of_its_files_is_found() throws Exception {
        dossier = ReceivedDossier.fetch(
                port, region.investigator, make().path("id").asString(), folder);
        dossier.failsWhenOneByteChanges();
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void a_file_that_was_taken_away_or_added_is_found() throws Exception {
        dossier = ReceivedDossier.fetch(
                port, region.investigator, make().path("id").asString(), folder);
        dossier.failsWhenOneFileIsMissing();
        Files.writeString(
                folder.resolve("event-99999999"), "stagepact-event v1 made up\n", StandardOpenOption.CREATE_NEW);
        assertThat(dossier.verify())
                .contains("FAIL event-99999999: not in the manifest")
                .contains("FAIL event-99999999: not as sealed");
    }

    /** They have no key of ours. */
    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void whoever_changes_a_file_and_the_manifest_with_it_is_found() throws Exception {
        dossier = ReceivedDossier.fetch(
                port, region.investigator, make().path("id").asString(), folder);
        var page = folder.resolve("index.html");
        var before = SealedLine.sha256(Files.readAllBytes(page));
        Files.writeString(page, dossier.text("index.html").replace("PlacementOffered", "PlacementRefused"));
        var after = SealedLine.sha256(Files.readAllBytes(page));
        var manifest = dossier.text("manifest.sha256");
        Files.writeString(folder.resolve("manifest.sha256"), manifest.replace(before, after));

        assertThat(dossier.verify()).isEqualTo("FAIL manifest.sig: not the signature of manifest.sha256\n");
    }

    private JsonNode make() {
        return region.investigator
                .post("/audit-trail/dossiers", """
                        {"employerId": "%s", "purpose": "Onderzoek naar dit leerbedrijf"}""".formatted(region.employerId))
                .ok(201)
                .json();
    }

    private String kept() throws IOException, InterruptedException {
        return dossier.verify().replaceAll("(?s).*keep this: ([0-9a-f]{64}).*", "$1");
    }
}
