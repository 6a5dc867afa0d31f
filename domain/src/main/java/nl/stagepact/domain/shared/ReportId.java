package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** A report of discrimination and its case; made by chance, as nobody must be able to guess it. */
public record ReportId(UUID value) implements Id {

    public ReportId {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
