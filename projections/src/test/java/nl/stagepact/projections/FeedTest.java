package nl.stagepact.projections;

import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.stagepact.projections.engine.Progress;
import nl.stagepact.projections.engine.ViewStore;
import nl.stagepact.projections.kit.Embedded;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Story;
import nl.stagepact.projections.placement.PlacementBoard;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void every_view_is_fed_and_says_how_far_it_is() throws InterruptedException {
        try (var store = new Embedded()) {
            var views = new Projections(new ViewStore(store.database(), false), _ -> List.of());
            var progress = new Progress((_, _, _) -> false);
            var story = new Story()
                    .tell(Happening.region())
                    .tell(Happening.offered(1))
                    .tell(Happening.sannesPlacement());

            new Feed(views.all(), progress).feed(story);

            assertThat(store.database().listCollectionNames()).hasSameSizeAs(views.all());
            assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 13, Duration.ZERO))
                    .isTrue();
            assertThat(progress.await(PlacementBoard.class, SANNES_PLACEMENT, 14, Duration.ZERO))
                    .isFalse();
        }
    }
}
