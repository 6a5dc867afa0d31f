package nl.stagepact.application.document;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was known at a moment, of things by their key. Where nothing was known then, the first that was told later: better
 * than a gap in a contract.
 */
final class Told<K, T> {

    private final Instant moment;
    private final Map<K, T> known = new HashMap<>();

    Told(Instant moment) {
        this.moment = moment;
    }

    /** In the order in which it was told. */
    void tell(K key, T value, Instant at) {
        if (!at.isAfter(moment)) {
            known.put(key, value);
        } else {
            known.putIfAbsent(key, value);
        }
    }

    Optional<T> of(K key) {
        return Optional.ofNullable(known.get(key));
    }
}
