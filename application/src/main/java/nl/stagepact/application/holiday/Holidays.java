package nl.stagepact.application.holiday;

import nl.stagepact.domain.shared.WorkingDays;

/** The holidays of the law, for whoever plays a time without settings. */
public final class Holidays {

    private Holidays() {}

    public static WorkingDays byLaw() {
        return new DutchHolidays(DutchHolidays.BY_LAW);
    }
}
