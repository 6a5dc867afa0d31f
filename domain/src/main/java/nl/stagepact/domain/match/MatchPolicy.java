package nl.stagepact.domain.match;

/**
 * How strictly things are compared. None of it is law, so it is configuration.
 *
 * @param percentInCommon how much of the longer of both periods must be in both for something to be suggested at all
 * @param percentLargely from how much on it counts as fitting largely
 * @param daysOfGrace so many days earlier or later still count as fully
 * @param daysPerWeekLargely so many days a week more or less still count as largely
 * @param hoursOfGrace so many hours a week more or less still count as fully
 */
public record MatchPolicy(
        int version,
        int percentInCommon,
        int percentLargely,
        int daysOfGrace,
        int daysPerWeekLargely,
        int hoursOfGrace) {

    public static MatchPolicy firstEdition() {
        return new MatchPolicy(1, 50, 75, 14, 1, 4);
    }
}
