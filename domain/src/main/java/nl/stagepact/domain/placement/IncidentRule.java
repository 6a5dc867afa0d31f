package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds when something comes between in a placement. */
public enum IncidentRule implements Rule {
    A_PLACEMENT_IS_INTERRUPTED_ONCE_AT_A_TIME(
            "ALREADY_INTERRUPTED", "Deze stage is al onderbroken.", "This placement is already interrupted."),
    AN_INTERRUPTION_LIES_WITHIN_THE_PLACEMENT(
            "INTERRUPTION_OUTSIDE_PERIOD",
            "Een onderbreking begint binnen de stage, na een eerdere onderbreking, en eindigt niet voordat zij begint.",
            "An interruption begins within the placement, after an earlier one, and does not end before it begins."),
    ONLY_AN_INTERRUPTED_PLACEMENT_RESUMES(
            "NOT_INTERRUPTED", "Deze stage is niet onderbroken.", "This placement is not interrupted."),
    A_PLACEMENT_RESUMES_AFTER_IT_STOPPED(
            "RESUMPTION_OUTSIDE_INTERRUPTION",
            "De eerste dag terug ligt na het begin van de onderbreking en niet in de toekomst.",
            "The first day back lies after the interruption began and not in the future."),
    A_NO_SHOW_IS_REPORTED_IN_THE_FIRST_WEEK(
            "NO_SHOW_OUTSIDE_FIRST_WEEK",
            "Niet verschijnen kan worden gemeld voor een dag in de eerste week die al geweest is.",
            "A no-show can be reported for a day of the first week that has passed."),
    ONLY_WHO_WAS_NAMED_IS_REPLACED(
            "SUPERVISOR_NOT_NAMED",
            "De overeenkomst noemt de stagebegeleider; er is nog geen overeenkomst.",
            "The agreement names the supervisor; there is no agreement yet.");

    private final Words words;

    IncidentRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
