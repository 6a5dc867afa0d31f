package nl.stagepact.domain.match;

import java.util.Locale;
import java.util.Optional;

/** How far the place is from where the student wants to work, in classes, the nearest first. */
public enum Distance {
    SAME_MUNICIPALITY,
    SAME_REGION,
    ELSEWHERE;

    /** Nothing when the student hasn't said where. */
    static Optional<Distance> between(Wish wish, Opening opening) {
        if (wish.municipality()
                .filter(wanted -> isSame(wanted, opening.municipality()))
                .isPresent()) {
            return Optional.of(SAME_MUNICIPALITY);
        }
        return wish.region().map(wanted -> isSame(wanted, opening.region()) ? SAME_REGION : ELSEWHERE);
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
