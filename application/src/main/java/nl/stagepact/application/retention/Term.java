package nl.stagepact.application.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Optional;
import nl.stagepact.domain.shared.BusinessDay;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.convert.PeriodStyle;

/**
 * How long something is kept.
 *
 * @param length nothing for what has no term of its own
 */
public record Term(Optional<TemporalAmount> length) {

    private static final String NONE = "none";

    /**
     * As configuration says it.
     *
     * @param text {@code P7Y}, {@code 7y}, {@code 30d}, {@code PT12H}, {@code 12h}, or {@code none}
     * @throws IllegalArgumentException when it is none of these
     */
    public static Term of(String text) {
        var stripped = text.strip();
        if (stripped.equalsIgnoreCase(NONE)) {
            return new Term(Optional.empty());
        }
        return new Term(Optional.of(amount(stripped)));
    }

    private static TemporalAmount amount(String text) {
        boolean isShorterThanADay = text.matches("(?i)PT.+|\\d+(h|m|s|ms)");
        return isShorterThanADay
                ? DurationStyle.detectAndParse(text)
                : PeriodStyle.detectAndParse(text).normalized();
    }

    /** What is from before that moment has been kept long enough; nothing when there is no such moment. */
    Optional<Instant> keptSince(Instant now) {
        return length.map(amount -> now.atZone(BusinessDay.ZONE).minus(amount).toInstant());
    }

    /** When what is of that moment has been kept long enough. */
    Optional<Instant> endsFor(Instant moment) {
        return length.map(amount -> moment.atZone(BusinessDay.ZONE).plus(amount).toInstant());
    }

    /** Nothing for a term that isn't one of whole years. */
    Optional<Integer> years() {
        return length.filter(Period.class::isInstance)
                .map(Period.class::cast)
                .filter(period -> period.getDays() == 0 && period.getMonths() == 0)
                .map(Period::getYears);
    }

    boolean isPositive() {
        return length.map(amount -> switch (amount) {
                    case Period period -> !period.isZero() && !period.isNegative();
                    case Duration duration -> duration.isPositive();
                    default -> false;
                })
                .orElse(false);
    }

    @Override
    public String toString() {
        return length.map(TemporalAmount::toString).orElse(NONE);
    }
}
