package nl.stagepact.application.identity;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The pages behind links in mails. Nobody logs in for them, and no session is begun: the address itself is the secret, so it
 * is told to no other site and found by no search engine. Their form has a token of its own, which the page checks.
 */
@Configuration(proxyBeanMethods = false)
class LinksSecurity {

    private static final String LINK = "/links/*";
    private static final String DOCUMENT = "/links/*/document";
    private static final String RENEWAL = "/links/*/renewal";

    @Bean
    @Order(3)
    SecurityFilterChain links(HttpSecurity http, IdentitySettings settings, RateLimits limits) {
        BrowserHeaders.forPages(http, settings);
        return http.securityMatcher("/links/**")
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(requests -> requests.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, LINK, DOCUMENT)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, LINK, DOCUMENT)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LINK, RENEWAL)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                // whatever else is tried looks like a page that doesn't exist, and no message quotes its address
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (_, response, _) -> response.sendError(HttpStatus.NOT_FOUND.value()))
                        .accessDeniedHandler((_, response, _) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .addFilterBefore(limits.onLinks(), SecurityContextHolderFilter.class)
                .build();
    }
}
