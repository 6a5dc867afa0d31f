package nl.stagepact.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.stagepact.application.api.Region.Client;

/** A dossier as somebody has it who has nothing else of us. */
public record ReceivedDossier(Path folder) {

    /** Fetched and unpacked into that folder. */
    public static ReceivedDossier fetch(int port, Client investigator, String id, Path folder)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/audit-trail/dossiers/" + id))
                .header("Authorization", "Bearer " + investigator.token)
                .build();
        byte[] zip;
        try (var client = HttpClient.newHttpClient()) {
            zip = client.send(request, BodyHandlers.ofByteArray()).body();
        }
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                var path = folder.resolve(file.getName());
                Files.createDirectories(path.getParent());
                Files.write(path, files.readAllBytes());
            }
        }
        return new ReceivedDossier(folder);
    }

    public static boolean aStrangersToolsAreHere() {
        return List.of("sh", "openssl", "sha256sum").stream()
                .allMatch(tool -> List.of(System.getenv("PATH").split(":")).stream()
                        .anyMatch(place -> Files.isExecutable(Path.of(place, tool))));
    }

    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that proves something, or is proved. */
    public List<Path> proof() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> folder.relativize(file)
                            .toString()
                            .matches("(event-|segment-|checkpoint-|seal-|documents/).*"))
                    .toList();
        }
    }

    /** One bit of each of its files is turned, one after another: each time it is found. */
    public void failsWhenOneByteChanges() throws IOException, InterruptedException {
        for (var file : proof()) {
            var whole = Files.readAllBytes(file);
            var other = whole.clone();
            other[other.length / 2] ^= 1;
            Files.write(file, other);

            assertThat(verify()).as(file.getFileName().toString()).contains("FAIL");

            Files.write(file, whole);
        }
        assertThat(verify()).startsWith("OK ");
    }

    /**
     * Asks nothing but a shell, sha256sum and openssl.
     *
     * @param kept the hash of a checkpoint
     */
    public String verify(String... kept) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", folder.resolve("verify.sh").toString()));
        command.addAll(List.of(kept));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.startsWith("OK "));
        return said;
    }
}
