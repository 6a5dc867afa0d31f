package nl.stagepact.application.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret with which somebody without an account comes back to a report: 100 random bits, in twenty letters and digits
 * that nobody confuses. So much can't be guessed, so its hash needs no slow function. It never prints itself.
 */
final class ReportCode {

    /** Crockford's: without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final Pattern LETTERS = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String letters;

    private ReportCode(String letters) {
        this.letters = letters;
    }

    static ReportCode random() {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new ReportCode(letters.toString());
    }

    /**
     * As somebody typed it over: small letters, spaces and look-alikes are fine.
     *
     * @return nothing when it can't be a code
     */
    static Optional<ReportCode> read(String typed) {
        return Optional.of(plain(typed))
                .filter(letters -> LETTERS.matcher(letters).matches())
                .map(ReportCode::new);
    }

    /** Without what makes it readable. */
    static String plain(String typed) {
        return BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** As it is shown: {@code 7K3Q-9XWT-…}. */
    String shown() {
        return String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"));
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Takes as long whatever it is compared with. */
    boolean hasHash(byte[] other) {
        return MessageDigest.isEqual(hash(), other);
    }

    @Override
    public String toString() {
        return "[code]";
    }
}
