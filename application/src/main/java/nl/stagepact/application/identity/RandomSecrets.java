package nl.stagepact.application.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes secrets that were drawn at random with 256 bits: nobody can guess those, so a slow hash would only cost time at every
 * token. Never for a password that somebody thought up and keeps secret.
 */
final class RandomSecrets implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom random = new SecureRandom();

    /** {@code <salt>.<SHA-256 of salt and secret>}, both in hexadecimal digits. */
    @Override
    public String encode(@Nullable CharSequence secret) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HEX.formatHex(salt) + "." + hash(salt, secret == null ? "" : secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        if (secret == null || encoded == null || !encoded.contains(".")) {
            return false;
        }
        var dot = encoded.indexOf('.');
        var expected = encoded.substring(dot + 1).getBytes(StandardCharsets.US_ASCII);
        var actual = hash(HEX.parseHex(encoded.substring(0, dot)), secret).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, actual);
    }

    private static String hash(byte[] salt, CharSequence secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return HEX.formatHex(sha256.digest(secret.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
