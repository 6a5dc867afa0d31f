package nl.stagepact.application.notification;

import static nl.stagepact.application.notification.Region.*;
import static nl.stagepact.application.notification.ReportedCase.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.domain.report.Desk;
import nl.stagepact.domain.report.HeardParty;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.ReporterContact;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Language;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;
import nl.stagepact.projections.engine.Page;
import org.junit.jupiter.api.Test;

/** No mail, and no list of mails, tells what a case is about or who reported. */
class MailsOfCasesKeepQuietTest extends MilestoneRows {

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
    void no_mail_says_what_it_is_about_or_who_it_was_and_nothing_of_it_waits_in_the_books() {
        bench.happened(
                reported(REPORT, Desk.SBB, theStudent(), SCHOOL_TOO),
                new ReportAcknowledged(REPORT, Optional.empty()),
                supplemented(),
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
}
