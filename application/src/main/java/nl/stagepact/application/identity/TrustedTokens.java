package nl.stagepact.application.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Checks the access tokens of the API: of our own provider with the keys that are here, of others with keys that are fetched
 * when their first token comes. Each for its own issuer, and the same for all: in time, for us, really an access token, and of
 * nobody who was erased since.
 */
final class TrustedTokens implements AuthenticationManagerResolver<String> {

    private final Map<String, AuthenticationManager> managers = new HashMap<>();

    private final Identities identities;

    TrustedTokens(Addresses addresses, JwtDecoder own, IdentitySettings settings, Identities identities) {
        this.identities = identities;
        managers.put(addresses.base(), provider(own)::authenticate);
        settings.api().issuers().stream()
                .map(IdentitySettings.Issuer::issuerUri)
                .forEach(issuer -> managers.put(issuer, external(issuer, settings.audience())));
    }

    /** Nothing for an issuer that is not trusted. */
    @Override
    public AuthenticationManager resolve(String issuer) {
        return managers.get(issuer);
    }

    static JwtDecoder ownDecoder(Addresses addresses, JWKSource<SecurityContext> keys, String audience) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator(addresses.base(), audience));
        return decoder;
    }

    private AuthenticationManager external(String issuer, String audience) {
        var provider = provider(new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    // ours below is the stricter one
                    .validateType(false)
                    .build();
            decoder.setJwtValidator(validator(issuer, audience));
            return decoder;
        }));
        return token -> {
            try {
                return provider.authenticate(token);
            } catch (AuthenticationServiceException | JwtDecoderInitializationException e) {
                throw new IssuerAway(e);
            }
        };
    }

    /** A subject means nothing without its issuer, so both are the name of whoever comes with the token. */
    private JwtAuthenticationProvider provider(JwtDecoder decoder) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(token -> {
            mustNotBeErased(token);
            return new JwtAuthenticationToken(token, List.of(), Identities.idOf(token));
        });
        return provider;
    }

    /** Here and not with the rights: whoever has none may still report, as somebody unknown. */
    private void mustNotBeErased(Jwt token) {
        try {
            if (identities.isOfSomebodyErased(token)) {
                throw new InvalidBearerTokenException("Nobody has this token any more");
            }
        } catch (DataAccessException e) {
            throw new IssuerAway(e);
        }
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)),
                new JwtTypeValidator(
                        TokenContents.ACCESS_TOKEN_TYPE, "application/" + TokenContents.ACCESS_TOKEN_TYPE));
    }

    /** The keys of the issuer could not be fetched, or ours not be asked: nobody knows whether the token is good. */
    static final class IssuerAway extends AuthenticationException {

        IssuerAway(RuntimeException cause) {
            super("Nobody can be asked about the token", cause);
        }
    }
}
