package nl.stagepact.projections.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came between in a placement, the oldest first.
 *
 * @param noShowDates days in the first week on which the student did not come
 */
public record Course(List<Interruption> interruptions, List<LocalDate> noShowDates) {

    static final Course NOTHING_YET = new Course(List.of(), List.of());

    /**
     * @param expectedUntilDate the last day away, as it was expected
     * @param reason nothing once it was erased, or for a reader whom it is not for
     * @param resumedDate the first day back; nothing as long as it goes on
     */
    public record Interruption(
            LocalDate fromDate,
            Optional<LocalDate> expectedUntilDate,
            Optional<String> reason,
            Optional<LocalDate> resumedDate) {}
}
