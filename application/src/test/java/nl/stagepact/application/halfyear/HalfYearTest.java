package nl.stagepact.application.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every mail and every calendar entry of half a year, each once and on its day, and nothing else. */
class HalfYearTest {

    private static final Logger log = LoggerFactory.getLogger(HalfYearTest.class);

    /** Every way of living twice, with two lengths; {@code -Dhalfyear.placements=300} plays all ways with all lengths. */
    private static final int PLACEMENTS = Integer.getInteger("halfyear.placements", 44);
    /** Each start of a node costs as much as many placements; these have every way of living all the same. */
    private static final int PLACEMENTS_ON_TWO_NODES = Integer.getInteger("halfyear.placements.on-two-nodes", 25);

    @TempDir
    Path folder;

    @Test
    void all_mail_goes_out_as_foretold() throws Exception {
        assertAsForetold(Script.ofPlacements(PLACEMENTS), Map.of());
    }

    @Test
    void the_same_mail_goes_out_with_a_restart_and_two_nodes_in_the_middle() throws Exception {
        var restart = LocalDate.parse("2027-03-01");
        assertAsForetold(
                Script.ofPlacements(PLACEMENTS_ON_TWO_NODES),
                Map.of(
                        // while its deadlines are due and nothing of the day was done
                        restart,
                        nodes -> {
                            nodes.stop();
                            nodes.start();
                        },
                        restart.plusDays(14),
                        Nodes::start,
                        restart.plusDays(42),
                        Nodes::stop));
    }

    private void assertAsForetold(List<Life> lives, Map<LocalDate, HalfYear.Event> events) throws Exception {
        try (var halfYear = new HalfYear(lives, folder)) {
            var took = halfYear.live(events);
            var foretold = halfYear.foretold();
            var received = halfYear.received();
            log.info(
                    "{} placements among {} lives: {} mails foretold, {} received, {} of them with a calendar entry; {} s",
                    lives.stream().filter(Life::becomesPlacement).count(),
                    lives.size(),
                    foretold.size(),
                    received.size(),
                    received.stream().filter(post -> post.entry().isPresent()).count(),
                    took.toSeconds());
            assertThat(Difference.between(foretold, received)).isEmpty();
        }
    }
}
