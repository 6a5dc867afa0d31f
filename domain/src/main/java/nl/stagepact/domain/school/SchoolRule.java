package nl.stagepact.domain.school;

import nl.stagepact.domain.shared.Rule;

/** What holds for schools. */
public enum SchoolRule implements Rule {
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
