package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds when a wrongly recorded fact is corrected. */
public enum CorrectionRule implements Rule {
    ONLY_WHAT_WAS_RECORDED_IS_CORRECTED(
            "NOTHING_TO_CORRECT",
            "Dit is nog niet vastgelegd en kan dus niet worden gecorrigeerd.",
            "This has not been recorded yet, so it cannot be corrected.");

    private final Words words;

    CorrectionRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
