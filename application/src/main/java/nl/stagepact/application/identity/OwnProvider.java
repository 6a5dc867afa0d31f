package nl.stagepact.application.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * The OpenID provider that Stagepact brings along. It gives tokens to systems always, and lets people log in unless they do
 * so at a provider of others.
 */
@Configuration(proxyBeanMethods = false)
class OwnProvider {

    private static final String LOGIN_PAGE = "/idp/login";

    @Bean
    PasswordEncoder secrets() {
        // every secret here is drawn at random, or known to everybody
        return new RandomSecrets();
    }

    @Bean
    PagesClient pagesClient(Addresses addresses) {
        return PagesClient.at(addresses);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(Addresses addresses) {
        return AuthorizationServerSettings.builder().issuer(addresses.base()).build();
    }

    @Bean
    RegisteredClientRepository knownClients(
            PagesClient pages,
            IdentitySettings settings,
            DemoAccess demo,
            SystemClients systems,
            PasswordEncoder secrets) {
        return new KnownClients(Optional.of(pages).filter(_ -> !settings.login().isExternal()), demo, systems, secrets);
    }

    @Bean
    OAuth2AuthorizationService openAuthorizations() {
        return new OpenAuthorizations();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenContents(IdentitySettings settings, DemoAccess demo) {
        return new TokenContents(settings.audience(), demo);
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(candidates -> candidates.getFirst());
        return encoder;
    }

    /** Without it the provider would remember sessions that are long gone. */
    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @Order(1)
    SecurityFilterChain idp(
            HttpSecurity http, IdentitySettings settings, DemoAccess demo, PasswordEncoder secrets, RateLimits limits) {
        // the pages keep their own login in the same session: under these names neither overwrites the other's
        var context = new HttpSessionSecurityContextRepository();
        context.setSpringSecurityContextKey("IDP_SECURITY_CONTEXT");
        var cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("IDP_SAVED_REQUEST");
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(new OrRequestMatcher(server.getEndpointsMatcher(), pathPattern("/idp/**")));
                    server.oidc(oidc -> oidc.providerConfigurationEndpoint(
                            description -> description.providerConfigurationCustomizer(ProviderDescription::correct)));
                    server.authorizationServerMetadataEndpoint(description ->
                            description.authorizationServerMetadataCustomizer(ProviderDescription::correct));
                })
                .securityContext(security -> security.securityContextRepository(context))
                .requestCache(requests -> requests.requestCache(cache))
                .addFilterBefore(limits.atTheDoor(), SecurityContextHolderFilter.class);
        BrowserHeaders.forPages(http, settings);
        if (settings.login().isExternal()) {
            return http.authorizeHttpRequests(all -> all.requestMatchers("/oauth2/token")
                            .authenticated()
                            .anyRequest()
                            .denyAll())
                    .exceptionHandling(
                            refused -> refused.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                    .build();
        }
        return http.authorizeHttpRequests(all ->
                        all.requestMatchers(LOGIN_PAGE).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage(LOGIN_PAGE)
                        .loginProcessingUrl(LOGIN_PAGE)
                        .permitAll())
                .authenticationProvider(passwords(demo, secrets))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE)))
                .build();
    }

    private static DaoAuthenticationProvider passwords(DemoAccess demo, PasswordEncoder secrets) {
        var hash = secrets.encode(demo.secret());
        UserDetailsService people = loginName -> demo.person(loginName)
                .map(person -> User.withUsername(person.loginName())
                        .password(hash)
                        .authorities("PERSON")
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has that name"));
        var provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(secrets);
        return provider;
    }
}
