package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** An offer: an employer's places for one qualification and period. */
public record OfferId(UUID value) implements Id {

    public OfferId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
