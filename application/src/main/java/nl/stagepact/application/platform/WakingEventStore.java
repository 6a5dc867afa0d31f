package nl.stagepact.application.platform;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the processors as soon as there is something to read; by itself Axon's store lets them look twice a second.
 * One reader at the head of the log watches for all of them, from the cache that they share.
 */
final class WakingEventStore extends EmbeddedEventStore {

    private static final Logger log = LoggerFactory.getLogger(WakingEventStore.class);

    private static final Duration LONGEST_END = Duration.ofSeconds(5);

    private final List<Thread> readers;
    private final Runnable tellOtherNodes;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean watched = new AtomicBoolean();
    private volatile boolean closed;
    private volatile @Nullable Thread watcher;

    private WakingEventStore(Builder builder, List<Thread> readers, Runnable tellOtherNodes) {
        super(builder);
        this.readers = readers;
        this.tellOtherNodes = tellOtherNodes;
    }

    static WakingEventStore of(Builder builder, Runnable tellOtherNodes) {
        var readers = new CopyOnWriteArrayList<Thread>();
        var threads = builder.threadFactory(work -> {
            var thread = Thread.ofPlatform().daemon().name("event-log").unstarted(work);
            readers.add(thread);
            return thread;
        });
        return new WakingEventStore(threads, readers, tellOtherNodes);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        if (watched.compareAndSet(false, true)) {
            watcher = Thread.ofVirtual().name("event-watcher").start(this::watch);
        }
        return new WakingStream(super.openStream(token));
    }

    /** Within a bigger transaction there is nothing to read before that one has ended too. */
    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wake(events);
                }
            });
        } else {
            wake(events);
        }
    }

    private void wake(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        tellOtherNodes.run();
    }

    /** Another node has committed something. */
    void lookNow() {
        super.afterCommit(List.of());
    }

    private void watch() {
        while (!closed) {
            try (var stream = super.openStream(createHeadToken())) {
                wakeAll();
                while (!closed) {
                    if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                        do {
                            stream.nextAvailable();
                        } while (stream.hasNextAvailable());
                        wakeAll();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (!closed) {
                    log.warn("The event log cannot be watched now: {}", e.getMessage());
                }
                pause();
            }
        }
    }

    private void wakeAll() {
        sleepers.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void shutDown() {
        closed = true;
        var thread = watcher;
        if (thread != null) {
            thread.interrupt();
        }
        super.shutDown();
        // lets whoever reads the log see that it is over, before the database goes
        super.afterCommit(List.of());
        readers.forEach(WakingEventStore::join);
    }

    private static void join(Thread reader) {
        try {
            reader.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class WakingStream implements TrackingEventStream {

        private final TrackingEventStream stream;
        private @Nullable Runnable sleeper;

        WakingStream(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            sleeper = callback;
            sleepers.add(callback);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            if (sleeper != null) {
                sleepers.remove(sleeper);
            }
            stream.close();
        }
    }
}
