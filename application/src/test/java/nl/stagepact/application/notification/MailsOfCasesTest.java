package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static nl.stagepact.application.notification.ReportedCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.report.CasePurpose;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportTerm;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.retaliation.Assessment;
import nl.stagepact.domain.retaliation.RetaliationEvent.*;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.ReportId;
import nl.stagepact.domain.shared.SignalId;
import org.junit.jupiter.api.Test;

/** Rows about cases: who gets which mail. */
class MailsOfCasesTest extends MilestoneRows {

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
    void something_added__who_handles_it_now__not_who_handed_it_over() {
        bench.happened(reportedAtTheSchool());

        when(supplemented()).tells("case-supplemented", "confidant");
        bench.happened(new ReportTransferred(REPORT, SCHOOL_TOO, new ReportTerm(TERM, 1)));
        when(supplemented()).tells("case-supplemented", "sbb");
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
        when(new ObjectionOverdue(REPORT, TERM)).tells("case-overdue", "sbb");
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
    void signal_of_retaliation_in_a_case_at_a_school__its_confidant_alone__and_sbb_once_it_was_handed_over() {
        bench.happened(reportedAtTheSchool());
        bench.deliver();
        when(signalled("one thing")).tells("signal-raised", "confidant").tellsNobody();
        when(new SignalAssessed(SignalId.of(REPORT, "one thing"), REPORT, Assessment.UNRELATED, secret(REPORT)))
                .tellsNobody();

        bench.happened(new ReportTransferred(REPORT, SCHOOL_TOO, new ReportTerm(TERM, 1)));
        bench.deliver();
        when(signalled("another")).tells("signal-raised", "sbb", "confidant");
    }

    @Test
    void signal_of_retaliation_after_a_report_that_the_school_may_not_know__sbb_alone() {
        bench.happened(reportedAtSbb(NOBODY));
        bench.deliver();

        when(signalled()).tells("signal-raised", "sbb").tellsNobody();
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
}
