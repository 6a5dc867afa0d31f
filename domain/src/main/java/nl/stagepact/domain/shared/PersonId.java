package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** A mentor, a school supervisor, a coordinator, a confidant or a contact person: anyone but a student. */
public record PersonId(UUID value) implements Id {

    public PersonId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
