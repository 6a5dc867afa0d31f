package nl.stagepact.application.examples;

import static nl.stagepact.application.examples.MailBox.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.embedded.MailCatcher;
import nl.stagepact.application.identity.TimeOfTests;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.web.BrowserVisit;
import nl.stagepact.application.web.InBrowser;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages behind links in mails, as their readers meet them: with keyboard, on a phone, without an account. */
@InBrowser
@WholeApplicationTest
class LinksInBrowserTest {

    private static final Period PERIOD =
            new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22).minusDays(1));

    @LocalServerPort
    private int port;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private JdbcClient jdbc;

    private Region region;
    private MailBox box;

    @BeforeEach
    void a_region() {
        var http = new Http(port);
        region = new Region(http, PERIOD);
        box = new MailBox(http, catcher, jdbc, region);
    }

    @AfterEach
    void time_goes_on_as_always() {
        TimeOfTests.itIsNowAgain();
    }

    @Test
    void a_mentor_reads_what_is_agreed_and_signs(BrowserVisit visit) {
        Situation.drawnUp(region);
        visit.goTo(box.linkToSign());
        visit.picture("link-sign");
        visit.assertInOrder();

        var page = visit.page();
        page.locator("#form ~ form button").first().click();
        assertThat(page.locator("[role=alert]").textContent()).contains("Er ontbreekt nog iets");
        visit.picture("link-sign-wrong");
        visit.assertInOrder();
        page.getByLabel("Ik heb de overeenkomst gelezen").check();
        page.locator("#form ~ form button").first().click();

        assertThat(page.locator("main").textContent()).contains("Er is getekend");
        visit.picture("link-signed");
        visit.assertInOrder();
        page.getByText("Stuur mij een nieuwe link").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Kijk in uw e-mail");
        visit.picture("link-renewed");
        visit.assertInOrder();
    }

    @Test
    void a_mentor_reports_and_judges(BrowserVisit visit) {
        var situation = Situation.started(region);
        visit.goTo(link(situation, "REPORT", "START_GESPREK 1"));
        visit.picture("link-report");
        visit.assertInOrder();

        var page = visit.page();
        page.locator("#form ~ form button").click();
        visit.picture("link-report-wrong");
        visit.assertInOrder();
        page.locator("[role=alert] a[href='#present']").click();
        assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("present");
        page.locator("input[name=present][value=STUDENT]").check();
        assertThat(page.locator("#absent-student").isVisible()).isFalse();
        page.locator("#form ~ form button").click();
        page.locator("[role=alert] a[href='#absent-school']").click();
        assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("absent-school");
        visit.assertInOrder();

        for (var conversation : new String[] {"MIDTERM_CHECK 1", "EIND_GESPREK 1"}) {
            visit.goTo(link(situation, "REPORT", conversation));
            visit.assertInOrder();
        }
        visit.goTo(link(situation, "JUDGE", null));
        visit.picture("link-judge");
        visit.assertInOrder();
        visit.goTo(link(situation, "SIGN", "EMPLOYER 9"));
        visit.picture("link-off");
        visit.assertInOrder();
    }

    @Test
    void an_expired_link_offers_a_new_one(BrowserVisit visit) {
        Situation.drawnUp(region);
        var link = box.linkToSign();
        box.expire();

        visit.goTo(link);

        visit.picture("link-expired");
        visit.assertInOrder();
        assertThat(visit.page().getByText("Stuur mij een nieuwe link").isVisible())
                .isTrue();
    }

    private String link(Situation situation, String act, String detail) {
        return MadeLink.forMentor(jdbc, region.mentorId, situation.placementId, MENTOR, act, detail);
    }
}
