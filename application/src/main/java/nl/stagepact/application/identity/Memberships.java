package nl.stagepact.application.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.application.identity.IdentityOperation.GrantMembership;
import nl.stagepact.application.identity.IdentitySettings.Subject;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.engine.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The places here of people and systems that log in elsewhere: one at a time for each, and all that were. */
final class Memberships {

    /** What another node changed is seen after this. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Cache<Subject, Optional<Membership>> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(10_000)
            .build();

    Memberships(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Optional<Membership> find(String issuer, String subject) {
        return remembered.get(
                new Subject(issuer, subject), _ -> current(issuer, subject).map(Granted::membership));
    }

    /** The newest first. */
    PageOf<Granted> all(Page page) {
        var rows = jdbc.sql("select * from membership order by granted_at desc, id limit ? offset ?")
                .params(page.pageSize(), (page.page() - 1L) * page.pageSize())
                .query(Memberships::granted)
                .list();
        var total =
                jdbc.sql("select count(*) from membership").query(Long.class).single();
        return new PageOf<>(rows, page.page(), page.pageSize(), total);
    }

    Optional<Granted> find(UUID id) {
        return jdbc.sql("select * from membership where id = ?")
                .param(id)
                .query(Memberships::granted)
                .optional();
    }

    /** Another place than they had replaces it; the same changes nothing. */
    Granted grant(GrantMembership asked, String by) {
        return transaction.execute(_ -> {
            lock(asked.issuer(), asked.subject());
            var before = current(asked.issuer(), asked.subject());
            if (before.isPresent() && before.get().membership().equals(asked.membership())) {
                return before.get();
            }
            before.ifPresent(old -> end(old.id(), by));
            var id = UUID.randomUUID();
            var columns = MembershipColumns.of(asked.membership());
            jdbc.sql("""
                    insert into membership (id, issuer, subject, person_id, organisation_type, organisation_id, roles,
                      granted_at, granted_by)
                    values (?, ?, ?, ?, ?, ?, ?, now(), ?)
                    """)
                    .params(
                            id,
                            asked.issuer(),
                            asked.subject(),
                            columns.personId(),
                            columns.organisationType(),
                            columns.organisationId(),
                            columns.roles(),
                            by)
                    .update();
            remembered.invalidate(new Subject(asked.issuer(), asked.subject()));
            return find(id).orElseThrow();
        });
    }

    /** @return whether there is such a membership; that it had ended already changes nothing */
    boolean end(UUID id, String by) {
        jdbc.sql("update membership set ended_at = now(), ended_by = ? where id = ? and ended_at is null")
                .params(by, id)
                .update();
        var ended = find(id);
        ended.ifPresent(membership -> remembered.invalidate(new Subject(membership.issuer(), membership.subject())));
        return ended.isPresent();
    }

    /** Two grants to one subject wait for each other. */
    private void lock(String issuer, String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("membership:" + issuer + "|" + subject)
                .query()
                .singleRow();
    }

    private Optional<Granted> current(String issuer, String subject) {
        return jdbc.sql("select * from membership where issuer = ? and subject = ? and ended_at is null")
                .params(issuer, subject)
                .query(Memberships::granted)
                .optional();
    }

    private static Granted granted(ResultSet row, int number) throws SQLException {
        return new Granted(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("subject"),
                MembershipColumns.membership(row),
                row.getTimestamp("granted_at").toInstant(),
                MembershipColumns.moment(row, "ended_at"));
    }

    /** @param endedAt nothing while it holds */
    record Granted(
            UUID id,
            String issuer,
            String subject,
            Membership membership,
            Instant grantedAt,
            Optional<Instant> endedAt) {}
}
