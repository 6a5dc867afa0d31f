package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.confirmed;
import static nl.stagepact.projections.kit.Happening.corrected;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposedBlindly;
import static nl.stagepact.projections.kit.Happening.terms;
import static nl.stagepact.projections.kit.Happening.unveiled;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.student.WorkingTimeWarning;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne is 17 when the placement begins. */
class WhatToMindForMinorsTest {

    private final World world = new World();

    @BeforeEach
    void sanne_is_proposed_for_a_blind_offer() {
        world.tell(Happening.region()).tell(offered(OFFER, BAKERY, terms(2, true)), proposedBlindly(SANNE));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void all_three_are_warned_in_the_placement() {
        world.tell(accepted(SANNE), unveiled(SANNE), confirmed(SANNE), placed(SANNE));

        assertThat(warnedInThePlacement()).contains(WorkingTimeWarning.NO_NIGHT_WORK);
    }

    @Test
    void a_birth_date_that_was_corrected_counts() {
        world.tell(accepted(SANNE), unveiled(SANNE), confirmed(SANNE), placed(SANNE));
        world.tell(corrected(SANNE, MECHANIC, 1));

        assertThat(warnedInThePlacement()).isEmpty();
    }

    private List<WorkingTimeWarning> warnedInThePlacement() {
        return world.the(PlacementBoard.class)
                .answer(new FindPlacement(SANNES_PLACEMENT), theEmployer())
                .orElseThrow()
                .workingTimes();
    }
}
