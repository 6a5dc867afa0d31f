package nl.stagepact.application.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/**
 * Somebody with a session.
 *
 * @param told all that the provider told, from which their rights are found anew with every request
 * @param shown what a page may show of them: their name, and their place here as it was when they logged in
 */
record PersonLoggedIn(OidcUser told, Map<String, Object> shown) implements OidcUser {

    static PersonLoggedIn of(OidcUserSource source, Identities identities) {
        var idToken = source.getUserRequest().getIdToken();
        var authority = new OidcUserAuthority(idToken, source.getUserInfo());
        var told = new DefaultOidcUser(Set.of(authority), idToken, source.getUserInfo());
        var shown = new LinkedHashMap<>(told.getClaims());
        shown.keySet().removeIf(Claims::areBelievedOfFewOnly);
        identities.membership(told).map(Claims::of).ifPresent(shown::putAll);
        return new PersonLoggedIn(told, Map.copyOf(shown));
    }

    @Override
    public Map<String, Object> getClaims() {
        return shown;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return shown;
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return told.getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return told.getIdToken();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return told.getAuthorities();
    }

    @Override
    public String getName() {
        return told.getName();
    }
}
