package nl.stagepact.application.platform;

import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events and everything that must commit with them, in PostgreSQL. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreWiring {

    /** One read of a stream or of the log takes at most so many events. */
    private static final int BATCH = 500;

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new RefusedByPostgres();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer snapshotSerializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver exceptions,
            Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions,
            JdbcTemplate jdbc) {
        var builder = JdbcEventStorageEngine.builder()
                .snapshotSerializer(snapshotSerializer)
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(exceptions)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(PgEventStorageEngine.columns())
                .batchSize(BATCH)
                // a batch that isn't full is the last one; otherwise each load ends with a query that finds nothing
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                // longer than any transaction may last: what commits late is still seen
                .gapTimeout((int) Duration.ofMinutes(5).toMillis());
        return new PgEventStorageEngine(builder, jdbc);
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    WakingEventStore eventStore(EventStorageEngine engine, Configuration configuration, CommitSignal signal) {
        var builder = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class));
        var store = WakingEventStore.of(builder, signal::send);
        signal.onOthers(store::lookNow);
        return store;
    }

    @Bean
    @Primary
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, Node node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .serializer(serializer)
                .nodeId(node.name())
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder()
                .deadLetterTable("dead_letter_entry")
                .deadLetterIdentifierColumn("dead_letter_identifier")
                .processingGroupColumn("processing_group")
                .sequenceIdentifierColumn("sequence_identifier")
                .sequenceIndexColumn("sequence_index")
                .messageTypeColumn("message_type")
                .eventIdentifierColumn("event_identifier")
                .timestampColumn("time_stamp")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .aggregateTypeColumn("aggregate_type")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .tokenTypeColumn("token_type")
                .tokenColumn("token")
                .enqueuedAtColumn("enqueued_at")
                .lastTouchedColumn("last_touched")
                .processingStartedColumn("processing_started")
                .causeTypeColumn("cause_type")
                .causeMessageColumn("cause_message")
                .diagnosticsColumn("diagnostics")
                .build();
    }
}
