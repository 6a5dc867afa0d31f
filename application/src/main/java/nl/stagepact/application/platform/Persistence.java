package nl.stagepact.application.platform;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.PessimisticLockingFailureException;

/**
 * How long something is tried again because somebody else changed the same thing at the same moment: it is decided again on
 * what they left.
 *
 * @param attempts until whoever still loses hears so
 * @param firstPauseMillis the longest that the first pause may be; it doubles each time, and each pause is by chance
 * @param longestPauseMillis that no pause exceeds
 */
public record Persistence(int attempts, int firstPauseMillis, int longestPauseMillis) {

    /** @throws ConcurrencyException when others were faster each time */
    public <T> T untilNobodyInterferes(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (ConcurrencyException | AggregateStreamCreationException | PessimisticLockingFailureException e) {
                if (attempt == attempts) {
                    throw new ConcurrencyException("Others were faster %d times".formatted(attempts), e);
                }
                pause(attempt);
            }
        }
    }

    private void pause(int attempt) {
        int longest = Math.min(longestPauseMillis, firstPauseMillis << (attempt - 1));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConcurrencyException("Interrupted while others were faster", e);
        }
    }
}
