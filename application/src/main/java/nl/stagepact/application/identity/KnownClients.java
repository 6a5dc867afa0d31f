package nl.stagepact.application.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Whom our own provider gives tokens: our pages, for who logs in there; systems, for themselves; the demo's systems. */
final class KnownClients implements RegisteredClientRepository {

    static final Duration TOKEN_LIFE = Duration.ofMinutes(10);

    /** The setting of a client that holds its {@link Membership}. */
    private static final String MEMBERSHIP = "stagepact.membership";

    private final Optional<RegisteredClient> pages;
    private final Map<String, RegisteredClient> demoSystems;
    private final SystemClients systems;

    /** @param pages nothing when people log in elsewhere */
    KnownClients(Optional<PagesClient> pages, DemoAccess demo, SystemClients systems, PasswordEncoder secrets) {
        this.pages = pages.map(client -> pages(client, secrets));
        this.systems = systems;
        this.demoSystems = demo.people().stream()
                .map(person -> system(
                        "demo-" + person.loginName(),
                        person.displayName(),
                        secrets.encode(demo.secret()),
                        person.membership()))
                .collect(Collectors.toMap(RegisteredClient::getClientId, client -> client));
    }

    static Membership membershipOf(RegisteredClient client) {
        return client.getClientSettings().getSetting(MEMBERSHIP);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return pages.filter(client -> client.getClientId().equals(clientId))
                .or(() -> Optional.ofNullable(demoSystems.get(clientId)))
                .or(() -> systems.find(clientId)
                        .filter(SystemClients.Admitted::isIn)
                        .map(admitted ->
                                system(clientId, admitted.name(), admitted.secretHash(), admitted.membership())))
                .orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are admitted through the API");
    }

    private static RegisteredClient pages(PagesClient client, PasswordEncoder secrets) {
        return RegisteredClient.withId(PagesClient.ID)
                .clientId(PagesClient.ID)
                .clientSecret(secrets.encode(client.secret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(client.redirectUri())
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens())
                .build();
    }

    private static RegisteredClient system(String clientId, String name, String secretHash, Membership membership) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientName(name)
                .clientSecret(secretHash)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(
                        ClientSettings.builder().setting(MEMBERSHIP, membership).build())
                .tokenSettings(tokens())
                .build();
    }

    private static TokenSettings tokens() {
        return TokenSettings.builder().accessTokenTimeToLive(TOKEN_LIFE).build();
    }
}
