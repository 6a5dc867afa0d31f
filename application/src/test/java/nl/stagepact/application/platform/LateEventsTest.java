package nl.stagepact.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.stagepact.application.platform.trial.JarEvent.Opened;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Events get their place before they commit, so one with a lower place can become visible after one with a higher. */
@PlatformTest
class LateEventsTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void an_event_that_commits_late_is_still_read_however_old_it_and_the_others_say_they_are() throws Exception {
        var start = engine.createHeadToken();
        var lateJar = "late " + UUID.randomUUID();
        var earlyJar = "early " + UUID.randomUUID();
        var hasItsPlace = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var late = other.submit(() -> transactions.executeWithoutResult(_ -> {
                engine.appendEvents(opened(lateJar));
                hasItsPlace.countDown();
                await(mayCommit);
            }));
            await(hasItsPlace);
            transactions.executeWithoutResult(_ -> engine.appendEvents(opened(earlyJar)));

            var first = readAfter(start);
            mayCommit.countDown();
            late.get();
            var second = readAfter(first.getLast().trackingToken());

            assertThat(first).extracting(event -> (Object) event.getPayload()).containsExactly(new Opened(earlyJar, 1));
            assertThat(second).extracting(event -> (Object) event.getPayload()).containsExactly(new Opened(lateJar, 1));
        }
    }

    private List<TrackedEventMessage<?>> readAfter(@Nullable TrackingToken token) {
        try (var events = engine.readEvents(token, false)) {
            return events.<TrackedEventMessage<?>>map(event -> event).toList();
        }
    }

    private static GenericDomainEventMessage<Opened> opened(String jar) {
        return new GenericDomainEventMessage<>(
                "Jar",
                jar,
                0,
                new Opened(jar, 1),
                Map.of("actorId", "test", "correlationId", "test", "causationId", "test"),
                UUID.randomUUID().toString(),
                LONG_AGO);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
