package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** An employer (leerbedrijf), derived from its KvK number. */
public record EmployerId(UUID value) implements Id {

    public EmployerId {
        Objects.requireNonNull(value);
    }

    public static EmployerId of(Kvk kvk) {
        return new EmployerId(Id.fromNaturalKey("employer", kvk.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
