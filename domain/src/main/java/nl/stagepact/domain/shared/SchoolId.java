package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** A school, derived from its institution code. */
public record SchoolId(UUID value) implements Id {

    public SchoolId {
        Objects.requireNonNull(value);
    }

    public static SchoolId of(InstitutionCode code) {
        return new SchoolId(Id.fromNaturalKey("school", code.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
