package nl.stagepact.domain.placement;

/**
 * What we chose for a placement on its way: configuration, whose version stands on the events that follow from it.
 *
 * @param noShowDays days after the first day on which a no-show can still be reported
 */
public record CoursePolicy(int version, int noShowDays) {

    public static CoursePolicy firstEdition() {
        return new CoursePolicy(1, 7);
    }
}
