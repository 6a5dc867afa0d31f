package nl.stagepact.application.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.stagepact.application.Stagepact;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.audit.ReceivedDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first thing a newcomer does must work as it stands in the README, against a fresh start with its demo region. */
@SpringBootTest(
        classes = Stagepact.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stagepact.demo.region=true")
@DirtiesContext
@EnabledIf("aShellIsThere")
class WalkOfTheReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("^```bash\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    static Path data;

    @TempDir
    Path scratch;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) {
        settings.add("stagepact.data-dir", data::toString);
    }

    @Test
    void the_walk_as_it_stands_meets_its_refusals_and_ends_completed() throws Exception {
        var lines = walk();

        assertThat(lines.stream().filter(line -> line.startsWith("refused:")).map(line -> line.split(" ")[1]))
                .containsExactly(
                        "EMPLOYER_NOT_RECOGNISED",
                        "SEATS_EXHAUSTED",
                        "SIGNATURES_MISSING",
                        "CONVERSATION_OUT_OF_ORDER",
                        "CONVERSATIONS_MISSING",
                        "IMPORT_HAS_PROBLEMS",
                        "FORBIDDEN",
                        "SECOND_OFFICER_REQUIRED");
        assertThat(lines).contains("COMPLETED", "De stage is afgerond met 448 uren.");
        assertThat(lines)
                .contains(
                        "Klanten helpen mocht alleen zonder hoofddoek.",
                        "\"purpose\":\"HANDLING\"",
                        "\"purpose\":\"OWN_REPORT\"",
                        "FOUNDED");
        assertThat(lines)
                .anyMatch(line -> line.contains("\"line\":3,\"column\":\"niveau\""))
                .anyMatch(line -> line.contains("\"state\":\"FINISHED\"") && line.contains("\"added\":2"));
        assertThat(made("all-students.csv")).content().contains("Anne Demo", "Chris Demo");
        assertThat(lines).anyMatch(line -> line.contains("\"intact\":true"));
        assertThat(lines).anyMatch(line -> line.contains("\"type\":\"PlacementCompleted\""));
        if (ReceivedDossier.aStrangersToolsAreHere() && isThere("unzip")) {
            assertThat(lines.stream().filter(line -> line.startsWith("OK "))).hasSize(2);
            assertThat(lines.stream().filter("Signature Verified Successfully"::equals))
                    .hasSize(2);
            assertThat(lines).anyMatch(line -> line.matches("event-\\d+: OK")).noneMatch(line -> line.contains("FAIL"));
        }
        try (var dossier = new ZipFile(made("dossier.zip").toFile())) {
            assertThat(dossier.getEntry("verify.sh")).isNotNull();
            assertThat(dossier.stream().filter(file -> file.getName().startsWith("event-")))
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void the_walk_can_be_repeated() throws Exception {
        assertThat(walk()).contains("COMPLETED");
        assertThat(walk()).contains("COMPLETED");
    }

    @Test
    void the_mailbox_of_the_demo_shows_the_checkpoints_that_sbb_keeps() {
        var http = new Http(port);

        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(
                                http.get("/mail-catcher/mails").ok(200).json())
                        .anySatisfy(mail -> {
                            assertThat(mail.at("/to/0").asString()).isEqualTo("auditspoor@sbb.example");
                            assertThat(mail.path("subject").asString())
                                    .isEqualTo("Checkpoint 1 van het auditspoor van Stagepact");
                        }));
    }

    private List<String> walk() throws IOException, InterruptedException {
        var readme = Files.readString(Path.of("..", "README.md"));
        var script = BLOCK.matcher(readme)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining())
                .replace("http://localhost:8080", "http://localhost:" + port);
        assertThat(script).contains("/completion");
        var output = scratch.resolve("output");
        var bash = new ProcessBuilder("bash", "-c", script)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("TMPDIR", scratch.toString());
        var shell = bash.start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).as("the walk ends").isTrue();
        return Files.readAllLines(output);
    }

    /** In a folder of its own that the walk makes. */
    private Path made(String name) throws IOException {
        try (var files = Files.walk(scratch)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    static boolean aShellIsThere() {
        return Stream.of("bash", "curl", "sed", "grep").allMatch(WalkOfTheReadmeTest::isThere);
    }

    private static boolean isThere(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
