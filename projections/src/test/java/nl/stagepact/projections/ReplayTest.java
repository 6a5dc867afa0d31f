package nl.stagepact.projections;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.domain.retaliation.SetbackKind;
import nl.stagepact.projections.audit.AuditTrail;
import nl.stagepact.projections.employer.EmployerFile;
import nl.stagepact.projections.engine.Projection;
import nl.stagepact.projections.insight.PledgeMonitor;
import nl.stagepact.projections.kit.Feed;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.Signalling;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.offer.CandidacyDesk;
import nl.stagepact.projections.offer.OfferMarket;
import nl.stagepact.projections.placement.PlacementBoard;
import nl.stagepact.projections.student.StudentFile;
import nl.stagepact.projections.student.UnplacedList;
import nl.stagepact.projections.supervision.SupervisionAgenda;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views are disposable: the same events always make the same documents. */
class ReplayTest {

    private final World world = new World();

    @BeforeEach
    void a_placement_from_its_offer_to_its_end() {
        world.story().by(theInvestigator());
        world.tell(Happening.region())
                .tell(Happening.signedPact(BAKERY), Happening.pledged(BAKERY, 2), Happening.yearPlanned("Winkel"))
                .tell(Happening.offered(1))
                .tell(Happening.sannesPlacement())
                .tell(Signalling.signalled(SetbackKind.MISSED_CONVERSATION));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void every_view_shows_something() {
        assertThat(world.projections()).hasSize(17);
        assertThat(world.everything())
                .hasSizeGreaterThan(
                        world.projections().size() + world.story().messages().size());
    }

    @Test
    void every_view_that_hears_a_whole_stream_tells_how_far_it_is() throws InterruptedException {
        assertThat(world.shows(EmployerFile.class, BAKERY, 2)).isTrue();
        assertThat(world.shows(PledgeMonitor.class, BAKERY, 2)).isTrue();

        assertThat(world.shows(StudentFile.class, SANNE, 2)).isTrue();
        assertThat(world.shows(UnplacedList.class, SANNE, 2)).isTrue();
        assertThat(world.shows(OfferMarket.class, OFFER, 3)).isTrue();
        assertThat(world.shows(CandidacyDesk.class, OFFER, 3)).isTrue();
        assertThat(world.shows(PlacementBoard.class, SANNES_PLACEMENT, 13)).isTrue();
        assertThat(world.shows(SupervisionAgenda.class, SANNES_PLACEMENT, 13)).isTrue();
        assertThat(world.shows(AuditTrail.class, SANNES_PLACEMENT, 13)).isTrue();
        assertThat(world.shows(PledgeMonitor.class, SANNES_PLACEMENT, 13)).isTrue();
        assertThat(world.shows(PlacementBoard.class, SANNES_PLACEMENT, 14)).isFalse();
    }

    @Test
    void events_that_come_twice_change_nothing() {
        var before = world.everything();

        new Feed(world.projections()).feed(world.story());
        new Feed(world.projections()).feed(world.story().messages().subList(3, 20));

        assertThat(world.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 500})
    void after_a_reset_the_same_events_make_the_same_documents_however_they_are_batched(int batchSize) {
        var before = world.everything();

        world.projections().forEach(Projection::reset);
        assertThat(world.everything()).isEmpty();
        new Feed(world.projections()).inBatchesOf(batchSize).feed(world.story());

        assertThat(world.everything()).isEqualTo(before);
    }
}
