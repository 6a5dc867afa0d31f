package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import nl.stagepact.application.Stagepact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application as a newcomer meets it: the real stores, the real provider, the real headers. */
@InBrowser
@SpringBootTest(classes = Stagepact.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class LoginInBrowserTest {

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry settings) {
        settings.add("stagepact.data-dir", data::toString);
    }

    @Test
    void a_demo_person_logs_in_reads_who_they_are_and_logs_out(BrowserVisit visit) {
        Page page = visit.page();
        visit.goTo("/");
        page.locator("main .nl-button--primary").click();
        visit.assertInOrder();

        page.getByLabel("Gebruikersnaam").fill("coordinator");
        page.getByLabel("Wachtwoord").fill("stagepact");
        page.locator("main button").click();

        assertThat(page.locator("#you").textContent()).isEqualTo("U bent ingelogd als Carla Coördinator");
        visit.assertInOrder();

        page.locator("form[action='/logout'] button").click();

        assertThat(page.locator("#you").count()).isZero();
        assertThat(page.locator(".app-nav__end").textContent()).isEqualToIgnoringWhitespace("Inloggen");
    }

    @Test
    void a_wrong_password_is_said_in_plain_words_and_names_nobody(BrowserVisit visit) {
        Page page = visit.page();
        visit.goTo("/login");

        page.getByLabel("Gebruikersnaam").fill("coordinator");
        page.getByLabel("Wachtwoord").fill("guessed");
        page.locator("main button").click();

        assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("Inloggen is niet gelukt");
        visit.assertInOrder();
    }

    @Test
    void pages_of_a_fresh_start_are_in_order(BrowserVisit visit) {
        for (String path : new String[] {"/", "/mails", "/problems/seats-exhausted", "/nergens"}) {
            visit.goTo(path);
            visit.assertInOrder();
        }
    }
}
