package nl.stagepact.application.platform;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.stagepact.application.platform.Processors.Listener;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every part of every processor is worked on, and not all by the node that came first. Axon lets the first
 * one keep them all; and when the positions are thrown away under its feet, it goes on doing nothing for ever.
 */
@Component
final class Segments implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Segments.class);
    private static final long EVERY_MILLIS = 2_000;

    private final ObjectProvider<Configuration> axon;
    private final ProcessorWiring wiring;
    private final Signals signals;
    private final ViewsBelongToThisHistory views;
    private volatile boolean running;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

    Segments(
            ObjectProvider<Configuration> axon,
            ProcessorWiring wiring,
            Signals signals,
            ViewsBelongToThisHistory views) {
        this.axon = axon;
        this.wiring = wiring;
        this.signals = signals;
        this.views = views;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("segments").factory());
        thread.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        wiring.listeners().stream().filter(Listener::isStreaming).forEach(listener -> {
            try {
                look(listener);
            } catch (RuntimeException e) {
                // the store is away; the processor itself says so
                log.debug("Segments of {} cannot be seen now", listener.name(), WithoutMessages.of(e));
            }
        });
    }

    private void look(Listener listener) {
        var processing = axon.getObject().eventProcessingConfiguration();
        var processor = processing
                .eventProcessor(listener.name(), StreamingEventProcessor.class)
                .orElseThrow();
        int own = processor.processingStatus().size();
        if (!running || !processor.isRunning() || own > 0 && signals.nodes() == 1) {
            return;
        }
        int all = processing.tokenStore(listener.name()).fetchSegments(listener.name()).length;
        if (all == 0) {
            log.warn("The position of {} is gone: it begins again", listener.name());
            views.ensure();
            processor.shutDown();
            processor.start();
        } else {
            giveAway(processor, own - shareOf(all, signals.nodes()));
        }
    }

    private static int shareOf(int segments, int nodes) {
        return (segments + nodes - 1) / nodes;
    }

    private static void giveAway(StreamingEventProcessor processor, int surplus) {
        processor.processingStatus().keySet().stream()
                .limit(Math.max(0, surplus))
                .forEach(processor::releaseSegment);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
