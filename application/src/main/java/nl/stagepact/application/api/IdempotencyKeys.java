package nl.stagepact.application.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was answered to requests with an {@code Idempotency-Key}, for 24 hours. Keys and requests are kept as hashes only:
 * a client may put anything in them.
 */
@Component
final class IdempotencyKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    /** Longer than any request takes: after this, whoever was answering it is gone. */
    private static final Duration ABANDONED = Duration.ofSeconds(60);

    private final JdbcClient database;
    private final Clock clock;

    IdempotencyKeys(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of a key when a request comes with it. */
    sealed interface Claim {}

    /** @param operation the id for whatever this request makes; the same each time it is tried */
    record Mine(UUID operation) implements Claim {}

    record Running() implements Claim {}

    record OfAnotherRequest() implements Claim {}

    /**
     * @param view the path of the view that the first answer showed, if it showed one
     * @param location the header of the first answer
     * @param problem the body of a refusal; it never holds anything about a person
     */
    record Answered(int status, Optional<String> view, Optional<String> location, Optional<String> problem)
            implements Claim {}

    Claim claim(byte[] key, byte[] request) {
        var now = now();
        return database.sql("""
                        insert into idempotency_key as k (id, request, operation, busy_until, expires_at)
                        values (:id, :request, :operation, :busyUntil, :expiresAt)
                        on conflict (id) do update set
                            request = excluded.request,
                            operation = case when k.expires_at <= :now then excluded.operation else k.operation end,
                            expires_at = case when k.expires_at <= :now then excluded.expires_at else k.expires_at end,
                            busy_until = excluded.busy_until,
                            status = null, view = null, location = null, problem = null
                        where k.expires_at <= :now
                            or k.status is null and k.busy_until <= :now and k.request = excluded.request
                        returning operation""")
                .param("id", key)
                .param("request", request)
                .param("operation", UUID.randomUUID())
                .param("now", now)
                .param("busyUntil", now.plus(ABANDONED))
                .param("expiresAt", now.plus(KEPT))
                .query(UUID.class)
                .optional()
                .<Claim>map(Mine::new)
                .orElseGet(() -> existing(key, request));
    }

    private Claim existing(byte[] key, byte[] request) {
        return database.sql("select request, status, view, location, problem from idempotency_key where id = :id")
                .param("id", key)
                .query((row, _) -> claimOf(row, request))
                .optional()
                .orElseGet(Running::new);
    }

    private static Claim claimOf(ResultSet row, byte[] request) throws SQLException {
        if (!MessageDigest.isEqual(row.getBytes("request"), request)) {
            return new OfAnotherRequest();
        }
        int status = row.getInt("status");
        return row.wasNull()
                ? new Running()
                : new Answered(
                        status,
                        Optional.ofNullable(row.getString("view")),
                        Optional.ofNullable(row.getString("location")),
                        Optional.ofNullable(row.getString("problem")));
    }

    void answered(byte[] key, Mine mine, Answered answer) {
        database.sql("""
                        update idempotency_key
                        set status = :status, view = :view, location = :location, problem = :problem
                        where id = :id and operation = :operation""")
                .param("id", key)
                .param("operation", mine.operation())
                .param("status", answer.status())
                .param("view", answer.view().orElse(null))
                .param("location", answer.location().orElse(null))
                .param("problem", answer.problem().orElse(null))
                .update();
    }

    /** It may be tried again at once; if it made something after all, under the same id. */
    void unanswered(byte[] key, Mine mine) {
        database.sql("update idempotency_key set busy_until = :now where id = :id and operation = :operation")
                .param("id", key)
                .param("operation", mine.operation())
                .param("now", now())
                .update();
    }

    /** @return how many answers were forgotten */
    int forgetExpired() {
        return database.sql("delete from idempotency_key where expires_at <= :now")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Of the parts in their order; no part can be mistaken for two. */
    static byte[] hash(Object... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = part instanceof byte[] raw ? raw : part.toString().getBytes(StandardCharsets.UTF_8);
                sha256.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
