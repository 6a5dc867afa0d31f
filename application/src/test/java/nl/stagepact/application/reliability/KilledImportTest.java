package nl.stagepact.application.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Importing;
import nl.stagepact.application.api.ManyLines;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of an import: the next start goes on by itself, and nothing is doubled. */
class KilledImportTest {

    private static final int STUDENTS = 1_500;
    private static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path data;

    @Test
    void an_import_that_was_killed_goes_on_where_it_was() throws Exception {
        String id;
        String systemId;
        String secret;
        int clean;
        var file = ManyLines.of(STUDENTS, 10);
        var killed = StagepactProcess.start(Settings.embedded(data));
        try {
            var http = new Http(killed.port());
            var region = new Region(http, SPRING);
            region.student(ManyLines.KNOWN);
            var made = region.admin
                    .post("/system-clients", """
                    {"name": "Import", "organisationType": "SCHOOL", "organisationId": "%s", "roles": ["COORDINATOR"]}""".formatted(region.schoolId))
                    .ok(201);
            systemId = made.text("/id");
            secret = made.text("/secret");
            var school = new Importing(http, region.coordinator);
            var checked = school.check("STUDENTS", file.students());
            id = checked.path("id").asString();
            clean = Importing.lines(checked, "clean");
            assertThat(clean).isEqualTo(STUDENTS - file.inStudents().size());

            school.execute(id, true);
            int done = 0;
            while (done < clean / 10) {
                done = Importing.lines(
                        region.coordinator.get("/imports/" + id).ok(200).json(), "done");
            }
            assertThat(done).as("it is killed in the middle").isLessThan(clean);
        } finally {
            killed.kill();
        }

        var again = StagepactProcess.start(Settings.embedded(data));
        try {
            var http = new Http(again.port());
            Client client = Region.client(http, systemId, secret);
            var finished = new Importing(http, client).until(id, "FINISHED");

            assertThat(Importing.lines(finished, "added")).isEqualTo(clean);
            assertThat(Importing.lines(finished, "unchanged")).isZero();
            assertThat(Importing.lines(finished, "refused")).isZero();
            assertThat(client.get("/students").ok(200).json().path("totalItems").asInt())
                    .isEqualTo(clean + 1);
        } finally {
            again.kill();
        }
    }
}
