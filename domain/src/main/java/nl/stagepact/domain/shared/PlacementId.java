package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** One student at one employer for one period, derived from the candidacy that led to it. */
public record PlacementId(UUID value) implements Id {

    public PlacementId {
        Objects.requireNonNull(value);
    }

    public static PlacementId of(CandidacyId candidacy) {
        return new PlacementId(Id.fromNaturalKey("placement", candidacy));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
