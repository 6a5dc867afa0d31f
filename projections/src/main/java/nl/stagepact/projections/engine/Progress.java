package nl.stagepact.projections.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.stagepact.domain.shared.Id;

/**
 * How far this node's views are, so that whoever gave a command can read what it led to. It remembers the streams that
 * changed last; for all others, and for views that another node feeds, it asks {@link Elsewhere}.
 */
public final class Progress {

    /** So many streams per view are remembered. */
    static final int REMEMBERED = 10_000;

    /** After so long without news from this node the answer may lie elsewhere. */
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Elsewhere elsewhere;
    private final Map<Class<?>, Map<String, Long>> reached = new HashMap<>();
    private final Map<Wanted, List<Waiter>> waiting = new HashMap<>();

    public Progress(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Knows how far a view is that this node doesn't feed, or no longer remembers. */
    @FunctionalInterface
    public interface Elsewhere {

        /** Asked at most every 50 milliseconds for each that waits. */
        boolean hasReached(Class<?> projection, Id stream, long version);
    }

    /**
     * Waits until the view shows the event of that version and all before it in that stream.
     *
     * @param projection a class of this module that hears every event of the stream, such as {@code PlacementBoard}
     * @return false when it doesn't within the timeout
     */
    public boolean await(Class<?> projection, Id stream, long version, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        var wanted = new Wanted(projection, stream.toString());
        var waiter = new Waiter(version, new CompletableFuture<>());
        if (!startWaiting(wanted, waiter)) {
            return true;
        }
        try {
            while (true) {
                long left = deadline - System.nanoTime();
                if (isTold(waiter, Math.min(left, PATIENCE.toNanos()))
                        || elsewhere.hasReached(projection, stream, version)) {
                    return true;
                }
                if (System.nanoTime() >= deadline) {
                    return false;
                }
            }
        } finally {
            stopWaiting(wanted, waiter);
        }
    }

    private static boolean isTold(Waiter waiter, long nanos) throws InterruptedException {
        try {
            waiter.told().get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nobody completes it with a failure", e);
        }
    }

    /** The view shows these streams up to these versions: higher ones than before, or lower ones on a replay. */
    synchronized void reached(Class<?> projection, Map<String, Long> versions) {
        var known = reached.computeIfAbsent(projection, _ -> new Recent());
        versions.forEach((stream, version) -> {
            known.put(stream, version);
            waiting.getOrDefault(new Wanted(projection, stream), List.of()).stream()
                    .filter(waiter -> waiter.version() <= version)
                    .forEach(waiter -> waiter.told().complete(true));
        });
    }

    private synchronized boolean startWaiting(Wanted wanted, Waiter waiter) {
        var known = reached.getOrDefault(wanted.projection(), Map.of()).get(wanted.stream());
        if (known != null && known >= waiter.version()) {
            return false;
        }
        waiting.computeIfAbsent(wanted, _ -> new ArrayList<>()).add(waiter);
        return true;
    }

    private synchronized void stopWaiting(Wanted wanted, Waiter waiter) {
        waiting.computeIfPresent(wanted, (_, all) -> {
            all.remove(waiter);
            return all.isEmpty() ? null : all;
        });
    }

    private record Wanted(Class<?> projection, String stream) {}

    private record Waiter(long version, CompletableFuture<Boolean> told) {}

    /** The streams that changed last. */
    private static final class Recent extends LinkedHashMap<String, Long> {

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    }
}
