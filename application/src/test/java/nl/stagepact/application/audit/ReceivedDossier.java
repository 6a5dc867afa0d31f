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
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import nl.stagepact.application.api.Region.Client;
import org.springframework.core.io.ClassPathResource;

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
        return unpack(zip, folder);
    }

    static ReceivedDossier unpack(byte[] zip, Path folder) throws IOException {
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

    /** One bit of each of its files is turned, one after another: each time it is found, and the file named. */
    public void failsWhenOneByteChanges() throws IOException, InterruptedException {
        for (var file : files()) {
            var whole = Files.readAllBytes(file);
            var other = whole.clone();
            other[other.length / 2] ^= 1;
            Files.write(file, other);

            assertThat(verify()).contains("FAIL " + nameOf(file) + ": ");

            Files.write(file, whole);
        }
        assertThat(verify()).startsWith("OK ");
    }

    /** One file of each kind is taken away, one after another: each time it is found, and the file named. */
    public void failsWhenOneFileIsMissing() throws IOException, InterruptedException {
        var kinds = files().stream()
                .collect(Collectors.toMap(file -> nameOf(file).replaceAll("\\d+", "N"), file -> file, (one, _) -> one));
        for (var file : kinds.values()) {
            var whole = Files.readAllBytes(file);
            Files.delete(file);

            assertThat(verify()).contains("FAIL " + nameOf(file) + ": ");

            Files.write(file, whole);
        }
        assertThat(verify()).startsWith("OK ");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString();
    }

    /**
     * By a copy of the recipe that whoever changed the dossier could not change. Asks nothing but a shell, sha256sum and openssl.
     *
     * @param kept the hash of a checkpoint
     */
    public String verify(String... kept) throws IOException, InterruptedException {
        return run(new ClassPathResource("dossier/verify.sh").getFile().toPath(), kept);
    }

    /** By the recipe that came with it. */
    public String verifyByItself() throws IOException, InterruptedException {
        return run(folder.resolve("verify.sh"));
    }

    private String run(Path recipe, String... kept) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", recipe.toString()));
        command.addAll(List.of(kept));
        var shell = new ProcessBuilder(command).redirectErrorStream(true);
        if (!recipe.startsWith(folder)) {
            shell.environment().put("DOSSIER", folder.toString());
        }
        var process = shell.start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor() == 0).as(said).isEqualTo(said.startsWith("OK "));
        return said;
    }
}
