package nl.stagepact.domain.erasure;

import java.time.LocalDate;

/**
 * How long the agreement and the outcome of a placement must be kept. Configuration; the event keeps the version by which it
 * was decided.
 *
 * @param yearsAfterPlacement after the last day of the placement
 */
public record RetentionDuty(int version, int yearsAfterPlacement) {

    /** As long as what a school was paid for can be asked about (seven years, as for all its accounts). */
    public static RetentionDuty firstEdition() {
        return new RetentionDuty(1, 7);
    }

    boolean isOver(LocalDate lastDayOfPlacement, LocalDate today) {
        return today.isAfter(lastDayOfPlacement.plusYears(yearsAfterPlacement));
    }
}
