package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds when a student must go on elsewhere. */
public enum ReplacementRule implements Rule {
    ONLY_AN_OPEN_TASK_IS_SOLVED(
            "REPLACEMENT_NOT_OPEN",
            "Voor deze stage hoeft geen andere plek te worden gezocht.",
            "For this placement no other place has to be found."),
    A_SOLUTION_SAYS_WHAT_IT_NEEDS(
            "REPLACEMENT_SOLUTION_INCOMPLETE",
            "Noem de dag tot wanneer de stage doorgaat, of de andere stage.",
            "Name the day until which the placement goes on, or the other placement."),
    A_PLACEMENT_GOES_ON_UNTIL_A_DAY_THAT_IS_LEFT(
            "CONTINUATION_OUTSIDE_PERIOD",
            "De stage kan alleen doorgaan tot een dag die nog komt en binnen de stage ligt.",
            "The placement can only go on until a day that is still to come and lies within it."),
    A_STUDENT_GOES_ON_AT_AN_OWN_PLACEMENT(
            "SUCCESSOR_UNKNOWN",
            "Dit is geen andere stage van deze student.",
            "This is no other placement of this student."),
    WHAT_STILL_RUNS_HAS_NOT_ENDED(
            "PLACEMENT_STILL_RUNNING",
            "Deze stage loopt nog; beëindig haar eerst.",
            "This placement is still running; end it first.");

    private final Words words;

    ReplacementRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
