package nl.stagepact.projections.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Subjects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Revision;

/** What stands around an event: where it is in history, when it happened, by whom and why. Read only as far as asked. */
public record EventContext(EventMessage<?> message) {

    /**
     * The key under which the event store hands out the global index of an event, as a decimal number. A tracking token
     * doesn't tell it: that of an event which became visible late is the token of the newest one.
     */
    public static final String GLOBAL_INDEX = "globalIndex";

    public String eventId() {
        return message.getIdentifier();
    }

    /** In the global order; −1 when nobody knows. */
    public long position() {
        return text(GLOBAL_INDEX)
                .map(Long::parseLong)
                .orElseGet(() -> message instanceof TrackedEventMessage<?> tracked
                        ? tracked.trackingToken().position().orElse(-1)
                        : -1L);
    }

    /** The id of the stream that it belongs to. */
    public String stream() {
        return domainEvent().getAggregateIdentifier();
    }

    /** The kind of the stream in one word, such as {@code Placement}. */
    public String streamType() {
        return domainEvent().getType();
    }

    /** Its place in its stream, 0 for the first. */
    public long version() {
        return domainEvent().getSequenceNumber();
    }

    /** The simple name of the event. */
    public String type() {
        return message.getPayloadType().getSimpleName();
    }

    public Optional<String> revision() {
        return Optional.ofNullable(message.getPayloadType().getAnnotation(Revision.class))
                .map(Revision::value);
    }

    /** To the millisecond, as views keep moments. */
    public Instant at() {
        return message.getTimestamp().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Nothing for an event that tells of none, which is a fault. */
    public Optional<Actor> actor() {
        return Actor.fromMetaData(message.getMetaData());
    }

    public Subjects subjects() {
        return Subjects.fromMetaData(message.getMetaData());
    }

    /** Of the request that all this began with. */
    public Optional<String> correlationId() {
        return text("correlationId");
    }

    /** Of the message that led to this event. */
    public Optional<String> causationId() {
        return text("causationId");
    }

    private DomainEventMessage<?> domainEvent() {
        if (message instanceof DomainEventMessage<?> event) {
            return event;
        }
        throw new IllegalStateException("Every event of Stagepact belongs to a stream: " + type());
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(message.getMetaData().get(key)).map(Object::toString);
    }
}
