package nl.stagepact.application.platform;

import java.util.List;
import java.util.OptionalLong;
import nl.stagepact.application.platform.Processors.Listener;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How the processors of this node fare. */
@Component
class RunningProcessors {

    private final ObjectProvider<Configuration> axon;
    private final ProcessorWiring wiring;
    private final ProcessorWatch watch;
    private final StoredPositions stored;

    RunningProcessors(
            ObjectProvider<Configuration> axon, ProcessorWiring wiring, ProcessorWatch watch, StoredPositions stored) {
        this.axon = axon;
        this.wiring = wiring;
        this.watch = watch;
        this.stored = stored;
    }

    enum Condition {
        WELL,
        FAILING,
        STOPPED
    }

    List<Listener> listeners() {
        return wiring.listeners();
    }

    Condition conditionOf(Listener listener) {
        var processor = find(listener);
        if (!processor.isRunning()) {
            return Condition.STOPPED;
        }
        boolean failing = processor.isError()
                || watch.failureOf(listener.name()).isPresent()
                || processor instanceof StreamingEventProcessor streaming
                        && streaming.processingStatus().values().stream().anyMatch(EventTrackerStatus::isErrorState);
        return failing ? Condition.FAILING : Condition.WELL;
    }

    /** Events between it and the head of the log; of the segment that is furthest behind. */
    long distanceOf(Listener listener, long head) {
        var position = find(listener) instanceof StreamingEventProcessor streaming
                ? positionOf(streaming, listener)
                : OptionalLong.empty();
        return position.isPresent() ? Math.max(0, head - position.getAsLong()) : 0;
    }

    /** As known here; between two attempts, and where another node works on it, as it was stored last. */
    private OptionalLong positionOf(StreamingEventProcessor processor, Listener listener) {
        var known = processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .min();
        return known.isPresent() ? known : stored.of(listener);
    }

    /** The position of the last event. */
    long head() {
        var token = axon.getObject().eventStore().createHeadToken();
        return token == null ? 0 : token.position().orElse(0);
    }

    private EventProcessor find(Listener listener) {
        return axon.getObject()
                .eventProcessingConfiguration()
                .eventProcessor(listener.name())
                .orElseThrow();
    }
}
