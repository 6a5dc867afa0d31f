package nl.stagepact.domain.offer;

import java.time.LocalDate;

/**
 * How long an offer counts as true: a stale vacancy is a defect of the market.
 *
 * @param policyVersion by which it was counted, so that another policy changes nothing about it
 * @param sinceDate when the employer last said that it is true: by publishing or by reconfirming
 * @param askDate from this day on the employer is asked whether it is still true
 * @param untilDate on this day it expires, unless the employer has reconfirmed before
 */
public record Freshness(int policyVersion, LocalDate sinceDate, LocalDate askDate, LocalDate untilDate) {

    public enum State {
        FRESH,
        /** The employer is asked whether it is still true. */
        STALE_SOON,
        EXPIRED
    }

    public State on(LocalDate today) {
        if (!today.isBefore(untilDate)) {
            return State.EXPIRED;
        }
        return today.isBefore(askDate) ? State.FRESH : State.STALE_SOON;
    }
}
