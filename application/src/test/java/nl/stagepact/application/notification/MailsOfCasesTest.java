package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.report.Account;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.Consents;
import nl.stagepact.domain.report.DecisionOutcome;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.Ground;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.Hearing;
import nl.stagepact.domain.report.HearingForm;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.Phase;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.ReportWish;
import nl.stagepact.domain.report.ReportedMatter;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.report.ReporterRole;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationEvent.*;
import nl.stagepact.domain.retaliation.Setback;
import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.domain.school.SchoolEvent.StaffAppointed;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.InstitutionCode;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.domain.shared.SignalId;
import nl.stagepact.domain.shared.StudentId;
import nl.stagepact.projections.engine.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rows of the table of milestones about cases: who gets which mail, and that no mail tells what a case is about or who
 * reported. There are always others around who must get none of them: a coordinator, a supervisor, another school, another
 * employer.
 */
class MailsOfCasesTest {

    private static final ReportId REPORT = new ReportId(UUID.fromString("5c9e1a52-2b0f-4c7d-9a3e-8f1d6b42c7a9"));
    private static final String REFERENCE = REPORT.reference();
    private static final PersonId ELSEWHERE = new PersonId(new UUID(5, 1));
    private static final PersonId STRANGER = new PersonId(new UUID(5, 2));
    private static final PersonId OFFICER = new PersonId(new UUID(5, 3));
    private static final SchoolId ANOTHER_SCHOOL = SchoolId.of(new InstitutionCode("99B2"));
    private static final LocalDate TERM = LocalDate.of(2027, 1, 7);
    private static final LocalDate OBJECTION = LocalDate.of(2027, 2, 15);
    private static final Consents NOBODY = new Consents(false, false, false);
    private static final Consents SCHOOL_TOO = new Consents(true, true, false);

    private final MailBench bench = new MailBench();

