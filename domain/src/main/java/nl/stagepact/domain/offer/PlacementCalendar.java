package nl.stagepact.domain.offer;

import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.StudentId;

/**
 * When each student is placed. A constraint of the database is the judge, in the transaction of the command that asks:
 * of two confirmations at the same moment one is refused.
 */
public interface PlacementCalendar {

    /**
     * Keeps the period for this placement. Repeating it is harmless.
     *
     * @return false when the student is already placed in an overlapping period, unless both are part-time and together
     *     at most 40 hours a week; the transaction is then lost and must be given up
     */
    boolean reserve(PlacementId placement, StudentId student, Period period, int hoursPerWeek);

    /**
     * Another period or other hours for a placement that has its place in the calendar; what it had is free where it no
     * longer keeps it.
     *
     * @return false when the student is placed elsewhere then, as with {@link #reserve}
     */
    boolean move(PlacementId placement, Period period, int hoursPerWeek);

    void release(PlacementId placement);

    /** The placement ends earlier: the days after {@code lastDay} are free again. */
    void shorten(PlacementId placement, java.time.LocalDate lastDay);
}
