package nl.stagepact.application.identity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** What a token says about somebody's place here. Whether that is believed depends on who issued it. */
final class Claims {

    static final String ORGANISATION_NAME = "organisation_name";

    private static final String PERSON = "person_id";
    private static final String ORGANISATION = "organisation_id";
    private static final String ORGANISATION_TYPE = "organisation_type";
    private static final String ROLES = "roles";

    private Claims() {}

    /** Those that say what somebody may do; not everybody's word counts for them. */
    static boolean areBelievedOfFewOnly(String claim) {
        return List.of(PERSON, ORGANISATION, ORGANISATION_TYPE, ROLES).contains(claim);
    }

    static Map<String, Object> of(Membership membership) {
        var claims = new LinkedHashMap<String, Object>();
        membership.personId().ifPresent(person -> claims.put(PERSON, person.toString()));
        membership.organisationId().ifPresent(organisation -> claims.put(ORGANISATION, organisation.toString()));
        claims.put(ORGANISATION_TYPE, membership.organisationType().name());
        claims.put(ROLES, membership.roles().stream().sorted().map(Role::claim).toList());
        return claims;
    }

    /** Nothing when the token names no kind of organisation, or an id that is none; unknown roles are left out. */
    static Optional<Membership> read(ClaimAccessor token) {
        var type = Arrays.stream(OrganisationType.values())
                .filter(known -> known.name().equals(token.getClaimAsString(ORGANISATION_TYPE)))
                .findFirst();
        try {
            var person = id(token.getClaimAsString(PERSON));
            var organisation = id(token.getClaimAsString(ORGANISATION));
            return type.map(known -> new Membership(person, known, organisation, roles(token)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(@Nullable String text) {
        return Optional.ofNullable(text).map(UUID::fromString);
    }

    private static Set<Role> roles(ClaimAccessor token) {
        var named = Optional.ofNullable(token.getClaimAsStringList(ROLES)).orElse(List.of());
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.claim()))
                .collect(Collectors.toSet());
    }
}
