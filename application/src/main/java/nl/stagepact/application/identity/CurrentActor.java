package nl.stagepact.application.identity;

import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;

/** Who acts in this thread: whoever the work names ({@link ActingAs}), or else whoever logged in. */
public final class CurrentActor {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentActor.class);

    private final Identities identities;

    CurrentActor(Identities identities) {
        this.identities = identities;
    }

    /** Nothing when nobody is logged in, or who is logged in has no place here. */
    public Optional<Actor> find() {
        return ActingAs.current().or(this::loggedIn);
    }

    /** The name of whoever logged in, as whoever let them in says it. */
    public Optional<String> nameAsTold() {
        return token().map(told -> told.getClaimAsString(StandardClaimNames.NAME))
                .filter(name -> !name.isBlank());
    }

    /**
     * With the reach of their right to this very operation.
     *
     * @throws AccessDeniedException when nobody acts, or whoever acts may not do it
     */
    Actor allowedTo(Object operation) {
        var actor = find();
        return actor.flatMap(known -> Rights.reach(known, operation).map(known::reaching))
                .orElseThrow(() -> {
                    LOG.debug(
                            "Refused {} to {}",
                            operation.getClass().getSimpleName(),
                            actor.map(Actor::id).orElse("nobody"));
                    return denied(operation.getClass());
                });
    }

    static AccessDeniedException denied(Class<?> operation) {
        return new AccessDeniedException("No right to " + operation.getSimpleName());
    }

    private Optional<Actor> loggedIn() {
        return token().flatMap(told -> identities.actor(told));
    }

    private static Optional<ClaimAccessor> token() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.isAuthenticated() && login.getPrincipal() instanceof ClaimAccessor token
                ? Optional.of(token instanceof PersonLoggedIn person ? person.told() : token)
                : Optional.empty();
    }

    PersonLoggedIn withTheirPlace(OidcUserSource person) {
        return PersonLoggedIn.of(person, identities);
    }
}
