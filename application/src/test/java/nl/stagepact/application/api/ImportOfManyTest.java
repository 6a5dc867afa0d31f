package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeSet;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The benchmark of imports, with fewer lines: what it counts, not what it times. */
@WholeApplicationTest
class ImportOfManyTest {

    private static final int STUDENTS = 450;
    private static final int OFFERS = 70;
    private static final Period SPRING = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    @LocalServerPort
    private int port;

    @Test
    void all_twenty_errors_are_found_and_all_clean_lines_are_done_while_progress_moves() {
        var http = new Http(port);
        var region = new Region(http, SPRING);
        region.recognise();
        region.student(ManyLines.KNOWN);
        var school = new Importing(http, region.coordinator);
        var employer = new Importing(http, region.employer);
        var files = ManyLines.of(STUDENTS, OFFERS);

        var students = school.check("STUDENTS", files.students());
        var offers = employer.check("OFFERS", files.offers());

        assertThat(files.inStudents().size() + files.inOffers().size())
                .isEqualTo(ManyLines.ERRORS)
                .isEqualTo(20);
        assertThat(Importing.problems(students)).containsExactlyElementsOf(files.inStudents());
        assertThat(Importing.problems(offers)).containsExactlyElementsOf(files.inOffers());

        var seen = new TreeSet<Integer>();
        var id = students.path("id").asString();
        var now = school.executeWithoutWaiting(id, true).ok(202).json();
        while (!now.path("state").asString().equals("FINISHED")) {
            now = region.coordinator.get("/imports/" + id).ok(200).json();
            seen.add(Importing.lines(now, "done"));
        }
        var offered = employer.run(offers, true);

        int clean = STUDENTS - files.inStudents().size();
        assertThat(seen).hasSizeGreaterThan(1).last().isEqualTo(clean);
        assertThat(Importing.lines(now, "added")).isEqualTo(clean);
        assertThat(Importing.lines(offered, "added"))
                .isEqualTo(OFFERS - files.inOffers().size());
        // the one who was there before is not in the file, as far as it is right
        assertThat(region.coordinator
                        .get("/students")
                        .ok(200)
                        .json()
                        .path("totalItems")
                        .asInt())
                .isEqualTo(clean + 1);
        assertThat(region.employer
                        .get("/offers?employerId=" + region.employerId)
                        .ok(200)
                        .json()
                        .path("totalItems")
                        .asInt())
                .isEqualTo(OFFERS - files.inOffers().size());
    }
}
