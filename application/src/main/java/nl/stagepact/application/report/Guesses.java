package nl.stagepact.application.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Optional;

/** How often the code of one reference may be wrong, from wherever. Each node counts for itself. */
final class Guesses {

    private static final int WRONG_CODES = 10;
    private static final Duration PER = Duration.ofHours(1);
    private static final int REFERENCES_REMEMBERED = 100_000;

    /** Also of references that don't exist: else waiting would tell which do. */
    private final Cache<String, Bucket> byReference = Caffeine.newBuilder()
            .maximumSize(REFERENCES_REMEMBERED)
            .expireAfterAccess(PER)
            .build();

    /** How long until the next one may be tried; nothing while there are some left. */
    Optional<Duration> untilNext(String reference) {
        var left = bucket(reference).estimateAbilityToConsume(1);
        return left.canBeConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(left.getNanosToWaitForRefill()));
    }

    void wasWrong(String reference) {
        bucket(reference).tryConsume(1);
    }

    private Bucket bucket(String reference) {
        return byReference.get(
                ReportCode.plain(reference),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(WRONG_CODES).refillGreedy(WRONG_CODES, PER))
                        .build());
    }
}
