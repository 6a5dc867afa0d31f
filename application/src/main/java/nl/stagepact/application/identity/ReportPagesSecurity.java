package nl.stagepact.application.identity;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The pages on which anybody reports discrimination, and comes back. Whoever is logged in is nobody here: a report without an
 * account is never tied to a login. No session is begun either, so a form that takes an hour to fill in isn't lost.
 */
@Configuration(proxyBeanMethods = false)
class ReportPagesSecurity {

    private static final String REPORT = "/meld";
    private static final String BACK = "/meld/terug";

    @Bean
    @Order(3)
    SecurityFilterChain reportPages(
            HttpSecurity http, IdentitySettings settings, Addresses addresses, RateLimits limits) {
        BrowserHeaders.forPages(http, settings);
        return http.securityMatcher("/meld/**")
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(addresses)))
                .requestCache(requests -> requests.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, REPORT, BACK)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, REPORT, BACK)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, REPORT, BACK)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // nobody has to log in here, so nobody is told that a login lacks rights: the form lacks its token
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (_, response, _) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler((_, response, _) -> response.sendError(HttpStatus.BAD_REQUEST.value())))
                .addFilterBefore(limits.onReports(), SecurityContextHolderFilter.class)
                .build();
    }

    /** Named as the session's cookie is, and for the same reasons. */
    private static CookieCsrfTokenRepository tokens(Addresses addresses) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(
                addresses.isSecure()
                        ? "__Host-stagepact-form"
                        : "stagepact-form-" + URI.create(addresses.base()).getPort());
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(addresses.isSecure()).sameSite("Lax"));
        return tokens;
    }
}
