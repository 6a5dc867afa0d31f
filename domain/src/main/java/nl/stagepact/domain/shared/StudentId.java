package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** A student; derived by a keyed hash from school and student number, so it tells nothing about either. */
public record StudentId(UUID value) implements Id {

    public StudentId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
