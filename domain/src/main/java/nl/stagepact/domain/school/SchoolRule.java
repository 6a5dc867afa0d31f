package nl.stagepact.domain.school;

import nl.stagepact.domain.shared.Rule;

/** What holds for schools. */
public enum SchoolRule implements Rule {
    ONLY_WHO_WORKS_FOR_THE_SCHOOL_LEAVES(
            "STAFF_UNKNOWN",
            "Deze persoon heeft deze rol niet bij deze school.",
            "This person does not have this role at this school."),
    STAFF_LEAVE_BEFORE_IT_IS_RECORDED(
            "DATE_IN_FUTURE",
            "Een vertrek kan pas worden vastgelegd als de laatste werkdag er is.",
            "A departure can be recorded only once the last working day is there."),
    A_COORDINATOR_OR_A_SUPERVISOR_SIGNS_FOR_THE_SCHOOL(
            "SIGNERS_INVALID",
            "Voor de school tekent de stagecoördinator, de stagebegeleider of een van beiden; een vertrouwenspersoon tekent niet.",
            "The coordinator, the school supervisor or either of them signs for the school; a confidant does not.");

    private final Words words;

    SchoolRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
