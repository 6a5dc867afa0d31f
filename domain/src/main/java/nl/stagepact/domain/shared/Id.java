package nl.stagepact.domain.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * The identity of one thing. All ids live here, so that features that speak of each other's things never make a cycle.
 * Written as the bare UUID wherever it leaves the program; ids are unique across kinds.
 */
public sealed interface Id
        permits CandidacyId,
                EmployerId,
                ErasureId,
                OfferId,
                PersonId,
                PlacementId,
                ReportId,
                SchoolId,
                SignalId,
                StudentId {

    UUID value();

    /** The kind in one word, as in the audit trail's subjects: {@code employer}, {@code student}. */
    default String kind() {
        return switch (this) {
            case CandidacyId _ -> "candidacy";
            case EmployerId _ -> "employer";
            case ErasureId _ -> "erasure";
            case OfferId _ -> "offer";
            case PersonId _ -> "person";
            case PlacementId _ -> "placement";
            case ReportId _ -> "report";
            case SchoolId _ -> "school";
            case SignalId _ -> "signal";
            case StudentId _ -> "student";
        };
    }

    /**
     * The UUID (version 5, RFC 9562) of a natural key, so that the same thing can't be made twice. Never give it the number
     * of a person: whoever guesses the number would know the id (see {@code NaturalKeys} of the application).
     */
    static UUID fromNaturalKey(String kind, Object... parts) {
        var name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append(':').append(part);
        }
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(NAMESPACE);
            return version5(sha1.digest(name.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    /** A version 5 UUID out of the first 16 bytes of a digest. */
    static UUID version5(byte[] digest) {
        var bytes = ByteBuffer.wrap(digest);
        long most = bytes.getLong() & ~0xF000L | 0x5000L;
        long least = bytes.getLong() & ~0xC000_0000_0000_0000L | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    /** {@code 5f7c0f4e-6f0b-5d3a-9f3e-57a9e9ac7000}, ours for ever: another one would give every thing another id. */
    byte[] NAMESPACE = ByteBuffer.allocate(16)
            .putLong(0x5f7c0f4e6f0b5d3aL)
            .putLong(0x9f3e57a9e9ac7000L)
            .array();
}
