package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region.Client;
import tools.jackson.databind.JsonNode;

/** Sends files and waits for what becomes of them. */
public record Importing(Http http, Client client) {

    static final String HEADER =
            "studentnummer;naam;e-mail;crebo;niveau;leerweg;leerjaar;geboortedatum;soort stage;thema's;regio;"
                    + "beschikbaar vanaf;dagen per week;uren per week;motivatie;zoekt vanaf;zoekt tot en met\r\n";
    static final String WHOLE = "%s;Sam Student;sam@school.example;25998;4;BOL;2;1-2-2007;stage;ict | zorg;Amersfoort;"
            + "1-2-2027;4;32;\"Ik bouw graag.\r\nEcht.\";1-2-2027;30-6-2027\r\n";
    static final String BARE = "%s;Sam Student;sam@school.example;25998;mbo-4;bol;2;;;;;;;;;;\r\n";

    static final Duration PATIENCE = Duration.ofMinutes(5);

    public Answer send(String kind, byte[] file, String... headers) {
        var all = new java.util.ArrayList<>(
                List.of("Authorization", "Bearer " + client.token, "Content-Type", "text/csv"));
        all.addAll(List.of(headers));
        return http.send(
                "POST", "/api/v1/imports?kind=" + kind, BodyPublishers.ofByteArray(file), all.toArray(String[]::new));
    }

    /** @return the import, with all that was found */
    public JsonNode check(String kind, String file) {
        return check(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode check(String kind, byte[] file) {
        return until(send(kind, file).made(), "CHECKED");
    }

    public JsonNode run(JsonNode checked, boolean onlyClean) {
        var id = checked.path("id").asString();
        assertThat(execute(id, onlyClean).status()).isIn(200, 202);
        return until(id, "FINISHED");
    }

    public Answer execute(String id, boolean onlyClean, String... headers) {
        return client.post("/imports/" + id + "/execution", "{\"onlyClean\": %s}".formatted(onlyClean), headers);
    }

    /** To look on while it works. */
    Answer executeWithoutWaiting(String id, boolean onlyClean) {
        return execute(id, onlyClean, "Prefer", "respond-async");
    }

    public JsonNode until(String id, String state) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> client.get("/imports/" + id).ok(200).json(),
                        one -> one.path("state").asString().equals(state));
    }

    /** As {@code line column code}. */
    public static List<String> problems(JsonNode checked) {
        return checked.path("problems")
                .valueStream()
                .map(problem -> problem.path("line").asInt() + " "
                        + problem.path("column").asString("-") + " "
                        + problem.path("code").asString())
                .toList();
    }

    public static int lines(JsonNode one, String which) {
        return one.path("lines").path(which).asInt(-1);
    }
}
