package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.application.platform.trial.JarCommand.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the role as which Stagepact runs can do to history, which is nothing. */
@PlatformTest
class DatabaseRolesTest {

    @Autowired
    CommandSender sender;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FlywayConnectionDetails owner;

    @Autowired
    HealthIndicator databaseRoleHealthIndicator;

    static Stream<String> attempts() {
        return DatabaseRoles.KEPT.stream()
                .flatMap(table -> Stream.of(
                        "delete from " + table,
                        "truncate " + table,
                        "alter table " + table + " disable trigger all",
                        "drop table " + table,
                        "alter table " + table + " owner to current_user",
                        "create trigger mine before insert on " + table
                                + " for each row execute function events_are_never_changed()"));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void history_and_its_proof_are_beyond_the_reach_of_whoever_runs(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be able to).*");
    }

    @ParameterizedTest
    @MethodSource("updates")
    void nothing_of_it_can_be_updated(String update) {
        assertThatThrownBy(() -> jdbc.sql(update).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    static Stream<String> updates() {
        return Stream.of(
                "update domain_event_entry set payload = payload",
                "update sealed_event set leaf = leaf",
                "update audit_checkpoint set text = text",
                "update audit_dossier set purpose = purpose",
                "update audit_verification set intact = true",
                "update flyway_schema_history set success = true",
                "set session_replication_role = replica",
                "set role stagepact",
                "create table mine (n int)");
    }

    @Test
    void it_gives_itself_no_right() {
        jdbc.sql("grant update, delete, truncate on domain_event_entry to current_user")
                .update();

        assertThatThrownBy(() -> jdbc.sql("delete from domain_event_entry").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void it_can_add_to_history_and_hold_it() {
        var jar = UUID.randomUUID().toString();
        sender.send(new Open(jar, 1), Map.of("actorId", "anna"));

        transaction.executeWithoutResult(
                _ -> jdbc.sql("select hold_the_log()").query((_, _) -> true).single());

        assertThat(jdbc.sql("select count(*) from domain_event_entry where aggregate_identifier = ?")
                        .param(jar)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void health_tells_when_the_role_is_stronger_than_it_should_be() {
        var ofTheOwner =
                new DatabaseRoles().databaseRoleHealthIndicator(JdbcClient.create(MadeByTheOwner.connectionOf(owner)));

        assertThat(databaseRoleHealthIndicator.health().getDetails())
                .containsEntry("degraded", false)
                .containsEntry("canChangeHistory", false);
        assertThat(ofTheOwner.health().getDetails())
                .containsEntry("degraded", true)
                .containsEntry("canChangeHistory", true);
    }
}
