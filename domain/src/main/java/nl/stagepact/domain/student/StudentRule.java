package nl.stagepact.domain.student;

import nl.stagepact.domain.shared.Rule;

/** What holds for students. */
public enum StudentRule implements Rule {
    WHO_HAS_LEFT_STARTS_NOTHING_NEW(
            "STUDENT_LEFT", "Deze student heeft de school verlaten.", "This student has left the school."),
    NOBODY_LEAVES_BEFORE_THE_LAST_DAY(
            "LAST_DAY_IN_FUTURE",
            "De laatste dag is nog niet gekomen; leg het vertrek die dag vast.",
            "The last day has not come yet; record the departure on that day."),
    ONLY_A_RUNNING_SEARCH_HAS_AN_OWNER(
            "NO_SEARCH", "Deze student zoekt op dit moment geen stageplek.", "This student is not searching now."),
    ONLY_WHAT_WAS_STARTED_CAN_END(
            "NO_SEARCH", "Deze student zoekt op dit moment geen stageplek.", "This student is not searching now."),
    THE_OWNER_OF_A_SEARCH_WORKS_FOR_THE_SCHOOL(
            "OWNER_UNKNOWN",
            "Deze medewerker werkt niet bij de school van de student.",
            "This member of staff does not work for the student's school."),
    /** More would be kept about a family than the law gives reason for. */
    ONLY_A_MINOR_HAS_A_GUARDIAN(
            "STUDENT_OF_AGE",
            "Deze student is meerderjarig; van ouders of voogd wordt dan niets vastgelegd.",
            "This student is of age; nothing is recorded about parents or a guardian then.");

    private final Words words;

    StudentRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
