package nl.stagepact.application.api;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.Kvk;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Refusal;
import nl.stagepact.domain.shared.Rule;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conventions alone, with a resource that exists only to try them. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class
})
@Import({
    ApiConfiguration.class,
    ApiHeaders.class,
    RequestBodies.class,
    Problems.class,
    ProblemResolver.class,
    UnreadableRequests.class
})
class Trial {

    /** How often something was really made. */
    static final AtomicInteger MADE = new AtomicInteger();

    /** Everything that a request can hold. */
    record Thing(
            String name,
            Optional<@Size(max = 1000) String> story,
            @Min(1) @Max(10) int seats,
            Optional<@Digits(integer = 4, fraction = 2) BigDecimal> allowance,
            boolean blind,
            Optional<LocalDate> bornDate,
            Optional<Instant> seenAt,
            Optional<Party> party,
            Optional<OfferId> offerId,
            Kvk kvk,
            @Size(min = 1) Set<Crebo> crebos,
            List<@Size(max = 10) String> tasks,
            Map<Party, String> absent,
            Optional<Period> period,
            Optional<Part> part) {}

    record Part(@Email String email) {}

    record Wanted(Optional<Party> party, List<Crebo> crebos, Optional<@Max(100) Integer> pageSize) {}

    record Shown(String id, Optional<String> absent, Instant madeAt) {}

    enum TrialRule implements Rule {
        A_RULE;

        @Override
        public Words words() {
            return new Words("RULE_BROKEN", "Dit mag niet.", "Not allowed.");
        }
    }

    // not for scanning: the whole application must not have it
    @TestComponent
    @RestController
    @RequestMapping(path = "/api/v1/trials", produces = "application/json")
    static class TrialApi {

        @PostMapping
        ResponseEntity<Shown> make(@RequestBody Thing thing, HttpServletRequest request) {
            MADE.incrementAndGet();
            var id = IdempotentPosts.operationOf(request).toString();
            var location = URI.create("/api/v1/trials/" + id);
            return ResponseEntity.created(location)
                    .header("Content-Location", location.toString())
                    .body(new Shown(id, Optional.empty(), Instant.EPOCH));
        }

        @GetMapping
        Wanted list(@ParameterObject Wanted wanted) {
            return wanted;
        }

        @GetMapping("/{id}")
        Shown one(@PathVariable OfferId id) {
            return new Shown(id.toString(), Optional.empty(), Instant.EPOCH);
        }

        @PostMapping("/{id}/act")
        Shown act(@PathVariable OfferId id) {
            MADE.incrementAndGet();
            return new Shown(id.toString(), Optional.empty(), Instant.EPOCH);
        }

        @PostMapping("/refusal")
        Shown refuse() {
            MADE.incrementAndGet();
            throw new Refusal(TrialRule.A_RULE, List.of("year", "themes"));
        }

        @PostMapping("/accident")
        Shown fail() {
            MADE.incrementAndGet();
            throw new IllegalStateException("an accident");
        }
    }

    @Bean
    TrialApi trialApi() {
        return new TrialApi();
    }

    /** Stands where Spring Security stands: whoever the header names is logged in. */
    @Bean
    FilterRegistrationBean<Filter> login() {
        var login = new FilterRegistrationBean<Filter>((request, response, chain) -> chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                    @Override
                    public Principal getUserPrincipal() {
                        var user = getHeader("X-User");
                        return () -> user == null ? "somebody" : user;
                    }
                },
                response));
        login.setOrder(-100);
        return login;
    }
}
