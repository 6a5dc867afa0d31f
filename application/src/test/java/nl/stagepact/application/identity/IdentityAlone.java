package nl.stagepact.application.identity;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.stagepact.application.api.Problems;
import nl.stagepact.application.demo.DemoPeople;
import nl.stagepact.application.privacy.Erased;
import nl.stagepact.domain.shared.Actor;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.View;

/** Identity on a web server and a real PostgreSQL, without commands, views or anybody's pages. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@AutoConfigureWebMvc
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        basePackageClasses = CurrentActor.class,
        excludeFilters = {
            @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = RightsConfiguration.class),
            @Filter(type = FilterType.REGEX, pattern = ".*Api")
        })
@ComponentScan(
        basePackageClasses = DemoPeople.class,
        useDefaultFilters = false,
        includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*DemoLogins"))
@Import({IdentityAlone.WhoAmI.class, Problems.class})
class IdentityAlone {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @Bean
    Erased nobody() {
        return _ -> false;
    }

    /** The form as a program reads it; the one for people belongs to others. */
    @Bean("idp/login")
    View form() {
        return new Form();
    }

    private static final class Form implements View {

        @Override
        public String getContentType() {
            return "text/html";
        }

        @Override
        public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
            response.setContentType(getContentType());
            response.getWriter()
                    .write("<form><input name=\"_csrf\" value=\"%s\"></form>%s"
                            .formatted(token.getToken(), model.get("demoPeople")));
        }
    }

    /** Answers as whom the request acts. */
    @RestController
    static class WhoAmI {

        private final CurrentActor actor;

        WhoAmI(CurrentActor actor) {
            this.actor = actor;
        }

        @GetMapping("/problems/form")
        View form() {
            return new Form();
        }

        @GetMapping({"/api/v1/students/me", "/problems/me"})
        Map<String, String> me() {
            Optional<Actor> found = actor.find();
            return found.map(Actor::toMetaData).orElse(Map.of());
        }
    }
}
