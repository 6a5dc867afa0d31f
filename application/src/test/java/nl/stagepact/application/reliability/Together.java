package nl.stagepact.application.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several at the same moment. */
public final class Together {

    private Together() {}

    /** Starts all when all are ready; the answers come in the order of the acts. */
    public static <T> List<T> run(List<? extends Callable<T>> acts) throws Exception {
        var ready = new CountDownLatch(acts.size());
        var started = acts.stream()
                .<Callable<T>>map(act -> () -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                })
                .toList();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<T>();
            for (Future<T> answer : callers.invokeAll(started)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
