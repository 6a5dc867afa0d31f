package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** A report of discrimination and its case; made by chance, as nobody must be able to guess it. */
public record ReportId(UUID value) implements Id {

    /** Crockford's, in which nobody confuses two. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Of the reference: 40 bits of those that were made by chance. */
    private static final int LETTERS = 8;

    private static final int BITS = 5;
    private static final int GROUP = 4;

    public ReportId {
        Objects.requireNonNull(value);
    }

    /** As people write it down and say it: {@code M-7K3Q-9XWT}. It opens nothing, and nobody can tell the id from it. */
    public String reference() {
        var letters = new StringBuilder("M");
        for (int i = 0; i < LETTERS; i++) {
            letters.append(i % GROUP == 0 ? "-" : "")
                    .append(ALPHABET.charAt((int) (value.getLeastSignificantBits() >>> i * BITS & 31)));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
