package nl.stagepact.application.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * As whom Stagepact works in PostgreSQL.
 *
 * <p><b>Decision: one role makes the tables and owns them, another runs.</b> Context: triggers refuse to change history, but
 * who owns a table can switch them off. Decision: after each migration its role gives the role of the connection pool what a
 * running Stagepact needs, and to {@link #KEPT what is kept} only adding and reading. Consequences: with a real PostgreSQL,
 * set {@code spring.flyway.user} and {@code spring.flyway.password} to another role than the pool's; without them all goes
 * on with one role, and health says that it is stronger than it should be.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseRoles {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRoles.class);

    /** Tables that are only ever added to: events and what proves them. */
    static final List<String> KEPT = List.of(
            "domain_event_entry",
            "sealed_event",
            "audit_checkpoint",
            "audit_dossier",
            "audit_verification",
            "audit_first_key");

    private static final String GRANTS = """
            grant usage on schema public to %1$s;
            grant select, insert, update, delete on all tables in schema public to %1$s;
            grant usage, select on all sequences in schema public to %1$s;
            grant execute on all functions in schema public to %1$s;
            revoke all on flyway_schema_history, %2$s from %1$s;
            grant select on flyway_schema_history to %1$s;
            grant select, insert on %2$s to %1$s""";

    /** Whether the current role could change or remove a row, or make itself able to. */
    private static final String TOO_STRONG = """
            select exists (
              select from pg_class c, pg_roles r
              where c.relname = any (?) and c.relkind = 'r' and r.rolname = current_user
                and (r.rolsuper or r.rolcreaterole or pg_has_role(c.relowner, 'member')
                  or has_table_privilege(c.oid, 'update, delete, truncate, trigger')))""";

    @Bean
    BaseCallback rightsOfTheRunTimeRole(DataSource pool) {
        return new Grants(pool);
    }

    /** Up, as people must go on; but it is one safeguard less. */
    @Bean
    HealthIndicator databaseRoleHealthIndicator(JdbcClient jdbc) {
        return () -> {
            boolean isTooStrong = jdbc.sql(TOO_STRONG)
                    .param(KEPT.toArray(String[]::new))
                    .query(Boolean.class)
                    .single();
            return Health.up()
                    .withDetail("degraded", isTooStrong)
                    .withDetail("canChangeHistory", isTooStrong)
                    .build();
        };
    }

    private static final class Grants extends BaseCallback {

        private final DataSource pool;

        Grants(DataSource pool) {
            this.pool = pool;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                grant(context.getConnection(), runTimeRole());
            } catch (SQLException e) {
                throw new IllegalStateException("The role as which Stagepact runs could not be given its rights", e);
            }
        }

        private String runTimeRole() throws SQLException {
            try (var connection = pool.getConnection()) {
                return connection.getMetaData().getUserName();
            }
        }

        private static void grant(Connection connection, String role) throws SQLException {
            if (connection.getMetaData().getUserName().equals(role)) {
                LOG.warn("Stagepact runs as the owner of its tables: give migrations a role of their own"
                        + " (spring.flyway.user)");
                return;
            }
            try (var statement = connection.createStatement()) {
                // nodes that start together would change the same rows of the catalogue
                statement.execute("select pg_advisory_lock(hashtextextended('rights', 0))");
                try {
                    statement.execute(
                            GRANTS.formatted(statement.enquoteIdentifier(role, true), String.join(", ", KEPT)));
                } finally {
                    statement.execute("select pg_advisory_unlock(hashtextextended('rights', 0))");
                }
            }
        }
    }
}
