package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds for hours, the student's review and the outflow. */
public enum ResultRule implements Rule {
    HOURS_LIE_BEHIND_US_AND_WITHIN_THE_PLACEMENT(
            "HOURS_OUTSIDE_PERIOD",
            "Uren kunnen worden vastgelegd voor dagen van de stage die voorbij zijn.",
            "Hours can be recorded for days of the placement that have passed."),
    HOURS_OF_A_DAY_ARE_RECORDED_ONCE(
            "HOURS_OVERLAP",
            "Voor een deel van deze dagen zijn al uren vastgelegd.",
            "Hours have already been recorded for some of these days."),
    THE_STUDENT_CHANGES_NO_CONFIRMED_HOURS(
            "HOURS_CONFIRMED",
            "Het leerbedrijf heeft deze uren al bevestigd.",
            "The employer has already confirmed these hours."),
    A_COMPLETION_TELLS_THE_HOURS(
            "HOURS_MISSING",
            "Er zijn geen uren vastgelegd; noem hoeveel uren de student heeft gewerkt.",
            "No hours were recorded; say how many hours the student worked."),
    A_PLACEMENT_IS_LOOKED_BACK_UPON_AT_ITS_END(
            "PLACEMENT_NOT_OVER",
            "Terugkijken kan vanaf de laatste dag van de stage.",
            "Looking back is possible from the last day of the placement."),
    A_STUDENT_REVIEWS_ONCE("ALREADY_REVIEWED", "Deze stage is al beoordeeld.", "This placement has been reviewed.");

    private final Words words;

    ResultRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
