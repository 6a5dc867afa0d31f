package nl.stagepact.application.examples;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link as a mail would hold it, put into the table as the table is described: hashes only. */
final class MadeLink {

    private MadeLink() {}

    /**
     * @param act as in the table
     * @param detail of SIGN the party and the version, of REPORT the conversation
     * @return its path
     */
    static String forMentor(
            JdbcClient jdbc, String mentorId, String placementId, String address, String act, @Nullable String detail) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        var signing = act.equals("SIGN") ? detail.split(" ") : null;
        jdbc.sql("""
                insert into mail_link (id, secret_hash, address_proof, person_id, role, placement_id, act, version, party,
                    conversation, policy_version, made_at, expires_at)
                values (:id, :hash, :proof, :person::uuid, 'MENTOR', :placement::uuid, :act, :version::integer, :party,
                    :conversation, 1, now(), now() + interval '5 years')""")
                .param("id", UUID.randomUUID())
                .param("hash", hash(secret))
                .param("proof", keyed(secret, "address " + address))
                .param("person", mentorId)
                .param("placement", placementId)
                .param("act", act)
                .param("version", signing == null ? null : signing[1])
                .param("party", signing == null ? null : signing[0])
                .param("conversation", act.equals("REPORT") ? detail : null)
                .update();
        return "/links/" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyed(byte[] secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
