package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = PagesAlone.class)
@AutoConfigureMockMvc
class PagesTest {

    @Autowired
    MockMvcTester pages;

    @Test
    void a_page_is_dutch_whatever_the_browser_prefers() {
        var start = pages.get()
                .uri("/")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en-US")
                .exchange();

        assertThat(start).hasStatusOk().bodyText().contains("lang=\"nl\"", "Zo verloopt een stage");
    }

    @Test
    void a_chosen_language_is_kept_for_the_next_visit() {
        var english = pages.get().uri("/?taal=en").exchange();

        assertThat(english).bodyText().contains("lang=\"en\"", "How an internship goes");
        assertThat(english.getResponse().getCookie("taal")).satisfies(cookie -> {
            assertThat(cookie.getValue()).isEqualTo("en");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
        assertThat(pages.get().uri("/problems").cookie(english.getResponse().getCookie("taal")))
                .bodyText()
                .contains("Error codes");
    }

    @Test
    void a_language_that_we_do_not_speak_is_dutch_and_not_kept() {
        var page = pages.get().uri("/?taal=fr").exchange();

        assertThat(page).bodyText().contains("lang=\"nl\"");
        assertThat(page.getResponse().getCookie("taal")).isNull();
    }

    @Test
    void the_other_language_keeps_the_rest_of_the_address_and_never_leaves_the_site() {
        assertThat(pages.get().uri("/problems?page=2&taal=nl")).bodyText().contains("href=\"?page=2&amp;taal=en\"");
        assertThat(pages.get().uri("/problems?\"><script>alert(1)</script>"))
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @ValueSource(strings = {"placements", "candidacies", "offers", "employers"})
    void a_link_in_a_mail_leads_to_a_plain_sentence_as_long_as_the_thing_has_no_page(String kind) {
        var address = "/" + kind + "/3f0e2f0e-9d0a-4d0e-8a55-0b1f6c6f1b1a";

        assertThat(pages.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "U volgde een link uit een e-mail", "GET /api/v1" + address);
    }

    @Test
    void the_api_is_shown_under_dutch_headings_with_its_own_address() {
        assertThat(pages.get().uri("/api/docs"))
                .bodyText()
                .contains("Stages</h2>")
                .containsPattern("http://localhost:\\d+/api/v1")
                .doesNotContain("{host}");
    }

    @Test
    void who_is_logged_in_reads_name_organisation_and_roles_and_can_log_out() {
        assertThat(pages.get().uri("/signed-in"))
                .bodyText()
                .contains("U bent ingelogd als Mirjam Visser", "ROC Eemvallei", "Vertrouwenspersoon")
                .contains("action=\"/logout\"", "name=\"_csrf\"")
                .doesNotContain("href=\"/login\"");
    }

    @Test
    void the_login_form_carries_its_token_and_says_when_it_went_wrong() {
        assertThat(pages.get().uri("/idp/login"))
                .bodyText()
                .contains("action=\"/idp/login\"", "name=\"_csrf\"", "name=\"username\"", "investigator-2")
                .doesNotContain("role=\"alert\"");
        assertThat(pages.get().uri("/idp/login?error")).bodyText().contains("role=\"alert\"");
    }

    @Test
    void a_refusal_is_explained_at_the_address_that_it_names() {
        assertThat(pages.get().uri("/problems/employer-not-recognised"))
                .hasStatusOk()
                .bodyText()
                .contains("EMPLOYER_NOT_RECOGNISED", "Het leerbedrijf is niet erkend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/unheard-of", "/problems/EMPLOYER_NOT_RECOGNISED", "/problems/a..b"})
    void a_code_that_does_not_exist_has_no_page(String path) throws Exception {
        assertThat(pages.perform(get(path))).hasStatus(404);
    }
}
