package nl.stagepact.projections.engine;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;

/**
 * Something that people look at, fed by events. It has event handlers called {@code on} and query handlers called
 * {@code answer}, and a processor of its own.
 */
public interface Projection {

    /** Of its processor and of its tokens. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Which events must be handled one after the other: those of one stream, unless said otherwise. */
    default SequencingPolicy<? super EventMessage<?>> sequencing() {
        return SequentialPerAggregatePolicy.instance();
    }

    /** Forgets all documents; the events will be handled again from the first one on. */
    void reset();
}
