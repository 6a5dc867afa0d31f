package nl.stagepact.application.notification;

import java.sql.Types;
import java.util.Optional;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.InquiryEvent;
import nl.stagepact.domain.report.InquiryEvent.HearingInvited;
import nl.stagepact.domain.report.IntakeEvent;
import nl.stagepact.domain.report.IntakeEvent.DiscriminationReported;
import nl.stagepact.domain.report.IntakeEvent.ReportTransferred;
import nl.stagepact.domain.report.ReportEvent;
import nl.stagepact.domain.report.ReportTermEvent;
import nl.stagepact.domain.report.Reporter;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.report.VerdictEvent;
import nl.stagepact.domain.report.VerdictEvent.DecisionApproved;
import nl.stagepact.domain.shared.ContactDetails;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of the {@link AddressBook} about cases: who may be told of each, in ids alone. */
final class ReportBook {

    private final JdbcClient jdbc;
    private final AddressBook people;

    ReportBook(JdbcClient jdbc, AddressBook people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void note(ReportEvent event) {
        switch (event) {
            case DiscriminationReported reported -> begin(reported);
            case ReportTransferred transferred -> now("at_sbb", transferred.reportId());
            case HearingInvited(var report, var party, var _) ->
                now(party == HeardParty.EMPLOYER ? "employer_invited" : "school_invited", report);
            // of a suspension or withdrawal the employer hears in any case
            case DecisionApproved approved -> now("employer_invited", approved.reportId());
            case IntakeEvent _, InquiryEvent _, VerdictEvent _, ReportTermEvent _ -> {
                // changes nothing about who may be told
            }
        }
    }

    private void begin(DiscriminationReported reported) {
        boolean atSbb = reported.desk() == Desk.SBB;
        jdbc.sql("""
                insert into mail_report (report_id, reporter_id, employer_id, school_id, school_knows, at_sbb)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(1, reported.reportId().value())
                .param(2, mailbox(reported.reportId(), reported.reporter()), Types.OTHER)
                .param(3, reported.matter().employerId().value())
                .param(4, reported.matter().schoolId().map(Id::value).orElse(null), Types.OTHER)
                .param(5, !atSbb || reported.consents().school())
                .param(6, atSbb)
                .update();
    }

    /** Where they asked to be told for this report; or else where they are told of everything. */
    private @Nullable Object mailbox(ReportId report, Reporter reporter) {
        return reporter.contact()
                .filter(contact ->
                        contact.known().flatMap(ReporterContact::email).isPresent())
                .<Id>map(contact -> {
                    var mailbox = new PersonId(Id.fromNaturalKey("reporter", report));
                    people.person(mailbox, contact.map(ReportBook::details));
                    return mailbox;
                })
                .or(reporter::studentId)
                .or(reporter::personId)
                .map(Id::value)
                .orElse(null);
    }

    private static ContactDetails details(ReporterContact contact) {
        return new ContactDetails(
                contact.name().orElse(""), contact.email().orElseThrow(), Optional.empty(), contact.language());
    }

    private void now(String column, ReportId report) {
        jdbc.sql("update mail_report set " + column + " = true where report_id = ?")
                .param(report.value())
                .update();
    }
}
