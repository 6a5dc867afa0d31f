package nl.stagepact.application.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What people see when they can't be logged in: the error page, never the login again, which could go round for ever. */
final class LoginFailures {

    private static final RequestMatcher LOGIN = pathPattern(PagesClient.LOGIN);
    private static final Set<String> PROVIDER_AWAY = Set.of("invalid_token_response", "invalid_user_info_response");
    private static final String A_WHILE = "30";

    private LoginFailures() {}

    /** When the provider's description can't be fetched, nobody can be led there yet; the next try asks again. */
    static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> beforeTheProvider() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, _) -> {
                    if (LOGIN.matches(request)) {
                        response.setHeader(HttpHeaders.RETRY_AFTER, A_WHILE);
                        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                    } else {
                        // a provider that we never named
                        response.sendError(HttpStatus.NOT_FOUND.value());
                    }
                });
                return filter;
            }
        };
    }

    static AuthenticationFailureHandler afterTheProvider() {
        return (_, response, failure) -> {
            boolean away = failure instanceof OAuth2AuthenticationException refused
                    && PROVIDER_AWAY.contains(refused.getError().getErrorCode());
            response.sendError((away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED).value());
        };
    }
}
