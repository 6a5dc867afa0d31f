package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds when a wrongly recorded fact is corrected. */
public enum CorrectionRule implements Rule {
    ONLY_WHAT_WAS_RECORDED_IS_CORRECTED(
            "NOTHING_TO_CORRECT",
            "Dit is nog niet vastgelegd en kan dus niet worden gecorrigeerd.",
            "This has not been recorded yet, so it cannot be corrected."),
    WHOEVER_RECORDED_A_CONVERSATION_CORRECTS_IT(
            "NOT_YOUR_REPORT",
            "Dit verslag is door de andere partij vastgelegd; die of de coördinator kan het corrigeren.",
            "The other party recorded this report; that party or the coordinator can correct it.");

    private final Words words;

    CorrectionRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
