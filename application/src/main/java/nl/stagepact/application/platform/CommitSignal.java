package nl.stagepact.application.platform;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells other nodes that there is something to read; many commits within a few milliseconds are told once. */
@Component
final class CommitSignal implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CommitSignal.class);
    private static final String CHANNEL = "events_committed";
    private static final long PAUSE_MILLIS = 10;

    private final Signals signals;
    private final Node node;
    private final Semaphore committed = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    CommitSignal(Signals signals, Node node) {
        this.signals = signals;
        this.node = node;
    }

    /** Costs the committer nothing, and nobody anything while this node is alone. */
    void send() {
        if (signals.nodes() > 1 && committed.availablePermits() == 0) {
            committed.release();
        }
    }

    void onOthers(Runnable lookNow) {
        signals.on(
                CHANNEL,
                sender -> {
                    if (!sender.equals(node.name())) {
                        lookNow.run();
                    }
                },
                lookNow);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("commit-signal").start(() -> {
            try {
                while (isRunning()) {
                    committed.acquire();
                    committed.drainPermits();
                    tell();
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void tell() {
        try {
            signals.send(CHANNEL, node.name());
        } catch (DataAccessException e) {
            log.debug("Other nodes look by themselves, half a second later: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        var telling = thread;
        running = false;
        if (telling != null) {
            telling.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
