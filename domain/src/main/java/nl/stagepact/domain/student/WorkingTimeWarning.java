package nl.stagepact.domain.student;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stagepact.domain.shared.Period;

/**
 * What the law asks for whoever works and is 16 or 17 (Arbeidstijdenwet; school counts as work). Warnings and no
 * refusals: an offer tells days and hours a week, not the shifts. Never for an employer who may not know the age yet.
 */
public enum WorkingTimeWarning {
    SHIFT_OVER_NINE_HOURS(
            "Een dienst is hier gemiddeld langer dan 9 uur; dat mag niet voor een student van 16 of 17.",
            "A shift here is longer than 9 hours on average; a student of 16 or 17 may not work that long."),
    WEEK_OVER_FORTY_FIVE_HOURS(
            "Een week is hier langer dan 45 uur; dat mag niet voor een student van 16 of 17.",
            "A week here is longer than 45 hours; a student of 16 or 17 may not work that long."),
    AVERAGE_OVER_FORTY_HOURS(
            "Een student van 16 of 17 werkt over vier weken gemiddeld hoogstens 40 uur, school meegeteld.",
            "A student of 16 or 17 works at most 40 hours a week on average over four weeks, school included."),
    NO_NIGHT_WORK(
            "Een student van 16 of 17 werkt niet tussen 23.00 en 6.00 uur; spreek de werktijden af.",
            "A student of 16 or 17 does not work between 23:00 and 06:00; agree on the working times.");

    private static final int OF_AGE = 18;
    private static final int HOURS_A_SHIFT = 9;
    private static final int HOURS_A_WEEK = 45;
    private static final int WEEKDAYS = 5;
    private static final int HOURS_A_DAY_ON_AVERAGE = 8;

    private final String dutch;
    private final String english;

    WorkingTimeWarning(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english;
    }

    /** Those that hold for somebody who is a minor on the first day; none for whoever is of age by then. */
    public static List<WorkingTimeWarning> of(LocalDate birthDate, Period period, int daysPerWeek, int hoursPerWeek) {
        var warnings = new ArrayList<WorkingTimeWarning>();
        if (birthDate.plusYears(OF_AGE).isAfter(period.startDate())) {
            if (hoursPerWeek > HOURS_A_SHIFT * daysPerWeek) {
                warnings.add(SHIFT_OVER_NINE_HOURS);
            }
            if (hoursPerWeek > HOURS_A_WEEK) {
                warnings.add(WEEK_OVER_FORTY_FIVE_HOURS);
            }
            // on the other weekdays there is school
            if (hoursPerWeek > HOURS_A_DAY_ON_AVERAGE * Math.min(daysPerWeek, WEEKDAYS)) {
                warnings.add(AVERAGE_OVER_FORTY_HOURS);
            }
            warnings.add(NO_NIGHT_WORK);
        }
        return warnings;
    }
}
