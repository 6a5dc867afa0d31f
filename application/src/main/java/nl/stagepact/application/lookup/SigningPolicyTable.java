package nl.stagepact.application.lookup;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.stagepact.domain.school.SchoolEvent.SigningPolicySet;
import nl.stagepact.domain.school.SigningPolicies;
import nl.stagepact.domain.school.SigningPolicy;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.SchoolId;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each school chose about signing. */
@Component
class SigningPolicyTable implements SigningPolicies, LookupTable {

    private final JdbcClient jdbc;

    SigningPolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String table() {
        return "school_signing_policy";
    }

    @Override
    public SigningPolicy of(SchoolId school) {
        return jdbc.sql("""
                        select version, guardian_signs_for_minors, signers
                        from school_signing_policy where school_id = ?""")
                .params(school.value())
                .query((row, _) -> new SigningPolicy(
                        row.getInt(1),
                        row.getBoolean(2),
                        Arrays.stream(row.getString(3).split(","))
                                .map(StaffRole::valueOf)
                                .collect(Collectors.toSet())))
                .optional()
                .orElseGet(SigningPolicy::firstEdition);
    }

    @EventHandler
    void on(SigningPolicySet event) {
        var policy = event.policy();
        var signers = policy.signers().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        jdbc.sql("""
                        insert into school_signing_policy values (?, ?, ?, ?)
                        on conflict (school_id) do update set version = excluded.version,
                          guardian_signs_for_minors = excluded.guardian_signs_for_minors, signers = excluded.signers""")
                .params(event.schoolId().value(), policy.version(), policy.guardianSignsForMinors(), signers)
                .update();
    }
}
