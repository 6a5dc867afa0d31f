package nl.stagepact.application.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.Flaw;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** What must hold together when somebody is given a place here. */
final class Place {

    private Place() {}

    /** A school or an employer is named; a role exists in that kind of organisation. */
    static List<Finding> contradictions(@Nullable OrganisationType type, Optional<UUID> organisation, Set<Role> roles) {
        var findings = new ArrayList<Finding>();
        if (type == null) {
            return findings;
        }
        boolean oneOfMany = type == OrganisationType.SCHOOL || type == OrganisationType.EMPLOYER;
        if (oneOfMany && organisation.isEmpty()) {
            findings.add(Finding.of("organisationId", Flaw.REQUIRED));
        }
        if (roles.isEmpty()) {
            findings.add(Finding.of("roles", Flaw.REQUIRED));
        }
        if (!Membership.rolesOf(type).containsAll(roles)) {
            findings.add(Finding.of("roles", Flaw.CONTRADICTION, "organisationType"));
        }
        return findings;
    }
}
