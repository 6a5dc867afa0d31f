package nl.stagepact.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.halfyear.Nodes;
import nl.stagepact.application.identity.Membership;
import nl.stagepact.application.reliability.Together;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job on two nodes at the same moment, as when one is taken for dead and goes on. Nothing is kept longer than a millisecond
 * here, and the work on the copies is shared between the nodes.
 */
class RetentionOnTwoNodesTest {

    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int STUDENTS = 8;
    private static final int MENTORS = 3;
    private static final int LINKS = 300;

    private final Membership admin = member(OrganisationType.PLATFORM, UUID.randomUUID(), Role.PLATFORM_ADMIN);
    private final Membership advisor = member(OrganisationType.SBB, UUID.randomUUID(), Role.SBB_ADVISOR);

    @TempDir
    Path folder;

    private Nodes nodes;

    @BeforeEach
    void two_nodes() throws IOException {
        nodes = new Nodes(
                folder,
                Map.of(
                        "stagepact.processors.segments", "4",
                        "stagepact.retention.kinds.students.term", "1ms",
                        "stagepact.retention.kinds.staff-and-mentors.term", "1ms",
                        "stagepact.retention.kinds.reports.term", "1ms"));
        nodes.start();
        nodes.start();
    }

    @AfterEach
    void they_stop() throws IOException {
        nodes.close();
    }

    @Test
    void each_thing_goes_once_and_nothing_fails_or_is_parked() throws Exception {
        var school = made(admin, "/schools", """
                {"institutionCode": "9777", "name": "ROC Twee Knopen"}""");
        var gone = new HashSet<>(studentsWhoLeft(school));
        gone.addAll(mentorsWhoLeft());
        var report = reportThatIsOver(school);
        linksThatExpired();
        await("all is known on both").atMost(SOON).until(() -> nodes.haveReactedTo(head()));

        var runs = Together.run(nodes.all(RetentionJob.class).stream()
                        .<Callable<List<RetentionRun>>>map(job -> job::run)
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(runs).allMatch(RetentionRun::succeeded);
        assertThat(went(runs, DataKind.LINKS)).isEqualTo(LINKS);
        assertThat(went(runs, DataKind.STUDENTS)).isEqualTo(STUDENTS);
        assertThat(went(runs, DataKind.STAFF_AND_MENTORS)).isEqualTo(MENTORS);
        assertThat(texts("select coalesce(payload ->> 'studentId', payload ->> 'personId') from domain_event_entry"
                        + " where payload_type like '%SubjectErased'"))
                .as("one event for each")
                .containsExactlyInAnyOrderElementsOf(gone);
        await("the copies")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(texts("select subject_id::text from erasure"))
                        .containsExactlyInAnyOrderElementsOf(gone));
        gone.add(report);
        assertThat(texts("select subject_id::text from subject_key where erased_at is not null"))
                .containsExactlyInAnyOrderElementsOf(gone);
        await("the views").atMost(SOON).until(() -> nodes.haveReactedTo(head()));
        assertThat(number("select count(*) from dead_letter_entry"))
                .as("parked")
                .isZero();
        assertThat(number("select count(*) from scheduled_tasks where consecutive_failures > 0"))
                .as("tasks that failed")
                .isZero();
        assertThat(nodes.all(RetentionJob.class).stream().flatMap(job -> job.run().stream()))
                .as("again")
                .allMatch(run -> run.succeeded() && run.gone() == 0);
    }

    private List<String> studentsWhoLeft(String school) {
        return IntStream.range(0, STUDENTS)
                .mapToObj(number -> {
                    var student = student(school, number);
                    leaves(coordinator(school), "/students/" + student, ", \"reason\": \"MOVED\"");
                    return student;
                })
                .toList();
    }

    private String student(String school, int number) {
        return made(coordinator(school), "/students", """
                {"schoolId": "%s", "studentNumber": "77%d", "programme": "25998", "level": "MBO_4", "learningPath": "BOL",
                 "year": 2, "contact": {"name": "Sam %d", "email": "sam%d@school.example"}}""".formatted(school, number, number, number));
    }

    private static Membership coordinator(String school) {
        return member(OrganisationType.SCHOOL, UUID.fromString(school), Role.COORDINATOR);
    }

    private List<String> mentorsWhoLeft() {
        var employer = employer("90007771");
        var coordinator = member(OrganisationType.EMPLOYER, UUID.fromString(employer), Role.EMPLOYER_COORDINATOR);
        var mentors = "/employers/" + employer + "/mentors";
        return IntStream.range(0, MENTORS)
                .mapToObj(number -> {
                    var mentor = made(coordinator, mentors, """
                            {"name": "Mo %d", "email": "mo%d@zorg.example"}""".formatted(number, number));
                    leaves(coordinator, mentors + "/" + mentor, "");
                    return mentor;
                })
                .toList();
    }

    private String reportThatIsOver(String school) {
        var reporter = new Membership(
                Optional.of(UUID.fromString(student(school, STUDENTS))),
                OrganisationType.SCHOOL,
                Optional.of(UUID.fromString(school)),
                Set.of(Role.STUDENT));
        var report = made(reporter, "/reports", """
                {"desk": "SBB", "phase": "SEARCHING", "employerId": "%s", "what": "Zij wezen mij af.", "grounds": ["AGE"],
                 "wish": "TALK", "shareIdentity": {"sbb": true, "school": false, "employer": false}}""".formatted(employer("90007772")));
        nodes.client()
                .post(reporter, "/reports/" + report + "/withdrawal", "{}")
                .acknowledged();
        return report;
    }

    private void linksThatExpired() {
        nodes.database().sql("""
                        insert into mail_link (id, secret_hash, address_proof, person_id, role, placement_id, act,
                            policy_version, made_at, expires_at)
                        select gen_random_uuid(), decode(md5(n::text), 'hex'), '', gen_random_uuid(), 'MENTOR',
                            gen_random_uuid(), 'JUDGE', 1, now() - interval '200 days', now() - interval '100 days'
                        from generate_series(1, ?) n""").param(LINKS).update();
    }

    private String employer(String kvk) {
        return made(advisor, "/employers", """
                {"kvk": "%s", "name": "Leerbedrijf %s",
                 "address": {"street": "Dorpsstraat 1", "postcode": "0001 AA", "municipality": "Amersfoort"},
                 "contact": {"name": "Wies", "email": "wies@zorg.example"}}""".formatted(kvk, kvk));
    }

    private void leaves(Membership who, String path, String more) {
        nodes.client()
                .post(who, path + "/departure", "{\"lastDate\": \"%s\"%s}".formatted(Region.TODAY, more))
                .acknowledged();
    }

    private String made(Membership who, String path, String json) {
        return nodes.client().post(who, path, json).acknowledged().id();
    }

    private static Membership member(OrganisationType type, UUID organisation, Role role) {
        return new Membership(Optional.empty(), type, Optional.of(organisation), Set.of(role));
    }

    private static long went(List<RetentionRun> runs, DataKind kind) {
        return runs.stream()
                .filter(run -> run.kind() == kind)
                .mapToLong(RetentionRun::gone)
                .sum();
    }

    private long head() {
        return number("select max(global_index) from domain_event_entry");
    }

    private long number(String question) {
        return nodes.database().sql(question).query(Long.class).single();
    }

    private List<String> texts(String question) {
        return nodes.database().sql(question).query(String.class).list();
    }
}
