package nl.stagepact.projections.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;

/**
 * What a placement met on its way and what came of it, the oldest first.
 *
 * @param noShowDates days in the first week on which the student did not come
 * @param review nothing before it was given, once it was erased, or for a reader whom it is not for
 */
public record Course(
        List<Interruption> interruptions,
        List<LocalDate> noShowDates,
        List<Hours> hours,
        Optional<StudentReview> review,
        Optional<Outflow> outflow,
        List<Correction> corrections) {

    static final Course NOTHING_YET =
            new Course(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());

    /** What was recorded adds up to this many hours: a proposal for the completion. */
    public int recordedHours() {
        return hours.stream().mapToInt(Hours::hours).sum();
    }

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

    /** @param by who recorded it last; the employer's record confirms the student's */
    public record Hours(Period period, int hours, Party by) {}

    /**
     * What stood there before it was corrected: the hours, or the school's decision.
     *
     * @param reason nothing once it was erased
     */
    public record Correction(
            Optional<Integer> realisedHoursBefore,
            Optional<Outcome> outcomeBefore,
            Optional<String> reason,
            Instant correctedAt) {}
}
