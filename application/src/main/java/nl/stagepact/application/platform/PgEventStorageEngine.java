package nl.stagepact.application.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.stagepact.projections.engine.EventContext;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps events in PostgreSQL as {@code json} with {@code timestamptz}, to be read by anyone with SQL. */
final class PgEventStorageEngine extends JdbcEventStorageEngine {

    private static final String COLUMNS = "(event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data)";
    private static final String VALUES = " values (?, ?, ?, ?, ?, ?, ?, ?::json, ?::json)";

    /** Far more places than can be under way at once. */
    private static final int FORGOTTEN_BEHIND = 10_000;

    /** An act of nobody, or for no reason, is never part of the history. */
    private static final List<String> REQUIRED = List.of("actorId", CommandSender.CORRELATION, CommandSender.CAUSATION);

    private final JdbcTemplate jdbc;

    /** Nothing until the first aggregate is loaded. */
    private volatile @Nullable Boolean hasSnapshots;

    PgEventStorageEngine(Builder builder, JdbcTemplate jdbc) {
        super(builder.dataType(String.class).createTokenAt(PgEventStorageEngine::createTokenAt));
        this.jdbc = jdbc;
    }

    static EventSchema columns() {
        return EventSchema.builder()
                .eventTable("domain_event_entry")
                .snapshotTable("snapshot_event_entry")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    @Override
    protected PreparedStatement appendEvents(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer) throws SQLException {
        var statement = connection.prepareStatement("insert into domain_event_entry " + COLUMNS + VALUES);
        for (var event : events) {
            var streamed = asStreamed(event);
            mustSayWhoAndWhy(streamed);
            set(statement, streamed, serializer);
            statement.addBatch();
        }
        return statement;
    }

    private static DomainEventMessage<?> asStreamed(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> streamed) {
            return streamed;
        }
        throw new IllegalArgumentException(
                event.getPayloadType().getName() + " belongs to no stream; only aggregates make events");
    }

    private static void mustSayWhoAndWhy(DomainEventMessage<?> event) {
        if (!event.getMetaData().keySet().containsAll(REQUIRED)) {
            throw new IllegalStateException(
                    event.getPayloadType().getSimpleName() + " lacks one of " + REQUIRED + " and is not kept");
        }
    }

    @Override
    protected PreparedStatement appendSnapshot(
            Connection connection, DomainEventMessage<?> snapshot, Serializer serializer) throws SQLException {
        hasSnapshots = true;
        // a refused insert would end the whole transaction, though Axon means to go on
        var statement = connection.prepareStatement(
                "insert into snapshot_event_entry " + COLUMNS + VALUES + " on conflict do nothing");
        set(statement, snapshot, serializer);
        return statement;
    }

    private void set(PreparedStatement statement, DomainEventMessage<?> event, Serializer serializer)
            throws SQLException {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metaData = event.serializeMetaData(serializer, String.class);
        statement.setString(1, event.getIdentifier());
        statement.setString(2, event.getAggregateIdentifier());
        statement.setLong(3, event.getSequenceNumber());
        statement.setString(4, event.getType());
        writeTimestamp(statement, 5, event.getTimestamp());
        statement.setString(6, payload.getType().getName());
        statement.setString(7, payload.getType().getRevision());
        statement.setString(8, payload.getData());
        statement.setString(9, metaData.getData());
    }

    /** Spares every load a query that finds nothing, as long as no aggregate has ever had a snapshot. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        if (hasSnapshots == null) {
            hasSnapshots = jdbc.queryForObject("select exists (select from snapshot_event_entry)", Boolean.class);
        }
        return Boolean.TRUE.equals(hasSnapshots) ? super.readSnapshotData(aggregateIdentifier) : Stream.empty();
    }

    private static PreparedStatement createTokenAt(Connection connection, EventSchema schema, Instant moment)
            throws SQLException {
        var statement = connection.prepareStatement(
                "select min(global_index) - 1 from domain_event_entry where time_stamp >= ?");
        statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
        return statement;
    }

    /**
     * An event of the log says its place in it. Its token can't: that of an event which became visible late, after others
     * with a higher place, is the token of the newest one.
     */
    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        var event = (TrackedDomainEventData<?>) super.getTrackedEventData(row, previous);
        long place = row.getLong("global_index");
        return new TrackedDomainEventData<>(
                expectingAllBefore(place, previous),
                new GenericDomainEventEntry<>(
                        event.getType(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getEventIdentifier(),
                        event.getTimestamp(),
                        event.getPayload().getType().getName(),
                        event.getPayload().getType().getRevision(),
                        (String) event.getPayload().getData(),
                        withPlace((String) event.getMetaData().getData(), place)));
    }

    /**
     * The places that were skipped stay expected, however old the event says it is. Axon would give them up by the event's
     * own time, which may be wrong, be set by a test, or tell of the past; what is committed late would then be lost to
     * every listener. Places that stay empty are forgotten when they are far behind.
     */
    private static GapAwareTrackingToken expectingAllBefore(long place, @Nullable GapAwareTrackingToken previous) {
        if (previous != null) {
            return previous.advanceTo(place, FORGOTTEN_BEHIND);
        }
        var skipped = LongStream.range(Math.max(1, place - FORGOTTEN_BEHIND), place)
                .boxed()
                .toList();
        return GapAwareTrackingToken.newInstance(place, skipped);
    }

    private static String withPlace(String metaData, long globalIndex) {
        var rest = metaData.substring(metaData.indexOf('{') + 1);
        var separator = rest.strip().startsWith("}") ? "" : ",";
        return "{\"" + EventContext.GLOBAL_INDEX + "\":\"" + globalIndex + "\"" + separator + rest;
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant moment) throws SQLException {
        statement.setObject(position, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    @Override
    @SuppressWarnings("unchecked") // the engine's data type is String
    protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (OnlyTried.isGoingOn()) {
            OnlyTried.add(events);
        } else {
            super.appendEvents(events);
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var kept = super.readEvents(aggregateIdentifier, firstSequenceNumber);
        return OnlyTried.isGoingOn()
                ? DomainEventStream.concat(kept, DomainEventStream.of(OnlyTried.of(aggregateIdentifier)))
                : kept;
    }
}
