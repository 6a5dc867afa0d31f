package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.api.Region.Client;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.IntakeCommand.TransferReport;
import nl.stagepact.domain.report.IntakeCommand.WithdrawReport;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What befalls a student after a report: raised once, seen and assessed by whom it is for, and by nobody else. */
@WholeApplicationTest
class RetaliationOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private CommandSender commands;

    @Autowired
    private JdbcClient database;

    private final ReportId report = new ReportId(UUID.randomUUID());
    private Region region;
    private Situation situation;
    private Client confidant;

    @BeforeEach
    void a_placement_runs() {
        region = new Region(new Http(port), PERIOD);
        situation = Situation.started(region);
        confidant = confidantOf(region);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void an_end_by_the_employer_after_a_report_is_signalled_once_to_confidant_and_investigator_for_them_to_look_at() {
        theStudentReports(Desk.SCHOOL);
        endedByTheEmployer();

        var signal = awaitSignal(confidant);
        assertThat(signal.text("/items/0/kind")).isEqualTo("TERMINATION");
        assertThat(signal.text("/items/0/state")).isEqualTo("OPEN");
        assertThat(signal.text("/items/0/placementId")).isEqualTo(situation.placementId);
        assertThat(signal.json().at("/items/0/reportedEmployer").asBoolean()).isTrue();
        assertThat(signal.response().body()).doesNotContain(situation.studentId, "Sam Student");
        assertThat(signal.text("/items/0/happenedAt")).contains("T");

        var path = "/retaliation-signals/" + signal.text("/items/0/id");
        var looked = """
                {"assessment": "RETALIATION_SUSPECTED", "reason": "Twee dagen na het gesprek over de melding."}""";
        confidant.post(path + "/assessments", looked).ok(200);
        assertThat(confidant
                        .post(path + "/assessments", looked)
                        .ok(200)
                        .json()
                        .at("/assessments")
                        .size())
                .as("the same again")
                .isEqualTo(1);
        var otherwise = """
                {"assessment": "UNCLEAR", "reason": "Eerst het bedrijf horen."}""";
        assertThat(of(region.investigator).ok(200).json().at("/totalItems").asInt())
                .as("a case that a school handles doesn't exist for SBB")
                .isZero();
        assertThat(region.investigator.get(path).status()).isEqualTo(404);
        assertThat(region.investigator.post(path + "/assessments", otherwise).status())
                .isEqualTo(404);

        as(student(), new TransferReport(report, new Consents(true, true, false)));
        assertThat(awaitSignal(region.investigator).text("/items/0/placementId"))
                .as("with the consent of whoever reported")
                .isEqualTo(situation.placementId);
        region.investigator.post(path + "/assessments", otherwise).ok(200);
        var seen = confidant.get(path).ok(200).json();
        assertThat(seen.at("/state").asString()).isEqualTo("ASSESSED");
        assertThat(seen.at("/assessments/0/reason").asString()).startsWith("Twee dagen");
        assertThat(seen.at("/assessments/1/assessment").asString()).isEqualTo("UNCLEAR");
        assertThat(confidant
                        .post(path + "/assessments", "{\"assessment\": \"UNCLEAR\"}")
                        .status())
                .isEqualTo(400);

        assertThat(signalsInTheStore()).isEqualTo(1);
        assertThat(TimeOfTests.today()).as("nothing was decided by it").isEqualTo(PERIOD.startDate());
        assertThat(region.coordinator.get(situation.placement()).ok(200).text("/status"))
                .isEqualTo("TERMINATED");
    }

    @Test
    void nobody_else_learns_that_there_was_a_signal() {
        theStudentReports(Desk.SCHOOL);
        endedByTheEmployer();
        var path = "/retaliation-signals/" + awaitSignal(confidant).text("/items/0/id");

        for (var stranger : List.of(
                region.employer,
                region.mentor,
                region.coordinator,
                region.supervisor,
                region.advisor,
                region.admin,
                situation.student())) {
            assertThat(stranger.get("/retaliation-signals").status()).isEqualTo(403);
            assertThat(stranger.get(path).status()).isEqualTo(403);
            assertThat(stranger.post(path + "/assessments", """
                    {"assessment": "UNRELATED", "reason": "Niets aan de hand."}""").status()).isEqualTo(403);
        }
        var elsewhere = confidantOf(new Region(new Http(port), PERIOD));
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
        assertThat(of(elsewhere).ok(200).json().at("/totalItems").asInt()).isZero();
        for (var reader : List.of(region.employer, region.coordinator, situation.student())) {
            assertThat(reader.get(situation.placement() + "/timeline")
                            .ok(200)
                            .response()
                            .body())
                    .contains("PlacementTerminated")
                    .doesNotContain("Retaliation", report.toString(), "Signaal");
        }
    }

    @Test
    void of_a_report_that_the_school_may_not_know_of_only_sbb_gets_a_signal() {
        theStudentReports(Desk.SBB);
        endedByTheEmployer();

        var signal = awaitSignal(region.investigator);
        assertThat(signal.text("/items/0/happenedDate"))
                .isEqualTo(TimeOfTests.today().toString());
        assertThat(signal.json().path("items").get(0).propertyNames())
                .as("by which one could tell who it was")
                .doesNotContain("placementId", "candidacyId", "happenedAt", "signalledAt");
        assertThat(region.investigator
                        .get("/retaliation-signals?reportId=" + report, "Accept", "text/csv")
                        .ok(200)
                        .response()
                        .body())
                .contains(TimeOfTests.today().toString())
                .doesNotContain(situation.placementId, TimeOfTests.today() + "T");
        assertThat(of(confidant).ok(200).json().at("/totalItems").asInt())
                .as("the school may not know of the report")
                .isZero();
    }

    @Test
    void what_came_before_the_report_and_what_nobody_reported_is_no_signal() {
        var other = Situation.started(region);
        endedByTheEmployer();
        theStudentReports(Desk.SCHOOL);
        other.region.employer.post(other.placement() + "/termination", end()).ok(200);

        // proof that what came before was heard: a rejection of the same student comes after both
        var again = region.propose(region.offer(1).made(), situation.studentId).made();
        region.employer.post("/candidacies/" + again + "/rejection", """
                {"reason": "CAPACITY", "explanation": "Geen plek meer."}""").ok(200);

        assertThat(awaitSignal(confidant).text("/items/0/kind")).isEqualTo("REJECTION");
        assertThat(signalsInTheStore()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_report_is_watched_for_half_a_year_more_and_a_missed_conversation_is_signalled() {
        theStudentReports(Desk.SCHOOL);
        as(student(), new WithdrawReport(report, Optional.empty()));

        new Mornings(database).until(PERIOD.startDate().plusDays(20));

        assertThat(awaitSignal(confidant).text("/items/0/kind")).isEqualTo("MISSED_CONVERSATION");
    }

    private void theStudentReports(Desk desk) {
        var school = new SchoolId(UUID.fromString(region.schoolId));
        var student = new StudentId(UUID.fromString(situation.studentId));
        as(
                student(),
                new ReportDiscrimination(
                        report,
                        new Reporter(ReporterRole.STUDENT, Optional.of(student), Optional.empty(), Optional.empty()),
                        new ReportedMatter(
                                Phase.ON_PLACEMENT,
                                new EmployerId(UUID.fromString(region.employerId)),
                                Optional.of(school),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new PlacementId(UUID.fromString(situation.placementId)))),
                        desk,
                        Personal.of(
                                report,
                                new Account(
                                        "Er werd iets gezegd.",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Set.of(Ground.UNKNOWN))),
                        ReportWish.INVESTIGATE,
                        new Consents(false, false, false)));
    }

    private void endedByTheEmployer() {
        region.employer.post(situation.placement() + "/termination", end()).ok(200);
    }

    private static String end() {
        return """
                {"reason": "EMPLOYER_STOPPED", "lastDate": "%s", "explanation": "Het past niet."}""".formatted(PERIOD.startDate());
    }

    private Answer awaitSignal(Client reader) {
        return await("a signal")
                .atMost(SOON)
                .until(
                        () -> of(reader).ok(200),
                        answer -> answer.json().at("/totalItems").asInt() == 1);
    }

    private Answer of(Client reader) {
        return reader.get("/retaliation-signals?reportId=" + report);
    }

    private long signalsInTheStore() {
        return database.sql("""
                        select count(*) from domain_event_entry
                        where payload_type like '%RetaliationSignalled' and meta_data::text like ?""").param("%" + report + "%").query(Long.class).single();
    }

    private Actor student() {
        return new Actor(
                "test|student",
                Optional.of(UUID.fromString(situation.studentId)),
                Optional.of(UUID.fromString(region.schoolId)),
                OrganisationType.SCHOOL,
                Set.of(Role.STUDENT),
                Scope.SELF);
    }

    private void as(Actor actor, Object command) {
        ActingAs.run(actor, () -> commands.send(command, Map.of()));
    }

    private Client confidantOf(Region of) {
        var made = of.admin.post("/system-clients", """
                {"name": "confidant", "organisationType": "SCHOOL", "organisationId": "%s", "roles": ["CONFIDANT"]}""".formatted(of.schoolId)).ok(201);
        return Region.client(new Http(port), made.text("/id"), made.text("/secret"));
    }
}
