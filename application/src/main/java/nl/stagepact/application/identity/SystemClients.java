package nl.stagepact.application.identity;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.stagepact.application.identity.IdentityOperation.AdmitSystem;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The systems that may get tokens from our own provider, and all that once could. */
final class SystemClients {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final PasswordEncoder secrets;
    private final SecureRandom random = new SecureRandom();

    SystemClients(JdbcClient jdbc, PasswordEncoder secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    Optional<Admitted> find(String clientId) {
        return jdbc.sql("select * from system_client where client_id = ?")
                .param(clientId)
                .query(SystemClients::admitted)
                .optional();
    }

    /** The newest first. */
    PageOf<Admitted> all(Page page) {
        var rows = jdbc.sql("select * from system_client order by granted_at desc, client_id limit ? offset ?")
                .params(page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(SystemClients::admitted)
                .list();
        var total =
                jdbc.sql("select count(*) from system_client").query(Long.class).single();
        return new PageOf<>(rows, page.page(), page.pageSize(), total);
    }

    /**
     * When the same request comes again because nobody heard the answer, the secret that went unheard is replaced.
     *
     * @return with its secret, which nobody can read again afterwards
     */
    Fresh admit(String clientId, AdmitSystem asked, String by) {
        var secret = newSecret();
        var columns = MembershipColumns.of(asked.membership());
        jdbc.sql("""
                insert into system_client (client_id, name, secret_hash, person_id, organisation_type, organisation_id, roles,
                  granted_at, granted_by)
                values (?, ?, ?, ?, ?, ?, ?, now(), ?)
                on conflict (client_id) do update set secret_hash = excluded.secret_hash
                """)
                .params(
                        clientId,
                        asked.name(),
                        secrets.encode(secret),
                        columns.personId(),
                        columns.organisationType(),
                        columns.organisationId(),
                        columns.roles(),
                        by)
                .update();
        return new Fresh(find(clientId).orElseThrow(), secret);
    }

    /** @return whether there is such a system; that it was expelled already changes nothing */
    boolean expel(String clientId, String by) {
        jdbc.sql("update system_client set ended_at = now(), ended_by = ? where client_id = ? and ended_at is null")
                .params(by, clientId)
                .update();
        return find(clientId).isPresent();
    }

    private String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Admitted admitted(ResultSet row, int number) throws SQLException {
        return new Admitted(
                row.getString("client_id"),
                row.getString("name"),
                row.getString("secret_hash"),
                MembershipColumns.membership(row),
                row.getTimestamp("granted_at").toInstant(),
                MembershipColumns.moment(row, "ended_at"));
    }

    /** @param endedAt nothing while it may get tokens */
    record Admitted(
            String clientId,
            String name,
            String secretHash,
            Membership membership,
            Instant grantedAt,
            Optional<Instant> endedAt) {

        boolean isIn() {
            return endedAt.isEmpty();
        }
    }

    record Fresh(Admitted system, String secret) {}
}
