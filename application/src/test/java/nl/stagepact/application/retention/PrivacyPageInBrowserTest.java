package nl.stagepact.application.retention;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.application.identity.WholeApplicationTest;
import nl.stagepact.application.web.BrowserVisit;
import nl.stagepact.application.web.InBrowser;
import org.junit.jupiter.api.Test;

/** What is kept of them, read by people without an account, on a phone, with a screen reader. */
@InBrowser
@WholeApplicationTest
class PrivacyPageInBrowserTest {

    @Test
    void the_page_is_usable_for_everyone_in_both_languages(BrowserVisit visit) {
        visit.goTo("/privacy");
        visit.picture("privacy");
        visit.assertInOrder();

        visit.goTo("/privacy?taal=en");
        assertThat(visit.page().locator("h1").textContent()).isEqualTo("What Stagepact keeps about you");
        visit.assertInOrder();
    }

    @Test
    void every_page_leads_to_it_with_the_keyboard_alone(BrowserVisit visit) {
        visit.goTo("/problems");
        visit.page().locator("footer a[href='/privacy']").focus();

        visit.page().keyboard().press("Enter");
        visit.page().waitForURL("**/privacy");

        assertThat(visit.page().locator("#students").isVisible()).isTrue();
    }
}
