package nl.stagepact.application.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.messaging.MessageHandlerInterceptor;

/**
 * Who listens to events, and how. A feature names its listeners here, one processor per class, named after it; what isn't
 * named here doesn't run, and the start fails if something else does.
 *
 * <p>A listener is an object with {@code @EventHandler} methods, or an {@code EventMessageHandler}. Whatever it throws is
 * never skipped: see each kind.
 */
public final class Processors {

    private final List<Listener> listeners = new ArrayList<>();

    /** A feature's own part. Every bean of this type is asked once, before anything runs. */
    @FunctionalInterface
    public interface Registration {

        void register(Processors processors);
    }

    enum Kind {
        PROJECTION,
        AUTOMATION,
        NOTIFICATION,
        LOOKUP,
        SEAL
    }

    record Listener(
            String name,
            Kind kind,
            Object handler,
            SequencingPolicy<? super EventMessage<?>> sequencing,
            List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors) {

        /** Whether it follows the event log at its own pace, as opposed to taking part in the command. */
        boolean isStreaming() {
            return kind != Kind.LOOKUP;
        }

        /** Whether it acts on the world: once per event, never again on a replay. */
        boolean isReaction() {
            return kind == Kind.AUTOMATION || kind == Kind.NOTIFICATION;
        }
    }

    /**
     * Feeds a view from the log, in batches, without a transaction. It has to write what it gathered before the position is
     * stored: in an interceptor after the batch's last message. When anything fails the batch comes again, and again, and
     * this node is not ready until it succeeds.
     */
    @SafeVarargs
    public final Processors projection(
            String name, Object handler, MessageHandlerInterceptor<? super EventMessage<?>>... interceptors) {
        return projection(name, handler, SequentialPerAggregatePolicy.instance(), interceptors);
    }

    /** @param sequencing what keeps events in order that change the same document, when that isn't their stream */
    @SafeVarargs
    public final Processors projection(
            String name,
            Object handler,
            SequencingPolicy<? super EventMessage<?>> sequencing,
            MessageHandlerInterceptor<? super EventMessage<?>>... interceptors) {
        return add(new Listener(name, Kind.PROJECTION, handler, sequencing, Arrays.asList(interceptors)));
    }

    /**
     * Sends commands because of events. Each event at least once, so what it does must be harmless twice; never on a replay.
     * When it fails, that event and all later ones of its stream are parked and tried again; other streams go on.
     */
    public Processors automation(String name, Object handler) {
        return add(new Listener(name, Kind.AUTOMATION, handler, SequentialPerAggregatePolicy.instance(), List.of()));
    }

    /**
     * Tells people because of events that happen after its first start. What it writes to PostgreSQL commits together with
     * its position, so it is written once; never on a replay. Failures are parked as with {@link #automation}.
     */
    public Processors notification(String name, Object handler) {
        return add(new Listener(name, Kind.NOTIFICATION, handler, SequentialPerAggregatePolicy.instance(), List.of()));
    }

    /** Keeps a table that rules ask, in the transaction of the command itself. When it fails, the command fails. */
    public Processors lookup(String name, Object handler) {
        return add(new Listener(name, Kind.LOOKUP, handler, SequentialPerAggregatePolicy.instance(), List.of()));
    }

    /**
     * Follows the log from its very beginning, all of it in one order, and writes to PostgreSQL together with its position.
     * When it fails it tries again until it succeeds; nothing is parked or skipped, so it is behind and never wrong.
     */
    public Processors seal(String name, Object handler) {
        return add(new Listener(name, Kind.SEAL, handler, _ -> name, List.of()));
    }

    private Processors add(Listener listener) {
        if (listeners.stream().anyMatch(other -> other.name().equals(listener.name()))) {
            throw new IllegalStateException("Two listeners are named " + listener.name());
        }
        listeners.add(listener);
        return this;
    }

    List<Listener> listeners() {
        return List.copyOf(listeners);
    }
}
