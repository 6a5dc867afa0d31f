package nl.stagepact.projections.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Revision;

/**
 * What stands around an event: where it is in history, when it happened, by whom and why.
 *
 * @param position in the global order; −1 when the event was read from its own stream, which doesn't tell
 * @param stream id of the stream it belongs to
 * @param version its place in that stream, 0 for the first
 * @param type simple name of the event
 * @param at to the millisecond, as views keep it
 * @param correlationId of the request that all this began with
 * @param causationId of the message that led to this event
 */
public record EventContext(
        String eventId,
        long position,
        String stream,
        String streamType,
        long version,
        String type,
        String revision,
        Instant at,
        Optional<Actor> actor,
        Subjects subjects,
        Optional<String> correlationId,
        Optional<String> causationId) {

    /** Of an event as the event store or a processor hands it out. */
    public static EventContext of(EventMessage<?> message) {
        var payload = message.getPayloadType();
        var revision = payload.getAnnotation(Revision.class);
        var stream = message instanceof DomainEventMessage<?> event ? event : null;
        return new EventContext(
                message.getIdentifier(),
                message instanceof TrackedEventMessage<?> tracked
                        ? tracked.trackingToken().position().orElse(-1)
                        : -1,
                stream == null ? message.getIdentifier() : stream.getAggregateIdentifier(),
                stream == null ? "" : stream.getType(),
                stream == null ? 0 : stream.getSequenceNumber(),
                payload.getSimpleName(),
                revision == null ? "" : revision.value(),
                message.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                Actor.fromMetaData(message.getMetaData()),
                Subjects.fromMetaData(message.getMetaData()),
                text(message.getMetaData(), "correlationId"),
                text(message.getMetaData(), "causationId"));
    }

    private static Optional<String> text(Map<String, ?> metaData, String key) {
        return Optional.ofNullable(metaData.get(key)).map(Object::toString);
    }
}
