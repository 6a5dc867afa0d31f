package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** One student proposed for one offer; a second attempt is another candidacy. */
public record CandidacyId(UUID value) implements Id {

    public CandidacyId {
        Objects.requireNonNull(value);
    }

    public static CandidacyId of(OfferId offer, StudentId student, int attempt) {
        return new CandidacyId(Id.fromNaturalKey("candidacy", offer, student, attempt));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
