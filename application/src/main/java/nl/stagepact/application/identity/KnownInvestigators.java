package nl.stagepact.application.identity;

import nl.stagepact.domain.report.Investigators;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has a place here as an investigator, themselves or by a system that acts for them. */
final class KnownInvestigators implements Investigators {

    private final JdbcClient jdbc;
    private final DemoAccess demo;

    KnownInvestigators(JdbcClient jdbc, DemoAccess demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    @Override
    public boolean isInvestigator(PersonId person) {
        return isGranted(person) || isInTheDemo(person);
    }

    private boolean isGranted(PersonId person) {
        return jdbc.sql("""
                        select exists (
                            select from membership
                            where person_id = :person and ended_at is null and :role = any(string_to_array(roles, ','))
                            union all
                            select from system_client
                            where person_id = :person and ended_at is null and :role = any(string_to_array(roles, ',')))""")
                .param("person", person.value())
                .param("role", Role.SBB_INVESTIGATOR.name())
                .query(Boolean.class)
                .single();
    }

    private boolean isInTheDemo(PersonId person) {
        return demo.people().stream()
                .map(DemoAccess.Somebody::membership)
                .anyMatch(place -> place.roles().contains(Role.SBB_INVESTIGATOR)
                        && place.personId().filter(person.value()::equals).isPresent());
    }
}
