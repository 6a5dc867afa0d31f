package nl.stagepact.application.identity;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * Our pages as a client of the provider of people, our own or another.
 *
 * @param redirectUri fixed: one made from the request's Host header could be led elsewhere
 * @param secret towards our own provider; both ends live in this process, so each start draws another
 */
record PagesClient(Addresses addresses, String redirectUri, String secret) {

    static final String ID = "stagepact-pages";

    /** The last part of the addresses that begin and end a login. */
    static final String REGISTRATION = "stagepact";

    static final String LOGIN = "/oauth2/authorization/" + REGISTRATION;

    private static final String RETURN = "/login/oauth2/code/" + REGISTRATION;

    static PagesClient at(Addresses addresses) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new PagesClient(
                addresses, addresses.base() + RETURN, HexFormat.of().formatHex(secret));
    }

    /**
     * By hand: a look-up of the provider's own description would ask this process before it listens. What browsers visit is
     * at the public address; what this process calls, at the internal one.
     */
    ClientRegistration ofOwnProvider() {
        var base = addresses.base();
        var internal = addresses.internal();
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientName("Stagepact")
                .clientId(ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(redirectUri)
                .scope("openid", "profile")
                .issuerUri(base)
                .authorizationUri(base + "/oauth2/authorize")
                .tokenUri(internal + "/oauth2/token")
                .jwkSetUri(internal + "/oauth2/jwks")
                .userInfoUri(internal + "/userinfo")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientSettings(proofKey())
                .build();
    }

    /** Asks the provider for its description. */
    ClientRegistration of(IdentitySettings.Login login) {
        return ClientRegistrations.fromIssuerLocation(login.issuerUri())
                .registrationId(REGISTRATION)
                .clientId(login.clientId())
                .clientSecret(login.clientSecret())
                .redirectUri(redirectUri)
                .scope(login.scopes())
                .clientSettings(proofKey())
                .build();
    }

    private static ClientRegistration.ClientSettings proofKey() {
        return ClientRegistration.ClientSettings.builder().requireProofKey(true).build();
    }
}
