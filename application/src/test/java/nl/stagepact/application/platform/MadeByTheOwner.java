package nl.stagepact.application.platform;

import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the role that runs may not do: the owner of the database does it for a test. */
final class MadeByTheOwner {

    private MadeByTheOwner() {}

    /**
     * Anybody may use it.
     *
     * @param running who makes it when there is only one role
     */
    static void table(FlywayConnectionDetails owner, JdbcClient running, String definition) {
        var jdbc = owner.getJdbcUrl() == null ? running : JdbcClient.create(connectionOf(owner));
        jdbc.sql("create table if not exists " + definition).update();
        jdbc.sql("grant all on " + definition.substring(0, definition.indexOf(' ')) + " to public")
                .update();
    }

    static DataSource connectionOf(FlywayConnectionDetails owner) {
        return new DriverManagerDataSource(
                String.valueOf(owner.getJdbcUrl()),
                String.valueOf(owner.getUsername()),
                String.valueOf(owner.getPassword()));
    }
}
