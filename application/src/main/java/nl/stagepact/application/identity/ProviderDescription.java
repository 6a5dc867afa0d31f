package nl.stagepact.application.identity;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/** Keeps what our own provider says of itself to what it really offers. */
final class ProviderDescription {

    private ProviderDescription() {}

    static void correct(OidcProviderConfiguration.Builder description) {
        description
                .claims(ProviderDescription::withoutWhatIsNotOffered)
                .grantTypes(ProviderDescription::onlyOurGrants)
                .tokenEndpointAuthenticationMethods(ProviderDescription::onlySecrets);
    }

    static void correct(OAuth2AuthorizationServerMetadata.Builder description) {
        description
                .claims(ProviderDescription::withoutWhatIsNotOffered)
                .grantTypes(ProviderDescription::onlyOurGrants)
                .tokenEndpointAuthenticationMethods(ProviderDescription::onlySecrets);
    }

    private static void withoutWhatIsNotOffered(Map<String, Object> claims) {
        claims.keySet()
                .removeIf(claim -> claim.startsWith("introspection_")
                        || claim.startsWith("revocation_")
                        || claim.startsWith("dpop_")
                        || claim.equals("tls_client_certificate_bound_access_tokens"));
    }

    private static void onlyOurGrants(List<String> grants) {
        replace(
                grants,
                AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                AuthorizationGrantType.CLIENT_CREDENTIALS.getValue());
    }

    private static void onlySecrets(List<String> methods) {
        replace(
                methods,
                ClientAuthenticationMethod.CLIENT_SECRET_BASIC.getValue(),
                ClientAuthenticationMethod.CLIENT_SECRET_POST.getValue());
    }

    private static void replace(List<String> all, String... wanted) {
        all.clear();
        all.addAll(List.of(wanted));
    }
}
