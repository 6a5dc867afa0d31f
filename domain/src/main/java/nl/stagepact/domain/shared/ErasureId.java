package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** That one person is erased, derived from that person: it happens once. */
public record ErasureId(UUID value) implements Id {

    public ErasureId {
        Objects.requireNonNull(value);
    }

    public static ErasureId of(Id subject) {
        return new ErasureId(Id.fromNaturalKey("erasure", subject));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
