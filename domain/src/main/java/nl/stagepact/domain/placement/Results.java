package nl.stagepact.domain.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.ResultEvent.HoursRecorded;
import nl.stagepact.domain.placement.ResultEvent.OutflowRecorded;
import nl.stagepact.domain.placement.ResultEvent.StudentReviewed;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;

/**
 * What came of a placement beside its assessment.
 *
 * @param hours per period the last record; the employer's confirms the student's
 */
record Results(Map<Period, HoursRecorded> hours, Optional<StudentReviewed> review, Optional<OutflowRecorded> outflow) {

    static final Results NONE = new Results(Map.of(), Optional.empty(), Optional.empty());

    Results after(ResultEvent event) {
        return switch (event) {
            case HoursRecorded e -> {
                var now = new HashMap<>(hours);
                now.put(e.period(), e);
                yield new Results(Map.copyOf(now), review, outflow);
            }
            case StudentReviewed e -> new Results(hours, Optional.of(e), outflow);
            case OutflowRecorded e -> new Results(hours, review, Optional.of(e));
        };
    }

    boolean isConfirmed(Period period) {
        return Optional.ofNullable(hours.get(period))
                .filter(record -> record.by() == Party.EMPLOYER)
                .isPresent();
    }

    int recordedHours() {
        return hours.values().stream().mapToInt(HoursRecorded::hours).sum();
    }

    /** Another period than one that was recorded, on some of its days. */
    boolean crosses(Period period) {
        return hours.keySet().stream().anyMatch(other -> !other.equals(period) && other.overlaps(period));
    }
}
