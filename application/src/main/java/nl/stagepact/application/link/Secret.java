package nl.stagepact.application.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a link carries: 256 random bits. It never prints them. */
final class Secret {

    private static final int BYTES = 32;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bits;

    private Secret(byte[] bits) {
        this.bits = bits;
    }

    static Secret random() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(bits);
    }

    /** @param text as in an address; nothing when that can't be one of ours */
    static Optional<Secret> read(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        var secret = new Secret(Base64.getUrlDecoder().decode(text));
        // the last character has bits to spare: only one way of writing counts
        return Optional.of(secret).filter(it -> it.text().equals(text));
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** By which it is found; from this nobody finds the secret. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bits);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** That it was mailed to this address: without the secret it can't be compared with any. */
    byte[] proofOf(String address) {
        return keyed("address " + address);
    }

    /** What the form of the link's page carries, and nothing else: who posts it has seen the page. */
    String formToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keyed("form"));
    }

    boolean isFormToken(String posted) {
        return MessageDigest.isEqual(
                formToken().getBytes(StandardCharsets.UTF_8), posted.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] keyed(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bits, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
