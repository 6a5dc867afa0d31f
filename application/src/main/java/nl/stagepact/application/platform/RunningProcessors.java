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

    RunningProcessors(ObjectProvider<Configuration> axon, ProcessorWiring wiring, ProcessorWatch watch) {
        this.axon = axon;
        this.wiring = wiring;
        this.watch = watch;
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

    /** Events between it and the head of the log, in the segments that this node has; nothing when it has none. */
    OptionalLong distanceOf(Listener listener, long head) {
        return find(listener) instanceof StreamingEventProcessor streaming
                ? streaming.processingStatus().values().stream()
                        .mapToLong(status ->
                                Math.max(0, head - status.getCurrentPosition().orElse(0)))
                        .max()
                : OptionalLong.empty();
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
