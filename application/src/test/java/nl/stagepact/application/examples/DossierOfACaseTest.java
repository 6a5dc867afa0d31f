package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Http.Answer;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.audit.ReceivedDossier;
import nl.stagepact.application.identity.ActingAs;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.platform.CommandSender;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dossier about a placement with its signed agreement, and about a report of discrimination. */
@WholeApplicationTest
class DossierOfACaseTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private CommandSender commands;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    private Region region;

    @BeforeEach
    void a_region() {
        region = new Region(new Http(port), PERIOD);
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void the_agreement_is_the_one_that_was_signed_and_one_other_byte_in_it_is_found() throws Exception {
        var situation = Situation.signed(region);
        isShown("placementId=" + situation.placementId + "&eventType=AgreementConcluded");

        var dossier = receive("\"placementId\": \"%s\"".formatted(situation.placementId));

        var agreement = folder.resolve("documents/agreement-" + situation.placementId + "-1.pdf");
        assertThat(Files.readAllBytes(agreement)).startsWith("%PDF".getBytes());
        assertThat(dossier.verify()).startsWith("OK ").contains(" 1 documents, ");
        assertThat(dossier.text("index.html")).contains(agreement.getFileName().toString());
        dossier.failsWhenOneByteChanges();
        Files.copy(agreement, folder.resolve("documents/another.pdf"));
        Files.write(folder.resolve("documents/another.pdf"), new byte[] {1});
        assertThat(dossier.verify())
                .contains("FAIL documents/another.pdf: not in the manifest")
                .contains("FAIL documents/another.pdf: not what was signed");
    }

    @Test
    @EnabledIf("nl.stagepact.application.audit.ReceivedDossier#aStrangersToolsAreHere")
    void a_report_comes_with_what_it_is_about_and_is_in_no_other_dossier() throws Exception {
        var situation = Situation.confirmed(region);
        var report = report(situation);
        isShown("reportId=" + report);

        var dossier = receive("\"reportId\": \"%s\"".formatted(report));

        assertThat(dossier.verify()).startsWith("OK ");
        assertThat(dossier.text("events.csv"))
                .contains("DiscriminationReported;")
                .contains("PlacementConfirmed;");
        assertThat(dossier.text("events.csv")).doesNotContain("Dit is wat er gebeurde");
        assertThat(region.coordinator
                        .post("/audit-trail/dossiers", "{\"reportId\": \"%s\", \"purpose\": \"Nee\"}".formatted(report))
                        .status())
                .as("a case that they do not know of")
                .isEqualTo(404);

        var other = folder.resolve("other");
        var about = receive("\"employerId\": \"%s\"".formatted(region.employerId), other);
        assertThat(about.text("events.csv")).contains("PlacementConfirmed;").doesNotContain("DiscriminationReported");
    }

    @Test
    void of_a_case_whose_reporter_stays_unknown_to_sbb_or_that_is_not_at_its_desk_there_is_no_dossier() {
        var situation = Situation.confirmed(region);
        var unknown = report(situation, Desk.SBB, new Consents(false, true, false));
        var elsewhere = report(situation, Desk.SCHOOL, new Consents(true, true, false));
        isShown("reportId=" + unknown);

        assertThat(asked(unknown).ok(409).refusal()).isEqualTo("REPORTER_NOT_SHARED");
        assertThat(asked(elsewhere).ok(404).refusal()).isEqualTo("NOT_FOUND");
    }

    @Test
    void each_time_somebody_asks_for_it_or_fetches_it_the_case_is_opened_and_who_declared_an_interest_gets_none() {
        var report = report(Situation.confirmed(region));
        isShown("reportId=" + report);

        var made = asked(report).ok(201).text("/id");
        assertThat(openings(report)).isEqualTo(1);
        region.investigator.get("/audit-trail/dossiers/" + made).ok(200);
        assertThat(openings(report)).isEqualTo(2);

        region.investigator
                .post("/reports/" + report + "/conflicts", """
                {"investigatorId": "%s", "reason": "Ik werkte daar."}""".formatted(
                                region.investigator.get("/me").ok(200).text("/personId")))
                .ok(200);
        assertThat(asked(report).ok(409).refusal()).isEqualTo("CONFLICT_DECLARED");
        assertThat(region.investigator
                        .get("/audit-trail/dossiers/" + made)
                        .ok(409)
                        .refusal())
                .isEqualTo("CONFLICT_DECLARED");
    }

    private long openings(ReportId report) {
        return database.sql("""
                        select count(*) from domain_event_entry
                        where aggregate_identifier = ? and payload_type like '%CaseOpened'""").param(report.toString()).query(Long.class).single();
    }

    private Answer asked(ReportId report) {
        return region.investigator.post(
                "/audit-trail/dossiers", "{\"reportId\": \"%s\", \"purpose\": \"Proef\"}".formatted(report));
    }

    @Test
    void who_opened_a_case_is_found_in_one_request() {
        var report = report(Situation.confirmed(region));
        isShown("reportId=" + report);
        region.investigator.get("/reports/" + report + "?purpose=HANDLING").ok(200);

        var question = "reportId=" + report + "&eventType=CaseOpened";
        isShown(question);

        var opened = region.investigator.get("/audit-trail?" + question).ok(200);
        assertThat(opened.json().path("totalItems").asInt()).isEqualTo(1);
        assertThat(opened.text("/items/0/actor/roles/0")).isEqualTo("SBB_INVESTIGATOR");
    }

    private ReceivedDossier receive(String about) throws Exception {
        return receive(about, folder);
    }

    private ReceivedDossier receive(String about, Path into) throws Exception {
        var id = region.investigator
                .post("/audit-trail/dossiers", "{%s, \"purpose\": \"Proef van het dossier\"}".formatted(about))
                .ok(201)
                .text("/id");
        return ReceivedDossier.fetch(port, region.investigator, id, into);
    }

    private void isShown(String filter) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> region.investigator
                                .get("/audit-trail?" + filter)
                                .ok(200)
                                .json()
                                .path("totalItems")
                                .asInt()
                        > 0);
    }

    private ReportId report(Situation situation) {
        return report(situation, Desk.SBB, new Consents(true, true, false));
    }

    private ReportId report(Situation situation, Desk desk, Consents consents) {
        var report = new ReportId(UUID.randomUUID());
        var student = new StudentId(UUID.fromString(situation.studentId));
        var school = UUID.fromString(region.schoolId);
        var command = new ReportDiscrimination(
                report,
                new Reporter(ReporterRole.STUDENT, Optional.of(student), Optional.empty(), Optional.empty()),
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        new EmployerId(UUID.fromString(region.employerId)),
                        Optional.of(new SchoolId(school)),
                        Optional.of(student),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new PlacementId(UUID.fromString(situation.placementId)))),
                desk,
                Personal.of(
                        report,
                        new Account("Dit is wat er gebeurde.", Optional.empty(), Optional.empty(), Set.of(Ground.AGE))),
                ReportWish.INVESTIGATE,
                consents);
        var actor = new Actor(
                "test|" + student,
                Optional.of(student.value()),
                Optional.of(school),
                OrganisationType.SCHOOL,
                Set.of(Role.STUDENT),
                Scope.SELF);
        ActingAs.run(actor, () -> commands.send(command, Map.of()));
        return report;
    }
}
