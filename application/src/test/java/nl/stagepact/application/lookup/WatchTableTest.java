package nl.stagepact.application.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportClosed;
import nl.stagepact.domain.report.IntakeEvent.ReportCountedOnly;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.IntakeEvent.ReportWithdrawn;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.retaliation.Watches.Watch;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is watched over, and who may know: as the report's own events say, at once. */
class WatchTableTest {

    private static final Instant REPORTED = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Instant TO_THE_MILLISECOND = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final Instant LATER = Instant.parse("2026-12-01T10:00:00Z");

    private static final MetaData BY_ACCOUNT = MetaData.from(new Actor(
                    "https://login.example|somebody",
                    Optional.of(UUID.randomUUID()),
                    Optional.empty(),
                    OrganisationType.SCHOOL,
                    Set.of(Role.STUDENT),
                    Scope.SELF)
            .toMetaData());
    private static final String SECRET = "id of the event";

    private static LookupDatabase database;

    private final ReportId report = new ReportId(UUID.randomUUID());
    private final EmployerId employer = new EmployerId(UUID.randomUUID());
    private final SchoolId school = new SchoolId(UUID.randomUUID());
    private final StudentId student = new StudentId(UUID.randomUUID());
    private final CandidacyId candidacy = new CandidacyId(UUID.randomUUID());
    private final PlacementId placement = new PlacementId(UUID.randomUUID());

    @BeforeAll
    static void open() {
        database = new LookupDatabase();
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @Test
    void a_student_who_reports_is_watched_wherever_something_befalls_them() {
        var watches = new WatchTable(database.jdbc);
        watches.on(reported(Desk.SCHOOL, theStudent(), false), REPORTED, SECRET, BY_ACCOUNT);

        assertThat(watches.over(Subjects.of(student, new PlacementId(UUID.randomUUID()), employer)))
                .containsExactly(
                        new Watch(report, SECRET, employer, Optional.of(school), TO_THE_MILLISECOND, Optional.empty()));
        assertThat(watches.over(Subjects.of(student, candidacy, placement)))
                .as("once, however many of them it names")
                .hasSize(1);
        assertThat(watches.over(Subjects.of(new StudentId(UUID.randomUUID()), employer, school)))
                .isEmpty();
    }

    @Test
    void what_the_school_named_is_watched_and_what_somebody_without_an_account_named_is_not() {
        var watches = new WatchTable(database.jdbc);
        var person = new PersonId(UUID.randomUUID());
        var notTheStudent = new Reporter(ReporterRole.OTHER, Optional.empty(), Optional.of(person), Optional.empty());
        var before = new WatchTableTest();
        watches.on(
                before.reported(Desk.SBB, notTheStudent, false),
                REPORTED,
                SECRET,
                MetaData.from(Actor.byReportCode(person).toMetaData()));
        watches.on(reported(Desk.SBB, notTheStudent, false), REPORTED, SECRET, BY_ACCOUNT);

        assertThat(watches.over(Subjects.of(new StudentId(UUID.randomUUID()), placement)))
                .hasSize(1);
        assertThat(watches.over(Subjects.of(new StudentId(UUID.randomUUID()), candidacy)))
                .hasSize(1);
        assertThat(watches.over(Subjects.of(student))).isEmpty();
        assertThat(watches.over(Subjects.of(before.placement, before.candidacy, before.student)))
                .isEmpty();
    }

    @Test
    void a_school_knows_of_what_was_reported_to_it_or_what_it_may_know() {
        var watches = new WatchTable(database.jdbc);
        watches.on(reported(Desk.SBB, theStudent(), false), REPORTED, SECRET, BY_ACCOUNT);
        assertThat(watches.over(Subjects.of(student)).getFirst().schoolId()).isEmpty();
        assertThat(watches.holds(report)).as("SBB has it").isTrue();

        var another = new WatchTableTest();
        watches.on(another.reported(Desk.SBB, another.theStudent(), true), REPORTED, SECRET, BY_ACCOUNT);
        assertThat(watches.over(Subjects.of(another.student)).getFirst().schoolId())
                .contains(another.school);
    }

    @Test
    void the_watch_tells_when_the_case_ended_and_that_it_goes_on_at_sbb() {
        var watches = new WatchTable(database.jdbc);
        watches.on(reported(Desk.SCHOOL, theStudent(), false), REPORTED, SECRET, BY_ACCOUNT);

        watches.on(new ReportCountedOnly(report), REPORTED);
        assertThat(endOf(watches)).contains(TO_THE_MILLISECOND);
        assertThat(watches.holds(report)).as("SBB has it").isFalse();
        watches.on(new ReportTransferred(
                report, new Consents(true, true, false), new ReportTerm(LocalDate.parse("2026-12-04"), 1)));
        assertThat(endOf(watches)).isEmpty();
        assertThat(watches.holds(report)).as("SBB has it").isTrue();
        watches.on(new ReportClosed(report, Personal.of(report, "Afgerond.")), LATER);
        assertThat(endOf(watches)).contains(LATER);
    }

    @Test
    void a_withdrawn_report_is_watched_on_with_the_day_of_its_end() {
        var watches = new WatchTable(database.jdbc);
        watches.on(reported(Desk.SCHOOL, theStudent(), false), REPORTED, SECRET, BY_ACCOUNT);

        watches.on(new ReportWithdrawn(report, Optional.empty()), LATER);

        assertThat(endOf(watches)).contains(LATER);
    }

    private Optional<Instant> endOf(WatchTable watches) {
        return watches.over(Subjects.of(student)).getFirst().endedAt();
    }

    private Reporter theStudent() {
        return new Reporter(ReporterRole.STUDENT, Optional.of(student), Optional.empty(), Optional.empty());
    }

    private DiscriminationReported reported(Desk desk, Reporter reporter, boolean schoolMayKnow) {
        return new DiscriminationReported(
                report,
                reporter,
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        employer,
                        Optional.of(school),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(candidacy),
                        Optional.of(placement)),
                desk,
                Personal.of(
                        report,
                        new Account(
                                "Er werd iets gezegd.", Optional.empty(), Optional.empty(), Set.of(Ground.UNKNOWN))),
                ReportWish.INVESTIGATE,
                new Consents(true, schoolMayKnow, false),
                new ReportTerm(LocalDate.parse("2026-11-25"), 1));
    }
}
