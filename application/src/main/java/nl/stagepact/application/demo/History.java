package nl.stagepact.application.demo;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * That something is told afterwards: it belongs to the past that the demo region brings along, and happened at a moment of
 * its own. The moment travels as metadata: from a command to its events, and on to whatever automations do because of them.
 *
 * <p><b>Decision: the region has a past.</b> Context: lists of what is overdue, stale or blocked, and a timeline worth
 * looking at, need months of events; loaded in one go they would all have happened this minute. Decision: the loader sends
 * everybody's ordinary commands, but in the order and at the moments at which people would have; rules and events see that
 * moment as their clock. Consequence: no rule is passed by, today's date included. Such events say in their metadata that
 * they are history, so nobody takes the demo's past for something that was recorded then.
 *
 * <p><b>Decision: history is no news.</b> Nobody waits for a mail about a signature of last spring, and some thousands of
 * them would bury the one that a newcomer's own act causes. Decision: whoever tells people what has just happened asks
 * {@link #isToldBy} first, and tells nobody. Consequence: the mail log holds nothing about the region's past, because
 * nothing was sent; it begins with what somebody does after the start.
 */
public final class History {

    /** The moment in ISO-8601, in UTC. */
    private static final String KEY = "historyAt";

    private static final ScopedValue<Instant> NOW = ScopedValue.newInstance();

    private History() {}

    /** @param metaData of a command or an event */
    public static boolean isToldBy(Map<String, ?> metaData) {
        return metaData.containsKey(KEY);
    }

    static Map<String, String> metaData(Instant moment) {
        return Map.of(KEY, moment.toString());
    }

    /** What a message of history hands on to those that follow from it. */
    static Map<String, ?> handedOn(Map<String, ?> metaData) {
        return isToldBy(metaData) ? Map.of(KEY, metaData.get(KEY)) : Map.of();
    }

    /** Does the work with the message's own moment as its time, or with the real one when it tells no history. */
    static <T> T inTimeOf(Map<String, ?> metaData, ScopedValue.CallableOp<T, Exception> work) throws Exception {
        var moment = metaData.get(KEY);
        return moment == null
                ? work.call()
                : ScopedValue.where(NOW, Instant.parse(moment.toString())).call(work);
    }

    /** The moment that is being told in this thread, if one is. */
    static Optional<Instant> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }
}
