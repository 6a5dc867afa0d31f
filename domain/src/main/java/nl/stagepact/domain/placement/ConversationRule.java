package nl.stagepact.domain.placement;

import nl.stagepact.domain.shared.Rule;

/** What holds for what belongs to a conversation beside its report. */
public enum ConversationRule implements Rule {
    /** Held or not: who finds no hearing must be able to say so. */
    A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION(
            "PRIVATE_ANSWER_TOO_EARLY",
            "Deze vraag kan worden beantwoord vanaf de eerste dag waarop het gesprek kan worden gehouden.",
            "This question can be answered from the first day on which the conversation may be held.");

    private final Words words;

    ConversationRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
