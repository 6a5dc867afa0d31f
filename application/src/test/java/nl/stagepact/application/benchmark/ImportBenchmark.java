package nl.stagepact.application.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Importing;
import nl.stagepact.application.api.ManyLines;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.NaturalKeys;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.offer.Location;
import nl.stagepact.domain.offer.OfferCommand.OfferPlacement;
import nl.stagepact.domain.offer.OfferTerms;
import nl.stagepact.domain.shared.*;
import nl.stagepact.domain.student.StudentCommand.RegisterStudent;
import nl.stagepact.domain.student.StudentIdentity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * How long an import takes, as a ratio to as many single commands given one after the other in the same run (before and
 * after it; the faster counts). Not part of the build: machines are shared and noisy. The README says how to start it; the
 * last line is JSON.
 */
@SpringBootTest(
        properties = {"stagepact.demo.region=false", "stagepact.identity.limits.requests.count=100000"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class ImportBenchmark {

    private static final int STUDENTS = Integer.getInteger("benchmark.students", 5_000);
    private static final int OFFERS = Integer.getInteger("benchmark.offers", 500);
    private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 300);
    private static final Period PERIOD = new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-06-30"));

    /** Outlives the application, which closes after the test; `mvn clean` removes it. */
    private static final Path DATA =
            Path.of("target", "benchmark", UUID.randomUUID().toString());

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) {
        registry.add("stagepact.data-dir", DATA::toString);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private CommandSender commands;

    @Autowired
    private NaturalKeys keys;

    @Test
    void an_import_against_single_commands() throws Exception {
        var http = new Http(port);
        var region = new Region(http, PERIOD);
        region.recognise();
        region.student(ManyLines.KNOWN);
        var school = new Importing(http, region.coordinator);
        var employer = new Importing(http, region.employer);
        var warm = new Region(http, PERIOD);
        warm.recognise();
        singleCommands(warm, WARM_UP, WARM_UP / 10, "warm");
        warmUpImport(http);

        var file = ManyLines.of(STUDENTS, OFFERS);
        double before = singleCommands(warm, STUDENTS, OFFERS, "before");
        var progress = new TreeSet<Integer>();

        long checkBegan = System.nanoTime();
        var students = school.check("STUDENTS", file.students());
        var offers = employer.check("OFFERS", file.offers());
        double check = since(checkBegan);
        var found = new ArrayList<>(Importing.problems(students));
        found.addAll(Importing.problems(offers));
        var planted = new ArrayList<>(file.inStudents());
        planted.addAll(file.inOffers());
        assertThat(found).hasSize(ManyLines.ERRORS).containsExactlyElementsOf(planted);

        long runBegan = System.nanoTime();
        var studentsDone = run(school, students, progress);
        var offersDone = run(employer, offers, progress);
        double run = since(runBegan);
        double after = singleCommands(warm, STUDENTS, OFFERS, "after");

        assertThat(Importing.lines(studentsDone, "added"))
                .isEqualTo(STUDENTS - file.inStudents().size());
        assertThat(Importing.lines(offersDone, "added"))
                .isEqualTo(OFFERS - file.inOffers().size());
        assertThat(progress).as("how far it was, as somebody who waits sees it").hasSizeGreaterThan(5);
        System.err.printf(
                Locale.ROOT,
                "{\"benchmark\":\"import\",\"students\":%d,\"offers\":%d,\"problemsFound\":%d,\"checkSeconds\":%.2f,"
                        + "\"importSeconds\":%.2f,\"singleCommandsSecondsBefore\":%.2f,\"singleCommandsSecondsAfter\":%.2f,"
                        + "\"ratio\":%.2f,\"progressSeen\":%d}%n",
                STUDENTS,
                OFFERS,
                found.size(),
                check,
                run,
                before,
                after,
                run / Math.min(before, after),
                progress.size());
    }

    private static void warmUpImport(Http http) {
        var region = new Region(http, PERIOD);
        region.recognise();
        var school = new Importing(http, region.coordinator);
        var employer = new Importing(http, region.employer);
        var few = ManyLines.of(WARM_UP, WARM_UP / 3);
        school.run(school.check("STUDENTS", few.students()), true);
        employer.run(employer.check("OFFERS", few.offers()), true);
    }

    private static JsonNode run(Importing who, JsonNode checked, Set<Integer> progress) {
        var id = checked.path("id").asString();
        var now = who.execute(id, true).json();
        while (!now.path("state").asString().equals("FINISHED")) {
            // as often as somebody looks who wants to see it move
            LockSupport.parkNanos(200_000_000);
            now = who.client().get("/imports/" + id).ok(200).json();
            progress.add(Importing.lines(now, "done"));
        }
        return now;
    }

    /** One command for each thing, by somebody who waits for each. @return seconds */
    private double singleCommands(Region region, int students, int offers, String run) {
        var school = new SchoolId(UUID.fromString(region.schoolId));
        var employer = new EmployerId(UUID.fromString(region.employerId));
        var coordinator = actor(Role.COORDINATOR, OrganisationType.SCHOOL, school.value());
        var ofEmployer = actor(Role.EMPLOYER_COORDINATOR, OrganisationType.EMPLOYER, employer.value());
        long began = System.nanoTime();
        for (int number = 1; number <= students; number++) {
            var id = keys.studentId(school, run + number);
            send(coordinator, student(id, school, run + number));
        }
        for (int number = 1; number <= offers; number++) {
            send(ofEmployer, offer(region, employer, run + number));
        }
        double seconds = since(began);
        System.err.printf(Locale.ROOT, "%d single commands (%s): %.2f s%n", students + offers, run, seconds);
        return seconds;
    }

    private void send(Actor actor, Object command) {
        ActingAs.run(actor, () -> commands.send(command, Map.of()));
    }

    private static Actor actor(Role role, OrganisationType type, UUID organisation) {
        return new Actor("benchmark", Optional.empty(), Optional.of(organisation), type, Set.of(role), Scope.SELF);
    }

    private static RegisterStudent student(StudentId id, SchoolId school, String number) {
        var contact =
                new ContactDetails("Student " + number, number + "@school.example", Optional.empty(), Language.NL);
        var identity = new StudentIdentity(number, contact, Optional.of(LocalDate.parse("2007-02-01")));
        return new RegisterStudent(
                id,
                school,
                Personal.of(id, identity),
                new Crebo(Region.CREBO),
                EducationLevel.MBO_4,
                LearningPath.BOL,
                2);
    }

    private static OfferPlacement offer(Region region, EmployerId employer, String number) {
        var terms = new OfferTerms(
                "Bouwen aan software " + number,
                "Meedraaien in het team.",
                List.of("programmeren", "testen"),
                "ICT",
                new Location(new Postcode("0001 AA"), "Amersfoort", "Amersfoort"),
                new Crebo(Region.CREBO),
                EducationLevel.MBO_4,
                LearningPath.BOL,
                PlacementType.WORKING,
                PERIOD,
                4,
                32,
                2,
                new PersonId(UUID.fromString(region.mentorId)),
                Optional.empty(),
                new java.math.BigDecimal("20.50"),
                Set.of(),
                Language.NL,
                true);
        return new OfferPlacement(new OfferId(UUID.randomUUID()), employer, terms);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
