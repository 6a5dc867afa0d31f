package nl.stagepact.application.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.stagepact.application.api.Importing.BARE;
import static nl.stagepact.application.api.Importing.HEADER;
import static nl.stagepact.application.api.Importing.WHOLE;
import static nl.stagepact.application.api.Importing.lines;
import static nl.stagepact.application.api.Importing.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ways in which a file comes in, and how it goes. */
@WholeApplicationTest
class ImportFilesTest {

    @LocalServerPort
    private int port;

    private Region region;
    private Importing school;

    @BeforeEach
    void aSchool() {
        region = new Region(new Http(port));
        school = new Importing(new Http(port), region.coordinator);
    }

    @Test
    void a_form_is_as_good_as_a_file() {
        var form = "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nSTUDENTS\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n%s\r\n--x--\r\n";
        var file = HEADER + BARE.formatted("900001").replace("Sam", "Zoë");

        var sent = sendForm(form.formatted(file));

        var finished = school.run(school.until(sent.made(), "CHECKED"), false);
        assertThat(lines(finished, "added")).isEqualTo(1);
        assertThat(region.coordinator.get("/students").ok(200).text("/items/0/contact/name"))
                .isEqualTo("Zoë Student");
        assertThat(sendForm(form.formatted(file).replace("\"file\"", "\"bestand\""))
                        .ok(400)
                        .refusal())
                .isEqualTo("VALIDATION");
        assertThat(sendForm("no form at all").status()).isEqualTo(400);
    }

    private Http.Answer sendForm(String form) {
        return new Http(port)
                .send(
                        "POST",
                        "/api/v1/imports",
                        BodyPublishers.ofString(form),
                        "Authorization",
                        "Bearer " + region.coordinator.token,
                        "Content-Type",
                        "multipart/form-data; boundary=x");
    }

    @Test
    void ten_megabytes_are_enough() {
        var file = (HEADER + "x".repeat(10 * 1024 * 1024)).getBytes(UTF_8);

        assertThat(school.send("STUDENTS", file).ok(413).refusal()).isEqualTo("TOO_LARGE");
    }

    @Test
    void a_template_has_all_columns_in_the_language_that_was_asked_for() {
        var dutch = region.coordinator.get("/imports/templates/students.csv").ok(200);
        var english = region.coordinator
                .get("/imports/templates/students.csv", "Accept-Language", "en")
                .ok(200)
                .response()
                .body();

        assertThat(dutch.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(dutch.response().body()).startsWith("\uFEFFstudentnummer;naam;e-mail;");
        assertThat(english).startsWith("\uFEFFstudentNumber;name;email;");
        for (var template : List.of(dutch.response().body(), english)) {
            assertThat(problems(school.check("STUDENTS", template))).isEmpty();
        }
        assertThat(region.coordinator.get("/imports/templates/teachers.csv").status())
                .isEqualTo(404);
    }

    @Test
    void an_export_can_be_imported() {
        school.run(school.check("STUDENTS", HEADER + WHOLE.formatted("900001")), false);
        var export = region.coordinator
                .get("/students", "Accept", "text/csv")
                .ok(200)
                .response()
                .body();

        var checked = school.check("STUDENTS", export);

        assertThat(checked.path("problemCount").asInt()).isZero();
        assertThat(lines(checked, "alreadyThere")).isEqualTo(1);
    }

    @Test
    void a_file_that_is_given_up_is_gone() {
        var id = school.check("STUDENTS", HEADER + BARE.formatted("900001"))
                .path("id")
                .asString();

        assertThat(region.coordinator.delete("/imports/" + id).status()).isEqualTo(204);
        assertThat(region.coordinator.delete("/imports/" + id).status()).isEqualTo(204);

        assertThat(school.execute(id, false).ok(409).refusal()).isEqualTo("IMPORT_EXPIRED");
    }
}
