package nl.stagepact.domain.shared;

import java.util.List;

/**
 * A rule of the business. Each feature lists its rules in one enum: the constant is the sentence an expert says, with the
 * code that clients can rely on and the words for the person whose command it refuses.
 */
public interface Rule {

    Words words();

    default String code() {
        return words().code();
    }

    /** @throws Refusal when the rule doesn't hold */
    default void holdsIf(boolean holds) {
        if (!holds) {
            throw new Refusal(this);
        }
    }

    /**
     * @param missing what lacks, as field names of the API; empty when the rule holds
     * @throws Refusal naming all that is missing
     */
    default void holdsUnlessMissing(List<String> missing) {
        if (!missing.isEmpty()) {
            throw new Refusal(this, missing);
        }
    }

    /**
     * @param code stable for ever: clients decide by it
     * @param dutch one sentence for the person who is refused
     * @param english the same
     */
    record Words(String code, String dutch, String english) {}
}
