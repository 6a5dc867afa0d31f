package nl.stagepact.domain.shared;

/** Rules that hold everywhere. */
public enum CommonRule implements Rule {
    /** A thing of somebody else looks the same as one that doesn't exist, so nobody can probe for it. */
    ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT(
            "NOT_FOUND", "Dit bestaat niet, of u kunt er niet bij.", "This does not exist, or is not visible to you."),
    NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST(
            "NOT_FOUND", "Dit bestaat niet, of u kunt er niet bij.", "This does not exist, or is not visible to you."),
    NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE(
            "STALE_VERSION",
            "Dit is intussen veranderd. Haal het opnieuw op en probeer het nog eens.",
            "This has changed meanwhile. Fetch it again and try once more."),
    A_NATURAL_KEY_IS_USED_ONCE(
            "ALREADY_EXISTS",
            "Dit is al geregistreerd, met andere gegevens.",
            "This is already registered, with other details.");

    private final Words words;

    CommonRule(String code, String dutch, String english) {
        words = new Words(code, dutch, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
