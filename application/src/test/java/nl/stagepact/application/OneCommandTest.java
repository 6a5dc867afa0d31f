package nl.stagepact.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.stagepact.application.embedded.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stagepact as its user starts it: a process of its own. */
class OneCommandTest {

    private static final int STOPPED_BY_SIGTERM = 143;

    @TempDir
    Path temp;

    @Test
    void it_starts_from_nothing_refuses_a_twin_survives_kill_9_and_stops_in_order() throws Exception {
        int port = freePort();
        var first = start(port);
        first.awaitLine("Started Stagepact");
        awaitReady(port);
        assertThat(get(port, "/actuator/prometheus"))
                .contains("stagepact_processor_distance{processor=\"PlacementBoard\"}")
                .contains("stagepact_parked_events");

        var twin = start(freePort());
        assertThat(twin.exitCode()).isOne();
        assertThat(twin.allLines())
                .anyMatch(line -> line.contains("is in gebruik door een andere Stagepact"))
                .anyMatch(line -> line.contains("is in use by another Stagepact"))
                .noneMatch(OneCommandTest::isStackTrace);

        first.kill();
        var second = start(port);
        second.awaitLine("Started Stagepact");
        awaitReady(port);
        assertThat(second.stop()).isEqualTo(STOPPED_BY_SIGTERM);
        assertThat(second.allLines())
                .noneMatch(OneCommandTest::isStackTrace)
                .noneMatch(line -> line.contains(" ERROR "));
        assertThat(temp.resolve("home/.axoniq")).as("left behind by a library").doesNotExist();
    }

    @Test
    void production_without_its_settings_says_what_is_missing_and_touches_nothing() throws Exception {
        var refused = Child.of(
                Stagepact.class, "--spring.profiles.active=production", "--stagepact.data-dir=" + temp.resolve("data"));

        assertThat(refused.exitCode()).isOne();
        assertThat(refused.allLines())
                .noneMatch(OneCommandTest::isStackTrace)
                .filteredOn(line -> line.startsWith("Productie start niet"))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(temp.resolve("data")).doesNotExist();
    }

    private Child start(int port) throws IOException {
        Files.createDirectories(temp.resolve("home"));
        return Child.of(
                List.of("-Duser.home=" + temp.resolve("home")),
                Stagepact.class,
                "--server.port=" + port,
                "--stagepact.demo.region=false",
                "--stagepact.data-dir=" + temp.resolve("data"));
    }

    private static void awaitReady(int port) {
        await().atMost(Duration.ofSeconds(120))
                .ignoreExceptions()
                .until(() -> get(port, "/actuator/health/readiness").contains("\"status\":\"UP\""));
    }

    private static String get(int port, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static boolean isStackTrace(String line) {
        return line.startsWith("\tat ");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
