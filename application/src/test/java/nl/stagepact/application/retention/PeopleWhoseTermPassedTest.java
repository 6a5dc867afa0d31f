package nl.stagepact.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.erasure.Canaries;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.retention.RetentionWiring.Disposals;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Whoever left is erased by itself once nothing asks to keep them any longer, and not a day before. */
@WholeApplicationTest
class PeopleWhoseTermPassedTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));
    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RetentionSettings settings;

    @Autowired
    private Disposals peopleWhoAreErased;

    @Autowired
    private Disposals casesWhoseKeyGoes;

    @Autowired
    private Disposals rowsThatGo;

    @Autowired
    private RetentionBook book;

    @Autowired
    private Clock clock;

    private RetentionJob job;

    private Region region;

    @BeforeEach
    void a_region() {
        region = new Region(new Http(port), PERIOD);
        // what else is years old by then is left to whoever shares these stores
        job = new RetentionJob(settings, peopleWhoAreErased.all(), book, clock);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
        jdbc.sql("delete from retention_run where run_at > now()").update();
    }

    @Test
    void a_student_who_left_two_years_ago_is_erased_and_one_who_is_still_here_is_not() {
        var gone = region.student("700001");
        var here = region.student("700002");
        region.coordinator
                .post("/students/" + gone + "/departure", """
                {"lastDate": "%s", "reason": "MOVED"}""".formatted(Region.TODAY))
                .ok(200);

        TimeOfTests.itIs(Region.TODAY.plusYears(2).minusDays(2));
        job.run();
        assertThat(isErased(gone)).isFalse();
        assertThat(due("STUDENTS").path("nextDueAt").asString()).isNotEmpty();

        TimeOfTests.itIs(Region.TODAY.plusYears(2).plusDays(2));
        assertThat(due("STUDENTS").path("dueNow").asLong()).isPositive();
        job.run();
        await("the key goes").atMost(SOON).until(() -> isErased(gone));
        assertThat(isErased(here)).isFalse();
        assertThat(due("STUDENTS").path("dueNow").asLong()).isZero();
        assertThat(region.coordinator
                        .get("/erasures?pageSize=100")
                        .ok(200)
                        .json()
                        .toString())
                .contains(gone, "RETENTION_OVER")
                .doesNotContain(here);
        assertThat(job.run())
                .filteredOn(run -> run.kind() == DataKind.STUDENTS)
                .allMatch(run -> run.gone() == 0 && run.succeeded());
    }

    @Test
    void a_mentor_who_left_two_years_ago_is_erased_and_one_who_is_still_there_is_not() {
        var mentors = "/employers/" + region.employerId + "/mentors";
        var gone = region.employer
                .post(mentors, "{\"name\": \"Vera Vertrokken\", \"email\": \"vera@zorg.example\"}")
                .made();
        await("the address book")
                .atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from mail_person where person_id = ?::uuid")
                                .param(gone)
                                .query(Long.class)
                                .single()
                        == 1);
        region.employer
                .post(mentors + "/" + gone + "/departure", "{\"lastDate\": \"%s\"}".formatted(Region.TODAY))
                .ok(200);

        TimeOfTests.itIs(Region.TODAY.plusYears(2).plusDays(2));
        job.run();

        await("the key goes").atMost(SOON).until(() -> isErased(gone));
        assertThat(isErased(region.mentorId)).isFalse();
        assertThat(isErased(region.supervisorId)).isFalse();
    }

    @Test
    void what_the_table_and_the_page_say_makes_data_go_is_what_the_job_does() {
        assertThat(casesWhoseKeyGoes.all()).extracting(way -> way.kind().end()).containsOnly(DataKind.End.KEY);
        assertThat(peopleWhoAreErased.all()).extracting(way -> way.kind().end()).containsOnly(DataKind.End.ERASURE);
        assertThat(rowsThatGo.all()).extracting(way -> way.kind().end()).containsOnly(DataKind.End.JOB);
        assertThat(casesWhoseKeyGoes.all())
                .extracting(Disposal::kind)
                .containsExactlyElementsOf(Stream.of(DataKind.values())
                        .filter(kind -> kind.end() == DataKind.End.KEY)
                        .toList());
    }

    @Test
    void the_key_of_a_case_goes_five_years_after_it_was_over_and_that_there_was_one_stays() {
        var reporterId = region.student("700003");
        var reporter = region.appOf(reporterId);
        var over = reported(reporter, "kanariegeel");
        var open = reported(reporter, "zangzaad");
        reporter.post("/reports/" + over + "/withdrawal", "{}").ok(200);
        var cases = new RetentionJob(settings, casesWhoseKeyGoes.all(), book, clock);

        TimeOfTests.itIs(Region.TODAY.plusYears(5).minusDays(2));
        cases.run();
        assertThat(isErased(over)).isFalse();

        TimeOfTests.itIs(Region.TODAY.plusYears(5).plusDays(2));
        assertThat(due("REPORTS").path("dueNow").asLong()).isPositive();
        assertThat(cases.run()).allMatch(RetentionRun::succeeded).allMatch(run -> run.gone() > 0);
        assertThat(isErased(over)).isTrue();
        assertThat(isErased(open)).isFalse();
        assertThat(isErased(reporterId))
                .as("whoever reported is not erased by it")
                .isFalse();
        assertThat(new Http(port).get("/privacy").ok(200).response().body())
                .contains(
                        "5 jaar; daarna wordt de sleutel van de zaak vernietigd", "toezicht van SBB op leerbedrijven");
        assertThat(opened(reporter, over)).doesNotContain("kanariegeel").contains(over);
        assertThat(opened(reporter, open)).contains("zangzaad");
        assertThat(cases.run()).allMatch(RetentionRun::succeeded).allMatch(run -> run.gone() == 0);
    }

    /** The case needs it for as long as it is kept; who told it is nowhere any more. */
    @Test
    void what_somebody_reported_outlives_their_erasure_in_the_case_alone_and_goes_with_its_key() {
        var canaries = new Canaries(new Http(port));
        var report = canaries.reports();
        report.isClosed();
        canaries.studentLeaves();

        canaries.eraseStudent().ok(201);
        await("the key goes").atMost(SOON).until(() -> isErased(canaries.studentId));
        assertThat(report.opened()).contains(report.told());

        TimeOfTests.itIs(Region.TODAY.plusYears(5).plusDays(2));
        new RetentionJob(settings, casesWhoseKeyGoes.all(), book, clock).run();
        assertThat(isErased(report.id())).isTrue();
        assertThat(report.opened())
                .contains(report.id())
                .doesNotContain(canaries.tellTale().getFirst());
    }

    private String reported(Client reporter, String word) {
        return reporter.post("/reports", """
                {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "Ze zeiden %s.", "grounds": ["AGE"],
                 "wish": "TALK", "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(region.employerId, word))
                .ok(201)
                .text("/id");
    }

    private static String opened(Client reader, String report) {
        return reader.get("/reports/" + report + "?purpose=OWN_REPORT")
                .ok(200)
                .json()
                .toString();
    }

    private boolean isErased(String id) {
        return jdbc.sql("select erased_at is not null from subject_key where subject_id = ?::uuid")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private JsonNode due(String kind) {
        return region.admin
                .get("/retention")
                .ok(200)
                .json()
                .path("kinds")
                .valueStream()
                .filter(row -> row.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("due");
    }
}
