package nl.stagepact.application.identity;

import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our own provider says in its tokens about who they are for. */
final class TokenContents implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** Of an access token (RFC 9068), so that no other token passes for one. */
    static final String ACCESS_TOKEN_TYPE = "at+jwt";

    private final String audience;
    private final DemoAccess demo;

    TokenContents(String audience, DemoAccess demo) {
        this.audience = audience;
        this.demo = demo;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
            token.getJwsHeader().type(ACCESS_TOKEN_TYPE);
            token.getClaims().audience(List.of(audience));
            token.getClaims().claim("client_id", token.getRegisteredClient().getClientId());
        }
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
            token.getClaims()
                    .claim(StandardClaimNames.NAME, token.getRegisteredClient().getClientName());
            add(token, KnownClients.membershipOf(token.getRegisteredClient()));
        } else {
            demo.person(token.getPrincipal().getName()).ifPresent(person -> {
                token.getClaims().claim(StandardClaimNames.NAME, person.displayName());
                token.getClaims().claim(Claims.ORGANISATION_NAME, person.organisationName());
                add(token, person.membership());
            });
        }
    }

    private static void add(JwtEncodingContext token, Membership membership) {
        Claims.of(membership).forEach(token.getClaims()::claim);
    }
}
