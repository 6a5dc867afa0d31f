package nl.stagepact.projections.engine;

import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.supervision.SupervisionAgenda;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String STREAM = SANNES_PLACEMENT.toString();

    private final AtomicInteger asked = new AtomicInteger();
    private final Progress progress = new Progress((_, _, _) -> {
        asked.incrementAndGet();
        return false;
    });

    @Test
    void what_the_view_shows_already_needs_no_waiting() throws InterruptedException {
        progress.reached(PlacementBoard.class, Map.of(STREAM, 7L));

        assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 7, Duration.ZERO))
                .isTrue();
        assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 3, Duration.ZERO))
                .isTrue();
        assertThat(asked).hasValue(0);
    }

    @Test
    void each_view_and_each_stream_is_known_for_itself() throws InterruptedException {
        progress.reached(PlacementBoard.class, Map.of(STREAM, 7L));

        assertThat(progress.await(SupervisionAgenda.class, SANNES_PLACEMENT, 7, Duration.ZERO))
                .isFalse();
        assertThat(progress.await(PlacementBoard.class, new PlacementId(uuid("other")), 0, Duration.ZERO))
                .isFalse();
    }

    @Test
    void whoever_waits_is_woken_when_the_view_has_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = CompletableFuture.supplyAsync(() -> await(8), threads);
            progress.reached(PlacementBoard.class, Map.of(STREAM, 7L));
            assertThat(waiting).isNotDone();

            progress.reached(PlacementBoard.class, Map.of(STREAM, 8L));

            assertThat(waiting.get(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void many_can_wait_for_the_same_stream() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> await(1), threads);
            var second = CompletableFuture.supplyAsync(() -> await(2), threads);

            progress.reached(PlacementBoard.class, Map.of(STREAM, 1L));
            assertThat(first.get(120, TimeUnit.SECONDS)).isTrue();
            progress.reached(PlacementBoard.class, Map.of(STREAM, 2L));
            assertThat(second.get(120, TimeUnit.SECONDS)).isTrue();
        }
    }

    private boolean await(long version) {
        try {
            return progress.await(PlacementBoard.class, SANNES_PLACEMENT, version, LONG);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void waiting_ends_with_the_patience_of_whoever_waits() throws InterruptedException {
        assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 1, Duration.ofMillis(20)))
                .isFalse();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void what_another_node_feeds_is_asked_elsewhere() throws InterruptedException {
        var elsewhere = new Progress((projection, stream, version) ->
                projection == PlacementBoard.class && stream.equals(SANNES_PLACEMENT) && version <= 5);

        assertThat(elsewhere.await(PlacementBoard.class, SANNES_PLACEMENT, 5, LONG))
                .isTrue();
        assertThat(elsewhere.await(PlacementBoard.class, SANNES_PLACEMENT, 6, Duration.ofMillis(20)))
                .isFalse();
    }

    @Test
    void only_the_streams_that_changed_last_are_remembered() throws InterruptedException {
        progress.reached(PlacementBoard.class, Map.of(STREAM, 1L));
        for (int i = 0; i < Progress.REMEMBERED; i++) {
            progress.reached(PlacementBoard.class, Map.of("stream " + i, 0L));
        }

        assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 1, Duration.ZERO))
                .isFalse();
    }

    @Test
    void a_replay_begins_again() throws InterruptedException {
        progress.reached(PlacementBoard.class, Map.of(STREAM, 7L));
        progress.reached(PlacementBoard.class, Map.of(STREAM, 0L));

        assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 7, Duration.ZERO))
                .isFalse();
    }
}
