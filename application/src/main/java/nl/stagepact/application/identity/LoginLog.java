package nl.stagepact.application.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Writes down who logged in and what was refused at the door; never a name or password that somebody typed. */
@Component
final class LoginLog {

    private static final Logger LOG = LoggerFactory.getLogger(LoginLog.class);

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PersonLoggedIn person) {
            LOG.info("Logged in: {}|{}", person.getIssuer(), person.getSubject());
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        var from = event.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        LOG.info("Login refused: {} from {}", event.getException().getClass().getSimpleName(), from);
    }
}
