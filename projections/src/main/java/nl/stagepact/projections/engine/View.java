package nl.stagepact.projections.engine;

import nl.stagepact.domain.shared.Id;

/** A document that somebody looks at, made from the events of a stream. Its id is the document's {@code _id}. */
public interface View {

    Id id();

    /** Of the stream at the last event that touched this; it rises with every change. */
    long version();

    /** Whether more than one stream feeds it; then it holds nothing personal, as it can't be made anew from one. */
    default boolean isOfSeveralStreams() {
        return false;
    }

    /** Whether it has seen this event already: then the event changes nothing any more. */
    default boolean reflects(EventContext event) {
        return version() >= event.version();
    }
}
