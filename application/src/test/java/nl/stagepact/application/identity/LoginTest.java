package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stagepact.application.demo.DemoPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@IdentityTest
class LoginTest {

    @Value("${server.port}")
    private int port;

    @Autowired
    private NaturalKeys keys;

    @Test
    void a_person_logs_in_by_the_ordinary_openid_flow_and_returns_to_the_page_they_asked_for() throws Exception {
        var browser = browser();

        var page = browser.logIn("/login", "coordinator", "stagepact");

        assertThat(browser.visited())
                .containsExactly(
                        "/login",
                        "/oauth2/authorization/stagepact",
                        "/oauth2/authorize",
                        "/idp/login",
                        "/idp/login",
                        "/oauth2/authorize",
                        "/login/oauth2/code/stagepact",
                        "/login",
                        "/");
        assertThat(page.uri()).hasPath("/");
    }

    @Test
    void whoever_logged_in_acts_as_themselves() throws Exception {
        var browser = browser();
        browser.logIn("/login", "coordinator", "stagepact");

        assertThat(browser.get("/problems/me").body())
                .contains(
                        "http://localhost:" + port + "|coordinator",
                        DemoPeople.COORDINATOR.personId(keys).toString(),
                        DemoPeople.COORDINATOR.organisation().id().toString(),
                        "\"actorRoles\":\"COORDINATOR\"");
    }

    @Test
    void nobody_is_logged_in_by_a_wrong_password() throws Exception {
        var browser = browser();

        var page = browser.logIn("/login", "coordinator", "wrong");

        assertThat(page.uri()).hasPath("/idp/login").hasQuery("error");
        assertThat(browser.get("/problems/me").body()).isEqualTo("{}");
    }

    @Test
    void the_login_page_tells_who_the_demo_people_are() throws Exception {
        assertThat(browser().get("/idp/login").body())
                .contains("supervisor", "Stagebegeleider, ROC Demo Eemland", "investigator-2");
    }

    @Test
    void logging_out_ends_both_the_pages_login_and_that_of_the_provider() throws Exception {
        var browser = browser();
        browser.logIn("/login", "student", "stagepact");

        var form = browser.get("/problems/form");
        browser.follow(browser.post("/logout", Map.of("_csrf", Browser.csrf(form))));

        assertThat(browser.get("/problems/me").body()).isEqualTo("{}");
        assertThat(browser.get("/login").uri()).hasPath("/idp/login");
    }

    @Test
    void a_page_is_not_changed_from_elsewhere() throws Exception {
        var browser = browser();
        browser.logIn("/login", "student", "stagepact");

        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/problems/me").body()).contains("STUDENT");
    }

    @Test
    void a_login_gets_another_session_than_the_one_it_began_in() throws Exception {
        var browser = browser();
        browser.get("/login");
        var before = browser.cookie("stagepact-" + port);

        browser.logIn("/login", "mentor", "stagepact");

        assertThat(browser.cookie("stagepact-" + port)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_sessions_cookie_is_hidden_from_scripts_and_from_other_sites() throws Exception {
        var response = browser().getOnce("/login");

        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("stagepact-" + port + "=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void a_login_begun_at_another_name_of_this_machine_is_led_to_the_one_it_returns_to() throws Exception {
        var response = new Browser("http://127.0.0.1:" + port).getOnce("/login?x=1");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("http://localhost:" + port + "/login?x=1");
    }

    @Test
    void many_log_in_at_the_same_moment() throws Exception {
        int many = 40;
        Callable<String> login = () -> {
            var browser = browser();
            browser.logIn("/login", "employer", "stagepact");
            return browser.get("/problems/me").body();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, many).mapToObj(_ -> login).toList());

            for (var answer : answers) {
                assertThat(answer.get()).contains("EMPLOYER_COORDINATOR");
            }
        }
    }

    private Browser browser() {
        return new Browser("http://localhost:" + port);
    }
}
