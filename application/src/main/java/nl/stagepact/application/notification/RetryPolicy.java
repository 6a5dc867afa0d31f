package nl.stagepact.application.notification;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a mail waits after a failed attempt: one minute, then each time about twice as long up to six hours, a fifth
 * more or less by chance so that a thousand mails don't all come back at once. Ten attempts span about twelve hours.
 */
record RetryPolicy(RandomGenerator chance) {

    static final int ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final double GROWTH = 2.1;
    private static final double SPREAD = 0.2;

    boolean isLast(int failedAttempts) {
        return failedAttempts >= ATTEMPTS;
    }

    /** @param failedAttempts 1 or more */
    Duration waitAfter(int failedAttempts) {
        double millis = Math.min(FIRST.toMillis() * Math.pow(GROWTH, failedAttempts - 1), LONGEST.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - SPREAD + 2 * SPREAD * chance.nextDouble())));
    }
}
