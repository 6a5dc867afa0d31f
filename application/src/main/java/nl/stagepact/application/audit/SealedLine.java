package nl.stagepact.application.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is sealed: the columns of its row in the order of {@link #COLUMNS}, a space between them, a newline at the
 * end; what holds JSON in base64 of the very bytes that are stored, what is absent as a dash. Personal data stands in it as
 * ciphertext only, so the line may be shown to whoever may see the event, and an erased person changes no line.
 */
record SealedLine(String eventId, long position, String text) {

    /** What to select from {@code domain_event_entry e}; moments in UTC to the microsecond, as PostgreSQL keeps them. */
    static final String COLUMNS = """
            e.event_identifier, e.global_index, e.aggregate_identifier, e.sequence_number, e.type,
            to_char(e.time_stamp at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as happened_at,
            e.payload_type, e.payload_revision, e.payload::text as payload, e.meta_data::text as meta_data""";

    private static final int PAYLOAD_TYPE = 8;
    private static final int PAYLOAD = 10;

    static SealedLine of(ResultSet row) throws SQLException {
        var id = row.getString("event_identifier");
        var position = row.getLong("global_index");
        var text = String.join(
                " ",
                "stagepact-event",
                "v1",
                Long.toString(position),
                id,
                row.getString("aggregate_identifier"),
                Long.toString(row.getLong("sequence_number")),
                orDash(row.getString("type")),
                row.getString("happened_at"),
                row.getString("payload_type"),
                orDash(row.getString("payload_revision")),
                base64(row.getString("payload")),
                base64(row.getString("meta_data")));
        return new SealedLine(id, position, text + "\n");
    }

    String payloadType() {
        return part(PAYLOAD_TYPE);
    }

    /** The very text that is stored. */
    String payload() {
        return new String(Base64.getDecoder().decode(part(PAYLOAD)), StandardCharsets.UTF_8);
    }

    private String part(int number) {
        return text.strip().split(" ")[number];
    }

    /** SHA-256 in hexadecimal, as {@code sha256sum} prints it for a file with this line. */
    String leaf() {
        return sha256(text);
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String orDash(@Nullable String value) {
        return Objects.requireNonNullElse(value, "-");
    }

    private static String base64(String stored) {
        return Base64.getEncoder().encodeToString(stored.getBytes(StandardCharsets.UTF_8));
    }
}
