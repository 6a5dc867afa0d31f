package nl.stagepact.domain.retaliation;

import java.time.Instant;
import nl.stagepact.domain.retaliation.Watches.Watch;
import nl.stagepact.domain.shared.BusinessDay;

/**
 * For how long whoever reported is watched over. Our choice and therefore configuration: a signal keeps the version by which
 * it was raised.
 *
 * @param weeksAfterTheCase how long after the case was closed or the report withdrawn; before that the watch always lasts
 */
public record RetaliationPolicy(int version, int weeksAfterTheCase) {

    public static RetaliationPolicy firstEdition() {
        return new RetaliationPolicy(1, 26);
    }

    /** Whether what happened at that moment falls under the watch: after the report, and not long after the case. */
    boolean covers(Watch watch, Instant at) {
        return !at.isBefore(watch.reportedAt())
                && watch.endedAt()
                        .map(BusinessDay::of)
                        .map(ended -> ended.plusWeeks(weeksAfterTheCase))
                        .filter(last -> BusinessDay.of(at).isAfter(last))
                        .isEmpty();
    }
}
