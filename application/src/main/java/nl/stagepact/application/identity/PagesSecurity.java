package nl.stagepact.application.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.SessionTrackingMode;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages let people log in at an OpenID provider, our own or another, and remember them in a session. */
@Configuration(proxyBeanMethods = false)
class PagesSecurity {

    /** Pages, files and parts of pages that nobody needs to log in for. */
    private static final String[] PUBLIC = {
        "/",
        "/api/docs/**",
        "/css/**",
        "/error",
        "/favicon.ico",
        "/images/**",
        "/privacy",
        "/problems/**",
        "/reports",
        "/vendor/**",
        "/webjars/**"
    };

    /** Reads the mails that an embedded start catches; with a real mail server there is nothing at these addresses. */
    private static final String[] CAUGHT_MAILS = {"/mail-catcher/**", "/mails/**"};

    /** Pages for whoever is logged in; what each shows is a matter of rights. */
    private static final String[] PAGES = {"/candidacies/**", "/employers/**", "/login", "/offers/**", "/placements/**"
    };

    @Bean
    ClientRegistrationRepository provider(PagesClient pages, IdentitySettings settings) {
        // a provider of others is asked at the first login: that it is away must not keep us from starting
        return settings.login().isExternal()
                ? new SupplierClientRegistrationRepository(
                        () -> new InMemoryClientRegistrationRepository(pages.of(settings.login())))
                : new InMemoryClientRegistrationRepository(pages.ofOwnProvider());
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            Addresses addresses,
            IdentitySettings settings,
            ClientRegistrationRepository provider,
            CurrentActor currentActor,
            RateLimits limits) {
        BrowserHeaders.forPages(http, settings);
        return http.authorizeHttpRequests(all -> all.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(CAUGHT_MAILS)
                        .permitAll()
                        .requestMatchers(PAGES)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/mail-catcher/**"))
                .oauth2Login(login -> login.withObjectPostProcessor(LoginFailures.beforeTheProvider())
                        .loginPage(PagesClient.LOGIN)
                        .userInfoEndpoint(person -> person.oidcUserService(people(currentActor)))
                        .failureHandler(LoginFailures.afterTheProvider()))
                .logout(logout -> logout.logoutSuccessHandler(toTheProvider(provider, addresses))
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(PagesClient.LOGIN), anyOf(PAGES))
                        .defaultAuthenticationEntryPointFor(
                                (_, response, _) -> response.sendError(HttpStatus.NOT_FOUND.value()), _ -> true))
                .addFilterBefore(limits.onLogins(), SecurityContextHolderFilter.class)
                .addFilterBefore(new OneLoopback(addresses), SecurityContextHolderFilter.class)
                .addFilterBefore(new LongestSession(settings.session().longest()), SecurityContextHolderFilter.class)
                .build();
    }

    /** Nobody reads the session's cookie but the server, and it stands in no link. */
    @Bean
    ServletContextInitializer sessionCookie(Addresses addresses) {
        return context -> {
            context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
            var cookie = context.getSessionCookieConfig();
            cookie.setHttpOnly(true);
            cookie.setSecure(addresses.isSecure());
            cookie.setPath("/");
            // the prefix makes browsers insist on https and on this very host; on loopback other programs share the
            // host
            cookie.setName(
                    addresses.isSecure()
                            ? "__Host-stagepact"
                            : "stagepact-" + URI.create(addresses.base()).getPort());
        };
    }

    /** Strict would lose the session on the way back from the provider. */
    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    private static OidcUserService people(CurrentActor currentActor) {
        var people = new OidcUserService();
        // some providers tell who somebody is nowhere else
        people.setRetrieveUserInfo(request -> !request.getClientRegistration()
                .getProviderDetails()
                .getUserInfoEndpoint()
                .getUri()
                .isBlank());
        people.setOidcUserConverter(currentActor::withTheirPlace);
        return people;
    }

    private static OidcClientInitiatedLogoutSuccessHandler toTheProvider(
            ClientRegistrationRepository provider, Addresses addresses) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(provider);
        handler.setPostLogoutRedirectUri(addresses.base() + "/");
        return handler;
    }

    private static RequestMatcher anyOf(String[] patterns) {
        return request ->
                Arrays.stream(patterns).anyMatch(pattern -> pathPattern(pattern).matches(request));
    }
}
