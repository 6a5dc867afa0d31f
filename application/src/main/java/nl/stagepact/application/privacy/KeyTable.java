package nl.stagepact.application.privacy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * The wrapped keys in PostgreSQL. Each statement commits by itself and gives its connection back at once; that is why it is
 * plain JDBC: Spring's would keep the connection until the command's transaction ends, and three slow commands would then
 * stop all others.
 *
 * @param dataSource a small pool of its own
 */
record KeyTable(DataSource dataSource) {

    /** @param wrapped nothing once destroyed */
    record Row(Optional<byte[]> wrapped) {}

    @FunctionalInterface
    private interface Statement<T> {

        T run(PreparedStatement statement) throws SQLException;
    }

    Optional<Row> find(UUID subject) {
        return run("select wrapped_key from subject_key where subject_id = ?", statement -> {
            statement.setObject(1, subject);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(new Row(Optional.ofNullable(rows.getBytes(1)))) : Optional.empty();
            }
        });
    }

    /** Does nothing when there is a key, or was one. */
    void add(UUID subject, byte[] wrapped, String masterKey) {
        run("""
                insert into subject_key (subject_id, wrapped_key, master_key_id, created_at)
                values (?, ?, ?, now()) on conflict do nothing""", statement -> {
            statement.setObject(1, subject);
            statement.setBytes(2, wrapped);
            statement.setString(3, masterKey);
            return statement.executeUpdate();
        });
    }

    /** @return the rows of all of them, also of those that had one already */
    Map<UUID, Row> addAll(Map<UUID, byte[]> wrapped, String masterKey) {
        run("""
                insert into subject_key (subject_id, wrapped_key, master_key_id, created_at)
                select subject, wrapped, ?, now() from unnest(?::uuid[], ?::bytea[]) as fresh (subject, wrapped)
                on conflict do nothing""", statement -> {
            var subjects = wrapped.keySet().toArray(UUID[]::new);
            var keys = Stream.of(subjects).map(wrapped::get).toArray(byte[][]::new);
            statement.setString(1, masterKey);
            statement.setArray(2, statement.getConnection().createArrayOf("uuid", subjects));
            statement.setArray(3, statement.getConnection().createArrayOf("bytea", keys));
            return statement.executeUpdate();
        });
        return run("select subject_id, wrapped_key from subject_key where subject_id = any(?)", statement -> {
            statement.setArray(
                    1,
                    statement
                            .getConnection()
                            .createArrayOf("uuid", wrapped.keySet().toArray()));
            var found = new HashMap<UUID, Row>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getObject(1, UUID.class), new Row(Optional.ofNullable(rows.getBytes(2))));
                }
            }
            return found;
        });
    }

    void destroy(UUID subject, String masterKey) {
        run("""
                insert into subject_key (subject_id, wrapped_key, master_key_id, created_at, erased_at)
                values (?, null, ?, now(), now())
                on conflict (subject_id) do update
                set wrapped_key = null, erased_at = coalesce(subject_key.erased_at, now())""", statement -> {
            statement.setObject(1, subject);
            statement.setString(2, masterKey);
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Statement<T> work) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The keys of people cannot be reached", e);
        }
    }
}
