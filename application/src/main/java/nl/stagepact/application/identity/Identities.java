package nl.stagepact.application.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * Who a checked token is about, here. Our own tokens are believed in all they say. Of others a membership that was granted
 * here counts first; then what the token says itself, but only about organisations that its issuer may speak for. Whoever was
 * erased has no place any more, however long their token or session would still last.
 */
final class Identities {

    private final String ownIssuer;
    private final List<IdentitySettings.Issuer> believed;
    private final List<IdentitySettings.Subject> firstAdmins;
    private final Memberships memberships;
    private final Predicate<UUID> erased;

    /** @param erased whether the person was */
    Identities(Addresses addresses, IdentitySettings settings, Memberships memberships, Predicate<UUID> erased) {
        this.ownIssuer = addresses.base();
        this.believed = Stream.concat(Stream.of(settings.login().asIssuer()), settings.api().issuers().stream())
                .filter(issuer -> !issuer.issuerUri().isBlank())
                .toList();
        this.firstAdmins = settings.firstAdmins();
        this.memberships = memberships;
        this.erased = erased;
    }

    /** Nothing when the person or system has no place here. */
    Optional<Actor> actor(ClaimAccessor token) {
        return membership(token).map(membership -> membership.actor(idOf(token)));
    }

    /** As in {@link Actor#id()}. */
    static String idOf(ClaimAccessor token) {
        return issuer(token) + "|" + subject(token);
    }

    Optional<Membership> membership(ClaimAccessor token) {
        return granted(token).filter(each -> !isErased(each));
    }

    boolean isOfSomebodyErased(ClaimAccessor token) {
        return granted(token).filter(this::isErased).isPresent();
    }

    private boolean isErased(Membership membership) {
        return membership.personId().filter(erased).isPresent();
    }

    private Optional<Membership> granted(ClaimAccessor token) {
        return issuer(token).equals(ownIssuer)
                ? Claims.read(token)
                : memberships
                        .find(issuer(token), subject(token))
                        .or(() -> firstAdmin(token))
                        .or(() -> claimed(token));
    }

    private Optional<Membership> firstAdmin(ClaimAccessor token) {
        return firstAdmins.contains(new IdentitySettings.Subject(issuer(token), subject(token)))
                ? Optional.of(new Membership(
                        Optional.empty(), OrganisationType.PLATFORM, Optional.empty(), Set.of(Role.PLATFORM_ADMIN)))
                : Optional.empty();
    }

    private Optional<Membership> claimed(ClaimAccessor token) {
        return believed.stream()
                .filter(issuer -> issuer.issuerUri().equals(issuer(token)))
                .flatMap(issuer -> Claims.read(token).stream()
                        .filter(issuer::speaksFor)
                        .map(membership -> issuer.namesPeople() ? membership : membership.withoutPerson()))
                .findFirst();
    }

    private static String issuer(ClaimAccessor token) {
        return String.valueOf(token.getClaimAsString("iss"));
    }

    private static String subject(ClaimAccessor token) {
        return String.valueOf(token.getClaimAsString("sub"));
    }
}
