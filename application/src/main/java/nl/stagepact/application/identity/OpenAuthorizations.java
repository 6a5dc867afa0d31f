package nl.stagepact.application.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The logins at our own provider that are under way or just finished. Forgotten after a quarter of an hour: the pages have
 * their session by then, and a token carries all that the API asks. Tokens of systems are never looked up, so not kept.
 */
final class OpenAuthorizations implements OAuth2AuthorizationService {

    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final Cache<String, OAuth2Authorization> byId =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private final Cache<String, String> idByToken =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(3L * MOST).build();

    @Override
    public void save(OAuth2Authorization authorization) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            return;
        }
        byId.put(authorization.getId(), authorization);
        tokens(authorization).forEach(token -> idByToken.put(token, authorization.getId()));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        byId.invalidate(authorization.getId());
        tokens(authorization).forEach(idByToken::invalidate);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byId.getIfPresent(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return Optional.ofNullable(idByToken.getIfPresent(token))
                .map(byId::getIfPresent)
                .filter(authorization -> type == null || isThat(authorization, token, type))
                .orElse(null);
    }

    private static boolean isThat(OAuth2Authorization authorization, String token, OAuth2TokenType type) {
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> token.equals(authorization.getAttribute(OAuth2ParameterNames.STATE));
            case OAuth2ParameterNames.CODE -> has(authorization, OAuth2AuthorizationCode.class, token);
            case OAuth2ParameterNames.ACCESS_TOKEN -> has(authorization, OAuth2AccessToken.class, token);
            case "id_token" -> has(authorization, OidcIdToken.class, token);
            default -> false;
        };
    }

    private static boolean has(OAuth2Authorization authorization, Class<? extends OAuth2Token> kind, String value) {
        var token = authorization.getToken(kind);
        return token != null && token.getToken().getTokenValue().equals(value);
    }

    private static Stream<String> tokens(OAuth2Authorization authorization) {
        var state = Optional.ofNullable(authorization.<String>getAttribute(OAuth2ParameterNames.STATE));
        var values = Stream.<Class<? extends OAuth2Token>>of(
                        OAuth2AuthorizationCode.class, OAuth2AccessToken.class, OidcIdToken.class)
                .map(authorization::getToken)
                .flatMap(token -> token == null
                        ? Stream.empty()
                        : Stream.of(token.getToken().getTokenValue()));
        return Stream.concat(state.stream(), values);
    }
}
