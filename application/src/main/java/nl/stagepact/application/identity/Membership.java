package nl.stagepact.application.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import nl.stagepact.domain.shared.Scope;

/**
 * Who somebody is here: the person, the one organisation they act for, and what they are in it.
 *
 * @param personId absent for an organisation's system
 * @param organisationId absent only where there is one of its kind (SBB, the region, the platform)
 * @param roles only those that exist in such an organisation
 */
public record Membership(
        Optional<UUID> personId, OrganisationType organisationType, Optional<UUID> organisationId, Set<Role> roles) {

    /** Leaves out roles that such an organisation doesn't have: no school can make an investigator of SBB. */
    public Membership {
        var existing = rolesOf(organisationType);
        roles = roles.stream().filter(existing::contains).collect(Collectors.toUnmodifiableSet());
    }

    static Set<Role> rolesOf(OrganisationType type) {
        return switch (type) {
            case SCHOOL -> EnumSet.of(Role.COORDINATOR, Role.SCHOOL_SUPERVISOR, Role.CONFIDANT, Role.STUDENT);
            case EMPLOYER -> EnumSet.of(Role.EMPLOYER_COORDINATOR, Role.MENTOR);
            case SBB -> EnumSet.of(Role.SBB_ADVISOR, Role.SBB_INVESTIGATOR);
            case REGION -> EnumSet.of(Role.REGION_ANALYST);
            case PLATFORM -> EnumSet.of(Role.PLATFORM_ADMIN);
        };
    }

    Membership withoutPerson() {
        return new Membership(Optional.empty(), organisationType, organisationId, roles);
    }

    /** @param id issuer and subject, as in {@link Actor#id()} */
    public Actor actor(String id) {
        return new Actor(id, personId, organisationId, organisationType, roles, Scope.SELF);
    }
}
