package nl.stagepact.projections.offer;

import static nl.stagepact.projections.kit.Cast.BAKERY;
import static nl.stagepact.projections.kit.Cast.MECHANIC;
import static nl.stagepact.projections.kit.Cast.OFFER;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_CANDIDACY;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.accepted;
import static nl.stagepact.projections.kit.Happening.corrected;
import static nl.stagepact.projections.kit.Happening.offered;
import static nl.stagepact.projections.kit.Happening.proposedBlindly;
import static nl.stagepact.projections.kit.Happening.terms;
import static nl.stagepact.projections.kit.Happening.unveiled;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.student.WorkingTimeWarning;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.offer.CandidacyDesk.FindCandidacy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne is 17 when the placement begins; an employer that chooses blindly may not know that. */
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
    void school_and_student_are_warned_from_the_proposal_on_and_a_blind_employer_from_the_unveiling_on() {
        assertThat(warned(theCoordinator())).contains(WorkingTimeWarning.NO_NIGHT_WORK);
        assertThat(warned(theStudent(SANNE))).contains(WorkingTimeWarning.NO_NIGHT_WORK);
        assertThat(warned(theEmployer())).isEmpty();

        world.tell(accepted(SANNE), unveiled(SANNE));
        assertThat(warned(theEmployer())).contains(WorkingTimeWarning.NO_NIGHT_WORK);
    }

    @Test
    void a_birth_date_that_was_corrected_counts() {
        world.tell(corrected(SANNE, MECHANIC, 1));

        assertThat(warned(theCoordinator())).isEmpty();
    }

    private List<WorkingTimeWarning> warned(Actor actor) {
        return world.the(CandidacyDesk.class)
                .answer(new FindCandidacy(SANNES_CANDIDACY), actor)
                .orElseThrow()
                .workingTimes();
    }
}
