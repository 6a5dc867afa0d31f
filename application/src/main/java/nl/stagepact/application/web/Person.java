package nl.stagepact.application.web;

import java.security.Principal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who is logged in, as a page shows it. It decides nothing about rights.
 *
 * @param roleNames codes such as {@code sbb-advisor}; pages have words for them under {@code role.<code>}
 */
record Person(String displayName, @Nullable String organisationName, List<String> roleNames) {

    static Optional<Person> of(@Nullable Principal principal) {
        return principal instanceof Authentication login && login.getPrincipal() instanceof ClaimAccessor claims
                ? Optional.of(of(login.getName(), claims))
                : Optional.empty();
    }

    private static Person of(String subject, ClaimAccessor claims) {
        String name = Stream.of("name", "preferred_username")
                .map(claims::getClaimAsString)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(subject);
        List<String> roles = claims.getClaimAsStringList("roles");
        return new Person(name, claims.getClaimAsString("organisation_name"), roles == null ? List.of() : roles);
    }
}
