package nl.stagepact.application.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import nl.stagepact.application.api.ApiError;
import nl.stagepact.application.api.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** The API asks for a token with every request and keeps no session; only {@link Rights} knows who may do what with it. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Everything that the API has, by the first part of its path. What is not listed here does not exist to anybody. */
    static final String[] RESOURCES = {
        "audit-trail",
        "calendar-feed",
        "candidacies",
        "employers",
        "erasures",
        "imports",
        "insights",
        "labour-market-regions",
        "me",
        "memberships",
        "notifications",
        "offer-templates",
        "offers",
        "pacts",
        "personal-data",
        "placements",
        "qualifications",
        "replacements",
        "reports",
        "retention",
        "retaliation-signals",
        "schools",
        "students",
        "supervision-agenda",
        "system-clients"
    };

    /** Whoever was discriminated against may say so without being known; a token that is sent along must still be a good one. */
    private static final String[] WITHOUT_ACCOUNT = {
        "/api/v1/reports",
        "/api/v1/reports/visits",
        "/api/v1/reports/visits/supplements",
        "/api/v1/reports/visits/withdrawal"
    };

    @Bean
    JwtDecoder ownTokens(Addresses addresses, JWKSource<SecurityContext> keys, IdentitySettings settings) {
        return TrustedTokens.ownDecoder(addresses, keys, settings.audience());
    }

    @Bean
    RateLimits rateLimits(IdentitySettings settings, Problems problems) {
        return new RateLimits(settings.limits(), problems);
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http,
            Addresses addresses,
            JwtDecoder ownTokens,
            IdentitySettings settings,
            Identities identities,
            RateLimits limits,
            Problems problems) {
        var managers = new JwtIssuerAuthenticationManagerResolver(
                new TrustedTokens(addresses, ownTokens, settings, identities));
        return http.securityMatcher(new AndRequestMatcher(
                        pathPattern("/api/**"), new NegatedRequestMatcher(pathPattern("/api/docs/**"))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(requests -> requests.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(all -> {
                    all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    all.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json", "/api/v1/openapi.yaml")
                            .permitAll()
                            .requestMatchers(HttpMethod.POST, WITHOUT_ACCOUNT)
                            .permitAll();
                    for (var resource : RESOURCES) {
                        all.requestMatchers("/api/v1/" + resource + "/**").authenticated();
                    }
                    all.anyRequest().denyAll();
                })
                .oauth2ResourceServer(tokens ->
                        tokens.authenticationManagerResolver(managers).authenticationEntryPoint(notLoggedIn(problems)))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(notLoggedIn(problems))
                        // by its path only what is not listed is denied; to whom it is, decides Rights
                        .accessDeniedHandler(
                                (request, response, _) -> problems.write(ApiError.NOT_FOUND, request, response)))
                .addFilterBefore(limits.onRefusals(), SecurityContextHolderFilter.class)
                .addFilterBefore(limits.onReports(), SecurityContextHolderFilter.class)
                .addFilterBefore(limits.onRequests(), AuthorizationFilter.class)
                .build();
    }

    /**
     * Health is for everybody. Metrics tell how busy the region is: on a public address they ask for the token that is
     * configured for whoever collects them.
     */
    @Bean
    @Order(3)
    SecurityFilterChain watch(HttpSecurity http, Addresses addresses, IdentitySettings settings) {
        return http.securityMatcher("/actuator/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(requests -> requests.disable())
                .logout(logout -> logout.disable())
                .authorizeHttpRequests(all -> all.requestMatchers(
                                HttpMethod.GET, "/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                        .access((_, asked) -> new AuthorizationDecision(
                                mayCollect(asked.getRequest(), addresses, settings.metricsToken())))
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .build();
    }

    /** 503 when nobody could say whether the token is good, else 401. */
    private static AuthenticationEntryPoint notLoggedIn(Problems problems) {
        return (request, response, failure) -> {
            if (failure instanceof TrustedTokens.IssuerAway) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "30");
                problems.write(ApiError.UNAVAILABLE, request, response);
            } else {
                // RFC 6750; why the token is refused is for its issuer to know
                response.setHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        failure instanceof OAuth2AuthenticationException ? "Bearer error=\"invalid_token\"" : "Bearer");
                problems.write(ApiError.UNAUTHENTICATED, request, response);
            }
        };
    }

    private static boolean mayCollect(HttpServletRequest request, Addresses addresses, String token) {
        if (token.isBlank()) {
            return addresses.isLoopback();
        }
        var sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        return sent != null && MessageDigest.isEqual(bytes(sent), bytes("Bearer " + token.strip()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
