package nl.stagepact.application.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * With which anybody checks signatures of checkpoints.
 *
 * @param base64 of the key as X.509 writes it: what stands between the lines of its PEM
 */
record OpenSealKey(String base64) {

    private static final String ED25519 = "Ed25519";

    static OpenSealKey of(byte[] encoded) {
        return new OpenSealKey(Base64.getEncoder().encodeToString(encoded));
    }

    /** As {@code openssl} reads it. */
    String pem() {
        return "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n".formatted(base64);
    }

    boolean signed(String text, byte[] signature) {
        try {
            var check = Signature.getInstance(ED25519);
            check.initVerify(KeyFactory.getInstance(ED25519)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // no signature at all, such as one of another length; or no key, where somebody changed the book
            return false;
        }
    }
}
