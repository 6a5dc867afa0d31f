package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
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
    void it_holds_what_happened_to_the_employer_in_plain_sentences_and_no_names() throws Exception {
        unpack(make().path("id").asString());

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
                    .anyMatch(name -> name.matches("event-\\d{8}"))
                    .anyMatch(name -> name.matches("segment-\\d{6}\\.sha256"));
        }
    }

    @Test
    @EnabledIf("aStrangersToolsAreHere")
    void a_stranger_verifies_it_with_sha256sum_and_openssl_alone() throws Exception {
        unpack(make().path("id").asString());

        assertThat(verify()).startsWith("OK ");
        assertThat(verify(kept())).startsWith("OK ");
        assertThat(verify("0".repeat(64))).contains("FAIL the checkpoint that you kept is not in this log");
    }

    @Test
    @EnabledIf("aStrangersToolsAreHere")
    void one_other_byte_in_any_of_its_files_is_found() throws Exception {
        unpack(make().path("id").asString());
        try (var files = Files.list(folder)) {
            for (var file : files.filter(DossierTest::isProof).toList()) {
                var whole = Files.readAllBytes(file);
                var other = whole.clone();
                other[other.length / 2] ^= 1;
                Files.write(file, other);

                assertThat(verify()).as(file.getFileName().toString()).contains("FAIL");

                Files.write(file, whole);
            }
        }
        assertThat(verify()).startsWith("OK ");
        Files.writeString(
                folder.resolve("event-99999999"), "stagepact-event v1 made up\n", StandardOpenOption.CREATE_NEW);
        assertThat(verify()).contains("FAIL event-99999999: not as sealed");
    }

    static boolean aStrangersToolsAreHere() {
        return List.of("sh", "openssl", "sha256sum").stream()
                .allMatch(tool -> List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, tool))));
    }

    private static boolean isProof(Path file) {
        return file.getFileName().toString().matches("(event-|segment-|checkpoint-|seal-).*");
    }

    private JsonNode make() {
        return region.investigator
                .post("/audit-trail/dossiers", """
                        {"employerId": "%s", "purpose": "Onderzoek naar dit leerbedrijf"}""".formatted(region.employerId))
                .ok(201)
                .json();
    }

    private void unpack(String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/audit-trail/dossiers/" + id))
                .header("Authorization", "Bearer " + region.investigator.token)
                .build();
        byte[] zip;
        try (var client = HttpClient.newHttpClient()) {
            zip = client.send(request, BodyHandlers.ofByteArray()).body();
        }
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Files.write(folder.resolve(file.getName()), files.readAllBytes());
            }
        }
    }

    private String kept() throws IOException, InterruptedException {
        return verify().replaceAll("(?s).*keep this: ([0-9a-f]{64}).*", "$1");
    }

    private String verify(String... kept) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", folder.resolve("verify.sh").toString()));
        command.addAll(List.of(kept));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.startsWith("OK "));
        return said;
    }
}
