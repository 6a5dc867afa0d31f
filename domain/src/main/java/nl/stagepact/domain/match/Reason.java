package nl.stagepact.domain.match;

/**
 * Why something is suggested, or what doesn't fit, as one sentence for both sides to read.
 *
 * @param fits false for what speaks against it
 */
public record Reason(Aspect aspect, boolean fits, String dutch, String english) {

    /** What is compared, in the order of its weight. */
    public enum Aspect {
        PROGRAMME,
        LEVEL,
        LEARNING_PATH,
        TYPE,
        PERIOD,
        AVAILABILITY,
        DAYS,
        HOURS,
        DISTANCE,
        THEMES
    }
}
