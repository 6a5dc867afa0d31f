package nl.stagepact.application.link;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.stagepact.domain.placement.Conversation;
import nl.stagepact.domain.placement.ConversationKind;
import nl.stagepact.domain.placement.Signatory;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that were mailed: ids, codes, and hashes of what only their readers have. */
final class LinkBook {

    private final JdbcClient jdbc;

    LinkBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param address to which it is mailed */
    void note(Link link, Secret secret, String address, int policyVersion, Instant now) {
        var purpose = link.purpose();
        jdbc.sql("""
                insert into mail_link (id, secret_hash, address_proof, person_id, role, placement_id, act, version, party,
                    conversation, policy_version, made_at, expires_at)
                values (:id, :hash, :proof, :person, :role, :placement, :act, :version::integer, :party, :conversation,
                    :policy, :made, :expires)""")
                .param("id", link.id())
                .param("hash", secret.hash())
                .param("proof", secret.proofOf(address))
                .param("person", link.personId())
                .param("role", link.role().name())
                .param("placement", link.placementId().value())
                .param("act", purpose.act().name())
                .param("version", purpose instanceof Purpose.Sign sign ? sign.version() : null)
                .param(
                        "party",
                        purpose instanceof Purpose.Sign sign ? sign.party().name() : null)
                .param("conversation", purpose instanceof Purpose.Report report ? text(report.conversation()) : null)
                .param("policy", policyVersion)
                .param("made", utc(now))
                .param("expires", utc(link.expiresAt()))
                .update();
    }

    /** A link, and whether it was mailed to that address. */
    record Found(Link link, byte[] addressProof) {

        boolean wasMailedTo(String address, Secret secret) {
            return MessageDigest.isEqual(addressProof, secret.proofOf(address));
        }
    }

    Optional<Found> find(Secret secret) {
        return jdbc.sql("select * from mail_link where secret_hash = ?")
                .param(secret.hash())
                .query((row, _) -> new Found(link(row), row.getBytes("address_proof")))
                .optional();
    }

    /** Only one transaction at a time holds a link: another waits here, and then sees that it was used. */
    Link hold(UUID id) {
        return jdbc.sql("select * from mail_link where id = ? for update")
                .param(id)
                .query((row, _) -> link(row))
                .single();
    }

    void used(UUID id, Instant now) {
        jdbc.sql("update mail_link set used_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Role.valueOf(row.getString("role")),
                new PlacementId(row.getObject("placement_id", UUID.class)),
                purpose(row),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Purpose purpose(ResultSet row) throws SQLException {
        return switch (Purpose.Act.valueOf(row.getString("act"))) {
            case SIGN -> new Purpose.Sign(row.getInt("version"), Signatory.valueOf(row.getString("party")));
            case REPORT -> new Purpose.Report(conversation(row.getString("conversation")));
            case JUDGE -> new Purpose.Judge();
        };
    }

    /** As {@code MIDTERM_CHECK 2}. */
    static String text(Conversation conversation) {
        return conversation.kind() + " " + conversation.number();
    }

    static Conversation conversation(String text) {
        var parts = text.split(" ");
        return new Conversation(ConversationKind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
