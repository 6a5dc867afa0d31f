package nl.stagepact.domain.student;

import java.time.LocalDate;
import nl.stagepact.domain.shared.Period;

/**
 * From when on a search without a place is the school's to solve. Our choice and therefore configuration: an escalation keeps
 * the version by which it was made.
 *
 * @param weeksBeforeStart how long before the first wanted day
 */
public record SearchPolicy(int version, int weeksBeforeStart) {

    public static SearchPolicy firstEdition() {
        return new SearchPolicy(1, 6);
    }

    /** The first day on which a search for this period escalates. */
    public LocalDate escalatesOn(Period wanted) {
        return wanted.startDate().minusWeeks(weeksBeforeStart);
    }
}
