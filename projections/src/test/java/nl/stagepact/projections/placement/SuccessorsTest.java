package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.*;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.stagepact.domain.employer.EmployerEvent.MentorLeft;
import nl.stagepact.domain.school.SchoolEvent.StaffLeft;
import nl.stagepact.domain.school.StaffRole;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuccessorsTest {

    private final World world = new World();

    @BeforeEach
    void sanne_has_a_place() {
        world.tell(region()).tell(offered(1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Set<PersonId> leftPeople() {
        return world.the(PlacementBoard.class)
                .answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .leftPeople();
    }

    @Test
    void a_placement_that_goes_on_shows_whose_work_somebody_must_take_over() {
        world.tell(proposed(SANNE), accepted(SANNE), confirmed(SANNE), placed(SANNE), drawnUp(1));
        assertThat(leftPeople()).isEmpty();

        world.tell(new MentorLeft(BAKERY, MENTOR, day("2026-11-20")));
        assertThat(leftPeople()).containsExactly(MENTOR);

        world.tell(new StaffLeft(NORTH, SUPERVISOR, StaffRole.SCHOOL_SUPERVISOR, day("2026-11-20")));
        assertThat(leftPeople()).containsExactlyInAnyOrder(MENTOR, SUPERVISOR);
    }

    @Test
    void a_placement_that_is_over_needs_nobody() {
        world.tell(sannesPlacement()).tell(new MentorLeft(BAKERY, MENTOR, day("2026-11-20")));

        assertThat(leftPeople()).isEmpty();
    }
}
