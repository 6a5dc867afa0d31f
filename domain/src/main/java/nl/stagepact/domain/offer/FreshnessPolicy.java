package nl.stagepact.domain.offer;

import java.time.LocalDate;

/**
 * How long an employer's word is good for. No law says so: it is our choice and therefore configuration.
 *
 * @param askAfterDays calendar days after which the employer is asked whether the offer is still true
 * @param expireAfterDays calendar days after which it expires by itself
 */
public record FreshnessPolicy(int version, int askAfterDays, int expireAfterDays) {

    /** Version 1: asked after six weeks, gone after eight. */
    public static FreshnessPolicy firstEdition() {
        return new FreshnessPolicy(1, 42, 56);
    }

    Freshness since(LocalDate day) {
        return new Freshness(version, day, day.plusDays(askAfterDays), day.plusDays(expireAfterDays));
    }
}
