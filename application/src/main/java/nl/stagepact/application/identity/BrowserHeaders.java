package nl.stagepact.application.identity;

import java.net.URI;
import nl.stagepact.application.web.ContentSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told about every page, unless the page itself says otherwise. */
final class BrowserHeaders {

    private static final String FORM = "form-action 'self'";
    private static final String NO_FEATURES =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private BrowserHeaders() {}

    static void forPages(HttpSecurity http, IdentitySettings settings) {
        http.headers(headers -> headers.contentSecurityPolicy(content ->
                        content.policyDirectives(ContentSecurity.PAGE.replace(FORM, FORM + logout(settings))))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(NO_FEATURES)));
    }

    /** The form that logs out leads to the provider, which the browser counts as a target of the form. */
    private static String logout(IdentitySettings settings) {
        if (!settings.login().isExternal()) {
            return "";
        }
        var issuer = URI.create(settings.login().issuerUri());
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
