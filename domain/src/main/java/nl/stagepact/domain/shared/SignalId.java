package nl.stagepact.domain.shared;

import java.util.Objects;
import java.util.UUID;

/** One thing that befell somebody who had reported, derived from the report and from what happened: each is signalled once. */
public record SignalId(UUID value) implements Id {

    public SignalId {
        Objects.requireNonNull(value);
    }

    /** @param what happened, in words that nobody guesses */
    public static SignalId of(ReportId report, String what) {
        return new SignalId(Id.fromNaturalKey("signal", report, what));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
