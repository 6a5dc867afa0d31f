package nl.stagepact.domain.placement;

import java.time.LocalDate;
import nl.stagepact.domain.shared.WorkingDays;

/**
 * What we chose for a placement on its way: configuration, whose version stands on the events that follow from it.
 *
 * @param noShowDays days after the first day on which a no-show can still be reported
 * @param replacementWorkingDays working days in which another place must be found
 * @param signedDaysBefore days before the first day by which all should have signed
 */
public record CoursePolicy(int version, int noShowDays, int replacementWorkingDays, int signedDaysBefore) {

    public static CoursePolicy firstEdition() {
        return new CoursePolicy(1, 7, 10, 7);
    }

    /** The day on which it is late when not all have signed. */
    public LocalDate signedBefore(LocalDate firstDay) {
        return firstDay.minusDays(signedDaysBefore);
    }

    public LocalDate replacementDueAfter(LocalDate today, WorkingDays workingDays) {
        return workingDays.after(today, replacementWorkingDays);
    }
}
