package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;

@InBrowser
@SpringBootTest(classes = PagesAlone.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesInBrowserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "start, /",
        "start-signed-in, /signed-in",
        "start-english, /?taal=en",
        "login, /idp/login",
        "login-refused, /idp/login?error",
        "mails, /mails",
        "mail, /mails/1",
        "api, /api/docs",
        "problems, /problems",
        "problem, /problems/employer-not-recognised",
        "not-found, /nergens",
        "forbidden, /forbidden",
        "broken, /broken"
    })
    void a_page_is_usable_for_everyone_and_within_the_content_security_policy(
            String name, String path, BrowserVisit visit) {
        visit.goTo(path);

        visit.picture(name);

        visit.assertInOrder();
    }

    @Test
    void a_browser_that_prefers_english_gets_dutch_until_its_visitor_chooses_english(BrowserVisit visit) {
        visit.goTo("/");
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("nl");

        visit.page().getByText("English").click();
        visit.goTo("/problems");

        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(visit.page().locator("h1").textContent()).isEqualTo("Error codes");
    }

    @Test
    void an_operation_of_the_api_opens_with_the_keyboard_and_is_readable_for_everyone(BrowserVisit visit) {
        visit.goTo("/api/docs");
        visit.page().locator("#offerPlacement summary").focus();

        visit.page().keyboard().press("Enter");

        assertThat(visit.page().getByText("location.postcode").isVisible()).isTrue();
        visit.picture("api-open");
        visit.assertInOrder();
    }

    @Test
    void the_first_tab_leads_past_the_navigation(BrowserVisit visit) {
        visit.goTo("/");

        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");

        assertThat((String) visit.page().evaluate("document.activeElement.id")).isEqualTo("main");
    }
}
