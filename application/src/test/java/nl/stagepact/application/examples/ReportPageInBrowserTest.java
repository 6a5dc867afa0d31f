package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.api.Http;
import nl.stagepact.application.api.Region;
import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.web.BrowserVisit;
import nl.stagepact.application.web.InBrowser;
import nl.stagepact.domain.shared.Period;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages to report and to come back, as their readers meet them: with keyboard, on a phone, without an account. */
@InBrowser
@WholeApplicationTest
class ReportPageInBrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void somebody_reports_comes_back_and_withdraws(BrowserVisit visit) {
        var region = new Region(new Http(port), new Period(Region.TODAY.plusWeeks(10), Region.TODAY.plusWeeks(22)));
        var kvk = region.admin.get("/employers/" + region.employerId).text("/kvk");
        visit.goTo("/");
        var page = visit.page();
        page.getByText("Discriminatie melden").click();
        visit.picture("report-form");
        visit.assertInOrder();

        page.locator("main form button").click();
        page.locator("#kvk-wrong").waitFor();
        visit.picture("report-form-wrong");
        visit.assertInOrder();
        page.locator("[role=alert] a[href='#kvk']").click();
        assertThat((String) page.evaluate("document.activeElement.id")).isEqualTo("kvk");

        page.locator("input[name=reporter][value=OTHER]").focus();
        page.keyboard().press("Space");
        page.locator("input[name=phase][value=SEARCHING]").check();
        page.locator("#kvk").fill(kvk.substring(0, 4) + " " + kvk.substring(4));
        page.locator("#what").fill("Er viel een opmerking over haar hoofddoek.");
        page.locator("input[name=grounds][value=RELIGION]").focus();
        page.keyboard().press("Space");
        page.locator("input[name=wish][value=TALK]").check();
        page.locator("main form button").focus();
        page.keyboard().press("Enter");

        page.locator("code#code").waitFor();
        assertThat(page.locator("h1").textContent()).isEqualTo("De melding is ontvangen");
        visit.picture("report-received");
        visit.assertInOrder();
        var reference = page.locator("#reference").textContent();
        var code = page.locator("#code").textContent();
        assertThat(page.url()).endsWith("/meld");
        assertThat(page.title()).doesNotContain(reference, code);

        page.locator("main").getByText("Terug naar uw melding").click();
        page.locator("input#code").waitFor();
        visit.picture("report-back");
        visit.assertInOrder();
        page.locator("#reference").fill(reference);
        page.locator("#code").fill("0000");
        page.locator("main form button").click();
        page.locator("[role=alert]").waitFor();
        visit.picture("report-back-wrong");
        visit.assertInOrder();
        page.locator("#code").fill(code);
        page.keyboard().press("Enter");

        assertThat(page.locator("#status").textContent()).isEqualTo("Ontvangen");
        assertThat(page.url()).endsWith("/meld/terug");
        page.locator("summary").first().click();
        page.locator("#more").fill("Een week later belden ze weer.");
        visit.picture("report-supplement");
        visit.assertInOrder();
        page.locator("details button").first().click();
        page.locator("#supplemented").waitFor();
        visit.picture("report-supplemented");
        visit.assertInOrder();
        page.locator(".app-refuse summary").focus();
        page.keyboard().press("Enter");
        visit.picture("report-shown");
        visit.assertInOrder();
        page.locator(".app-refuse button").click();
        page.locator("#sure-wrong").waitFor();
        visit.assertInOrder();
        page.locator("#sure").check();
        page.locator(".app-refuse button").click();

        page.locator("#status").getByText("Ingetrokken").waitFor();
        assertThat(page.locator("details").count()).isZero();
        visit.picture("report-withdrawn");
        visit.assertInOrder();
        assertThat(page.url()).endsWith("/meld/terug");
    }

    @Test
    void in_english_too(BrowserVisit visit) {
        for (var path : new String[] {"/meld?taal=en", "/meld/terug?taal=en", "/reports?taal=en"}) {
            visit.goTo(path);
            visit.assertInOrder();
        }
        assertThat(visit.page().locator("h1").textContent()).isEqualTo("Your report");
    }
}
