package nl.stagepact.domain.match;

/** How well something fits, the best first. */
public enum Grade {
    FULLY,
    LARGELY,
    PARTLY;

    Grade atBest(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
