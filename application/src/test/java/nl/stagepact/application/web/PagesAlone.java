package nl.stagepact.application.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages on a web server without stores, commands or identity provider: starts in a second. What other packages put in
 * the model stands here as an example of each.
 */
@TestComponent
@Configuration(proxyBeanMethods = false)
@AutoConfigureWebMvc
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({
    PagesConfiguration.class,
    StartPage.class,
    ProblemPages.class,
    ApiPage.class,
    MatterPages.class,
    PagesAlone.Examples.class
})
class PagesAlone {

    @Bean
    SecurityFilterChain strictBrowser(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentSecurity.PAGE))
                        .frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    ApiDescription exampleOfAnApi() {
        return request -> OpenApiReaderTest.example();
    }

    @Controller
    static class Examples {

        record DemoPerson(String name, String description) {}

        record Attachment(int index, String fileName) {}

        record Mail(
                String id,
                Instant receivedAt,
                List<String> to,
                String from,
                String subject,
                String text,
                boolean hasHtml,
                List<Attachment> attachments) {}

        private static final Mail INVITATION = new Mail(
                "1",
                Instant.parse("2026-11-22T13:05:00Z"),
                List.of("noa.devries@student.example", "h.vandijk@bakkerij-van-dijk.example"),
                "Stagepact <stagepact@stagepact.example>",
                "Startgesprek op 26 november bij Bakkerij Van Dijk",
                """
                Beste Noa,

                Het startgesprek van uw stage is gepland op donderdag 26 november 2026 om 10.00 uur.

                Bekijk de stage: http://localhost:8080/placements/0b7c2f4e-0c52-5f0a-9a53-7f1f6c0d8a11

                Stagepact
                """,
                true,
                List.of(new Attachment(0, "uitnodiging.ics")));
        private static final Mail WITHOUT_SUBJECT = new Mail(
                "2",
                Instant.parse("2026-11-21T08:00:00Z"),
                List.of("stage@installatiebedrijf-kramer.example"),
                "Stagepact <stagepact@stagepact.example>",
                "",
                "Tekst",
                false,
                List.of());

        @GetMapping("/signed-in")
        String signedIn(Model page) {
            page.addAttribute(
                    "person", new Person("Mirjam Visser", "ROC Eemvallei", List.of("coordinator", "confidant")));
            return "start";
        }

        @GetMapping("/idp/login")
        String login(Model page) {
            page.addAttribute(
                    "demoPeople",
                    List.of(
                            new DemoPerson("coordinator", "Stagecoördinator, ROC Eemvallei"),
                            new DemoPerson("supervisor", "Stagebegeleider, ROC Eemvallei"),
                            new DemoPerson("employer", "Stagecoördinator, Zorggroep De Linde"),
                            new DemoPerson("mentor", "Praktijkopleider, Zorggroep De Linde"),
                            new DemoPerson("student", "Student verzorgende IG"),
                            new DemoPerson("sbb-advisor", "Adviseur, SBB"),
                            new DemoPerson("investigator-2", "Onderzoeker, SBB")));
            return "idp/login";
        }

        @GetMapping("/mails")
        String mails(Model page) {
            page.addAttribute("mails", List.of(INVITATION, WITHOUT_SUBJECT));
            return "mails/list";
        }

        @GetMapping("/mails/1")
        String mail(Model page, HttpServletResponse response) {
            response.setHeader("Content-Security-Policy", ContentSecurity.PAGE_WITH_FRAME);
            page.addAttribute("mail", INVITATION);
            return "mails/mail";
        }

        @GetMapping(path = "/mails/1/html", produces = "text/html;charset=UTF-8")
        @ResponseBody
        String html(HttpServletResponse response) {
            response.setHeader("Content-Security-Policy", ContentSecurity.FRAMED_DOCUMENT);
            return """
                    <!DOCTYPE html><html lang="nl"><head><title>Startgesprek</title></head>
                    <body style="font-family: sans-serif"><h1 style="color: #0b5f6a">Startgesprek</h1>
                    <p>Het startgesprek is gepland op <strong>26 november 2026</strong>.</p></body></html>
                    """;
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("an accident, which no visitor may read");
        }

        @GetMapping("/forbidden")
        String forbidden() {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