    @BeforeEach
    void everybody_is_known_also_those_whom_nothing_of_it_concerns() {
        bench.happened(people().toArray());
        bench.happened(
                new StaffAppointed(
                        ANOTHER_SCHOOL,
                        ELSEWHERE,
                        StaffRole.CONFIDANT,
                        contact(ELSEWHERE, "Els Ders", "other-confidant", Language.NL)),
                AnotherEmployer.of("Restaurant Elders").registered());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void received_at_the_school__the_reporter_and_its_confidant() {
        when(reportedAtTheSchool()).tells("report-received", "student").tells("case-received", "confidant");

        assertThat(bench.inbox())
                .filteredOn(mail -> mail.reader().equals("student"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("Ontvangen: je melding " + REFERENCE))
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Uiterlijk 7 januari 2027 hoor je", "Kenmerk: " + REFERENCE)
                        .contains("https://stagepact.example/reports\n")
                        .doesNotContain(REPORT.toString()));
    }

    @Test
    void received_at_sbb__the_reporter_and_sbb_and_the_confidant_only_where_the_school_may_know() {
        when(reportedAtSbb(NOBODY)).tells("report-received", "student").tells("case-received", "sbb");
        var another = new ReportId(new UUID(6, 1));

        when(reported(another, Desk.SBB, theStudent(), SCHOOL_TOO))
                .tells("report-received", "student")
                .tells("case-received", "sbb", "confidant");
    }

    @Test
    void acknowledged__the_reporter_and_those_who_read_it() {
        bench.happened(reportedAtTheSchool());

        when(new ReportAcknowledged(REPORT, Optional.empty()))
                .tells("report-acknowledged", "student")
                .tells("case-acknowledged", "confidant");
    }

    @Test
    void transferred__sbb_from_then_on__and_the_school_goes_on_hearing_how_it_fares() {
        bench.happened(reportedAtTheSchool());

        when(new ReportTransferred(REPORT, SCHOOL_TOO, new ReportTerm(TERM, 1)))
                .tells("case-transferred", "sbb", "confidant");
        when(new ReportAcknowledged(REPORT, Optional.of(new ReportTerm(TERM, 1))))
                .tells("report-acknowledged", "student")
                .tells("case-acknowledged", "sbb", "confidant");
    }

    @Test
    void term_overdue__the_reporter_and_those_who_read_it() {
        bench.happened(reportedAtSbb(NOBODY));

        when(new AcknowledgementOverdue(REPORT, TERM))
                .tells("report-overdue", "student")
                .tells("case-overdue", "sbb");
        when(new InvestigationOverdue(REPORT, TERM))
                .tells("report-overdue", "student")
                .tells("case-overdue", "sbb");
        when(new HearingOverdue(REPORT, TERM)).tells("case-overdue", "sbb");
    }

    @Test
    void hearing_invited__the_party_that_is_heard__of_the_school_its_confidant() {
        bench.happened(reportedAtSbb(NOBODY));

        when(invited(HeardParty.EMPLOYER)).tells("hearing-invited", "contact");
        when(invited(HeardParty.SCHOOL)).tells("hearing-invited", "confidant");

        assertThat(bench.inbox())
                .hasSize(4)
                .filteredOn(mail -> mail.reader().equals("contact"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("woensdag 20 januari 2027, 14:00", REFERENCE));
    }

    @Test
    void hearing_invited_at_a_school_without_a_confidant__its_coordinators() {
        bench.jdbc.sql("delete from school_staff where role = 'CONFIDANT'").update();
        bench.happened(reportedAtSbb(NOBODY));

        when(invited(HeardParty.SCHOOL)).tells("hearing-invited", "coordinator");
    }

    @Test
    void decided__outcome_to_the_reporter_and_those_who_read_it__decision_to_those_who_were_heard() {
        bench.happened(reportedAtSbb(NOBODY), invited(HeardParty.EMPLOYER), invited(HeardParty.SCHOOL));
        bench.deliver();
        bench.inbox();

        when(decided(Optional.of(OBJECTION)))
                .tells("report-decided", "student")
                .tells("case-decided", "sbb")
                .tells("decision-told", "contact", "confidant");

        var mails = bench.inbox();
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("student"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("er is te weinig bekend"));
        assertThat(mails)
                .filteredOn(mail -> mail.reader().equals("contact"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("tot en met 15 februari 2027 bezwaar maken"));
    }

    @Test
    void decided_without_anybody_being_heard__the_employer_never_learns_that_there_was_a_case() {
        bench.happened(reportedAtSbb(NOBODY));

        when(decided(Optional.of(OBJECTION))).tells("report-decided", "student").tells("case-decided", "sbb");
    }

    @Test
    void decision_that_needs_a_second_officer__nobody_before_it_holds__then_everybody() {
        bench.happened(reportedAtSbb(NOBODY), invited(HeardParty.EMPLOYER), invited(HeardParty.SCHOOL));

        bench.deliver();
        when(decided(Optional.empty())).tellsNobody();
        when(approved())
                .tells("report-decided", "student")
                .tells("case-decided", "sbb")
                .tells("decision-told", "contact", "confidant");
    }

    @Test
    void urgent_suspension_before_any_hearing__the_employer_and_not_yet_the_school() {
        bench.happened(reportedAtSbb(NOBODY));

        when(approved())
                .tells("report-decided", "student")
                .tells("case-decided", "sbb")
                .tells("decision-told", "contact");
    }

    @Test
    void signal_of_retaliation__sbb_always_and_the_confidant_where_the_school_knows() {
        bench.happened(reportedAtTheSchool());
        when(signalled()).tells("signal-raised", "sbb", "confidant");
        when(new SignalAssessed(SignalId.of(REPORT, "it"), REPORT, Assessment.UNRELATED, secret(REPORT)))
                .tellsNobody();
    }

    @Test
    void signal_of_retaliation_after_a_report_that_the_school_may_not_know__sbb_alone() {
        bench.happened(reportedAtSbb(NOBODY));

        when(signalled()).tells("signal-raised", "sbb");
    }

    @Test
    void whoever_reported_without_an_account__at_the_address_they_gave() {
        var contact = new ReporterContact(
                Optional.empty(), Optional.of("stranger@elsewhere.example"), Optional.of(CANARY), Language.EN);

        when(reported(REPORT, Desk.SBB, stranger(Optional.of(contact)), NOBODY))
                .tells("report-received", "stranger")
                .tells("case-received", "sbb");

        assertThat(bench.inbox())
                .filteredOn(mail -> mail.reader().equals("stranger"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .startsWith("Hello,")
                        .contains("Your report was received", REFERENCE, "https://stagepact.example/reports\n"));
    }

    @Test
    void address_that_was_given_for_the_report__stands_under_the_key_of_the_case() {
        var contact = new ReporterContact(
                Optional.of("Kim"), Optional.of("stranger@elsewhere.example"), Optional.empty(), Language.NL);
        bench.happened(reported(REPORT, Desk.SBB, stranger(Optional.of(contact)), NOBODY));
        bench.erase(REPORT);

        bench.deliver();

        assertThat(bench.inbox()).extracting(Received::reader).containsExactly("sbb");
    }

    @Test
    void whoever_gave_no_address__nothing_and_the_desk_is_told_all_the_same() {
        when(reported(REPORT, Desk.SBB, stranger(Optional.empty()), NOBODY)).tells("case-received", "sbb");
    }

    @Test
    void what_happens_between_those_who_handle_it__nobody() {
        bench.happened(reportedAtSbb(NOBODY));

        bench.deliver();
        for (var event : List.of(
                new CaseOpened(REPORT, UUID.randomUUID(), CasePurpose.HANDLING),
                new InvestigatorAssigned(REPORT, OFFICER),
                new FindingsRecorded(REPORT, Personal.of(REPORT, List.of())),
                new ReportClosed(REPORT, secret(REPORT)))) {
            when(event).tellsNobody();
        }
    }

    @Test
    void no_mail_says_what_it_is_about_or_who_it_was_and_nothing_of_it_waits_in_the_books() {
        bench.happened(
                reported(REPORT, Desk.SBB, theStudent(), SCHOOL_TOO),
                new ReportAcknowledged(REPORT, Optional.empty()),
                invited(HeardParty.EMPLOYER),
                invited(HeardParty.SCHOOL),
                new InvestigationOverdue(REPORT, TERM),
                decided(Optional.of(OBJECTION)),
                approved(),
                signalled());
        bench.deliver();

        assertThat(bench.inbox())
                .hasSizeGreaterThan(12)
                .allSatisfy(mail -> assertThat(List.of(mail.subject(), mail.text(), mail.html(), mail.source()))
                        .noneMatch(text -> text.contains(CANARY)
                                || text.contains(REPORT.toString())
                                || text.contains(STUDENT.toString())
                                || text.contains("Bakkerij Krokant")
                                || text.toLowerCase(Locale.ROOT).contains("discriminat")))
                .filteredOn(mail -> !mail.reader().equals("student"))
                .noneMatch(mail -> mail.says("Noa"));
        assertThat(bench.rows("mail") + bench.rows("mail_report")).doesNotContain(CANARY, "@", "AGE");
    }

    @Test
    void nobody_finds_among_the_mails_who_reported_or_was_reported() {
        bench.happened(reportedAtTheSchool(), invited(HeardParty.EMPLOYER));
        bench.deliver();

        for (var reader :
                List.of(actor(Role.PLATFORM_ADMIN, Scope.ANY), actor(Role.COORDINATOR, Scope.OWN_ORGANISATION))) {
            assertThat(bench.desk
                            .find(
                                    new NotificationOperation.FindNotifications(
                                            Optional.empty(), Optional.empty(), List.of(), Page.first()),
                                    reader)
                            .items())
                    .isEmpty();
        }
        assertThat(bench.count("mail")).isEqualTo(3);
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(
                "test|" + role,
                Optional.of(new UUID(7, 1)),
                Optional.of(SCHOOL.value()),
                OrganisationType.SCHOOL,
                Set.of(role),
                scope);
    }

    private static DiscriminationReported reportedAtTheSchool() {
        return reported(REPORT, Desk.SCHOOL, theStudent(), NOBODY);
    }

    private static DiscriminationReported reportedAtSbb(Consents consents) {
        return reported(REPORT, Desk.SBB, theStudent(), consents);
    }

    private static DiscriminationReported reported(ReportId report, Desk desk, Reporter reporter, Consents consents) {
        return new DiscriminationReported(
                report,
                reporter,
                new ReportedMatter(
                        Phase.ON_PLACEMENT,
                        EMPLOYER,
                        Optional.of(SCHOOL),
                        Optional.of(STUDENT),
                        Optional.of(OFFER),
                        Optional.of(CANDIDACY),
                        Optional.of(PLACEMENT)),
                desk,
                Personal.of(report, new Account(CANARY, Optional.of(TERM), Optional.of(CANARY), Set.of(Ground.AGE))),
                ReportWish.INVESTIGATE,
                consents,
                new ReportTerm(TERM, 1));
    }

    private static Reporter theStudent() {
        return new Reporter(ReporterRole.STUDENT, Optional.of(STUDENT), Optional.empty(), Optional.empty());
    }

    private static Reporter stranger(Optional<ReporterContact> contact) {
        return new Reporter(
                ReporterRole.OTHER,
                Optional.<StudentId>empty(),
                Optional.of(STRANGER),
                contact.map(given -> Personal.of(REPORT, given)));
    }

    private static HearingInvited invited(HeardParty party) {
        return new HearingInvited(
                REPORT, party, new Hearing(Instant.parse("2027-01-20T13:00:00Z"), HearingForm.ON_SITE, secret(REPORT)));
    }

    private static ReportDecided decided(Optional<LocalDate> objectionUntil) {
        return new ReportDecided(
                REPORT,
                1,
                EMPLOYER,
                DecisionOutcome.INSUFFICIENT,
                Optional.empty(),
                secret(REPORT),
                OFFICER,
                objectionUntil);
    }

    private static DecisionApproved approved() {
        return new DecisionApproved(
                REPORT,
                1,
                EMPLOYER,
                new Measure(MeasureKind.SUSPENSION, Set.of(CREBO), Optional.empty(), true),
                OFFICER,
                TERM,
                OBJECTION,
                Optional.empty());
    }

    private static RetaliationSignalled signalled() {
        return new RetaliationSignalled(
                SignalId.of(REPORT, "it"),
                REPORT,
                EMPLOYER,
                new Setback(
                        SetbackKind.TERMINATION,
                        MailBench.START,
                        EMPLOYER,
                        Optional.of(CANDIDACY),
                        Optional.of(PLACEMENT)),
                Optional.of(SCHOOL),
                1);
    }

    private static Personal<String> secret(ReportId report) {
        return Personal.of(report, CANARY);
    }

    private Told when(Object event) {
        var before = bench.sentTo();
        bench.happened(event);
        bench.deliver();
        var now = new ArrayList<>(bench.sentTo());
        before.forEach(now::remove);
        return new Told(event.getClass().getSimpleName(), now);
    }

    private record Told(String event, List<Map.Entry<String, String>> mails) {

        /** Exactly these get this mail, and those others only whom a further {@code tells} names. */
        Told tells(String milestone, String... readers) {
            assertThat(mails)
                    .as(event)
                    .filteredOn(mail -> mail.getKey().equals(milestone))
                    .extracting(Map.Entry::getValue)
                    .containsExactlyInAnyOrder(readers);
            return new Told(
                    event,
                    mails.stream()
                            .filter(mail -> !mail.getKey().equals(milestone))
                            .toList());
        }

        void tellsNobody() {
            assertThat(mails).as(event).isEmpty();
        }
    }
}
