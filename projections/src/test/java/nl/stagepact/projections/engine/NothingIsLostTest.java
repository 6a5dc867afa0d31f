package nl.stagepact.projections.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.Tally.Count;
import nl.stagepact.projections.engine.Tally.Counted;
import nl.stagepact.projections.kit.Embedded;
import nl.stagepact.projections.kit.Feed;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the store refuses comes again until it is written: never is a position kept that lies ahead of the documents. */
class NothingIsLostTest {

    private static final int STREAMS = 10;

    private final Embedded store = new Embedded();
    private final Tally tally = new Tally(new ViewStore(store.database(), false));
    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final InMemoryTokenStore tokens = new InMemoryTokenStore();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    @AfterEach
    void close() {
        threads.shutdownNow();
        store.close();
    }

    private static SchoolId stream(int number) {
        return new SchoolId(UUID.nameUUIDFromBytes(("stream " + number).getBytes(StandardCharsets.UTF_8)));
    }

    private static DomainEventMessage<?> event(int stream, long version) {
        return new GenericDomainEventMessage<>(
                "Counted", stream(stream).toString(), version, new Counted(stream(stream)));
    }

    private static List<DomainEventMessage<?>> oneEventOfEachStream() {
        return IntStream.range(0, STREAMS)
                .<DomainEventMessage<?>>mapToObj(stream -> event(stream, 0))
                .toList();
    }

    /** Somebody else has the name that the sixth count wants. */
    private void occupyANameThatTheViewNeeds() {
        store.database()
                .getCollection("tally")
                .insertOne(new Document("_id", "squatter").append("name", "count of " + stream(5)));
    }

    private void freeTheName() {
        store.database().getCollection("tally").deleteOne(Filters.eq("squatter"));
    }

    private long documents() {
        return store.database().getCollection("tally").countDocuments(Filters.exists("events"));
    }

    @Test
    void a_batch_that_the_store_refuses_keeps_no_position_and_is_complete_when_it_comes_again() {
        occupyANameThatTheViewNeeds();
        events.publish(oneEventOfEachStream());
        var folds = new AtomicInteger();
        tally.meanwhile = folds::incrementAndGet;
        var processor = processor();
        processor.start();

        eventually(() -> folds.get() > STREAMS);
        assertThat(position()).as("before the sixth").isLessThan(5);
        assertThat(documents()).isLessThan(STREAMS);

        freeTheName();
        eventually(() -> documents() == STREAMS);
        eventually(() -> position() == STREAMS - 1);
        assertThat(tally.counts.all(Filters.exists("events")))
                .extracting(Count::events)
                .containsOnly(1);
        processor.shutDown();
    }

    private PooledStreamingEventProcessor processor() {
        var invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(new AnnotationEventHandlerAdapter(tally))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        var processor = PooledStreamingEventProcessor.builder()
                .name("Tally")
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .tokenClaimInterval(50)
                .batchSize(500)
                .build();
        processor.registerHandlerInterceptor(
                new WritesViewsAfterTheLastEvent(Tally.class, new Progress((_, _, _) -> false)));
        return processor;
    }

    private long position() {
        TrackingToken token = tokens.fetchToken("Tally", 0);
        return token == null ? -1 : token.position().orElse(-1);
    }

    private static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Test
    void a_batch_that_was_half_written_is_made_whole_without_counting_twice() {
        occupyANameThatTheViewNeeds();
        var feed = new Feed(List.of(tally));
        assertThatThrownBy(() -> feed.feed(oneEventOfEachStream())).hasMessageContaining("batch");
        freeTheName();

        feed.feed(oneEventOfEachStream()).feed(oneEventOfEachStream()).feed(List.of(event(5, 1)));

        assertThat(tally.counts.byId(List.of(stream(4), stream(5))).values())
                .extracting(Count::events)
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void a_node_that_was_held_up_does_not_overwrite_what_another_one_made_newer() {
        var shared = new ViewStore(store.database(), true);
        var held = new Tally(shared);
        new Feed(List.of(held)).feed(List.of(event(1, 0)));
        var other = new Feed(List.of(new Tally(shared)));
        held.meanwhile = () -> CompletableFuture.runAsync(() -> other.feed(List.of(event(1, 1), event(1, 2))))
                .join();

        assertThatThrownBy(() -> new Feed(List.of(held)).feed(List.of(event(1, 1))))
                .hasRootCauseMessage("Another node has changed documents of this batch");

        assertThat(held.counts.byId(List.of(stream(1))).values())
                .extracting(Count::events)
                .containsExactly(3);
    }

    @Test
    void nor_does_it_make_anew_what_another_one_has_made() {
        var shared = new ViewStore(store.database(), true);
        var held = new Tally(shared);
        var other = new Feed(List.of(new Tally(shared)));
        held.meanwhile = () -> CompletableFuture.runAsync(() -> other.feed(List.of(event(1, 0), event(1, 1))))
                .join();

        assertThatThrownBy(() -> new Feed(List.of(held)).feed(List.of(event(1, 0))))
                .hasRootCauseInstanceOf(MongoBulkWriteException.class);

        assertThat(held.counts.byId(List.of(stream(1))).values())
                .extracting(Count::events)
                .containsExactly(2);
    }
}
