package nl.stagepact.application.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does many things at a time, but never more than so many. */
final class AtOnce implements AutoCloseable {

    /** Leaves connections to everybody else. */
    private static final int MOST = 10;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(MOST, Thread.ofVirtual().factory());

    /** @return the results in the order of the things, once all are done */
    <T, R> List<R> each(List<T> things, Function<T, R> work) {
        try {
            var results = new ArrayList<R>();
            var calls = things.stream()
                    .<Callable<R>>map(thing -> () -> work.apply(thing))
                    .toList();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while lines were done", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    static <T> List<List<T>> parts(List<T> all, int size) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(from + size, all.size())));
        }
        return parts;
    }

    @Override
    public void close() {
        threads.close();
    }
}
