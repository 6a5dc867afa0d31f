package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.stagepact.application.identity.IdentityOperation.AdmitSystem;
import nl.stagepact.application.identity.IdentityOperation.GrantMembership;
import nl.stagepact.domain.report.Investigators;
import nl.stagepact.domain.shared.OrganisationType;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** To whom a case can be assigned. */
@WholeApplicationTest
class KnownInvestigatorsTest {

    private static final String BY = "test|admin";

    @Autowired
    private Investigators investigators;

    @Autowired
    private Memberships memberships;

    @Autowired
    private SystemClients systems;

    @Autowired
    private DemoAccess demo;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @Test
    void somebody_at_all_is_no_investigator() {
        assertThat(investigators.isInvestigator(person)).isFalse();
    }

    @Test
    void who_has_a_place_as_one_is_one_until_it_ends() {
        var granted = memberships.grant(granting(OrganisationType.SBB, Role.SBB_INVESTIGATOR), BY);
        assertThat(investigators.isInvestigator(person)).isTrue();

        memberships.end(granted.id(), BY);
        assertThat(investigators.isInvestigator(person)).isFalse();
    }

    @Test
    void who_has_another_place_is_none() {
        memberships.grant(granting(OrganisationType.SBB, Role.SBB_ADVISOR), BY);

        assertThat(investigators.isInvestigator(person)).isFalse();
    }

    @Test
    void who_has_a_system_of_their_own_as_one_is_one_until_it_is_expelled() {
        var id = "system-" + person;
        systems.admit(id, new AdmitSystem("Systeem", place(OrganisationType.SBB, Role.SBB_INVESTIGATOR)), BY);
        assertThat(investigators.isInvestigator(person)).isTrue();

        systems.expel(id, BY);
        assertThat(investigators.isInvestigator(person)).isFalse();
    }

    @Test
    void of_the_demo_only_its_investigators_are() {
        assertThat(demo.people())
                .isNotEmpty()
                .allSatisfy(somebody -> somebody.membership()
                        .personId()
                        .ifPresent(id -> assertThat(investigators.isInvestigator(new PersonId(id)))
                                .as(somebody.loginName())
                                .isEqualTo(somebody.membership().roles().contains(Role.SBB_INVESTIGATOR))));
    }

    private GrantMembership granting(OrganisationType type, Role role) {
        return new GrantMembership("https://login.sbb.example", person.toString(), place(type, role));
    }

    private Membership place(OrganisationType type, Role role) {
        return new Membership(Optional.of(person.value()), type, Optional.empty(), Set.of(role));
    }
}
