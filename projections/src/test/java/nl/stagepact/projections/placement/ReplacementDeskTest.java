package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.JAMILA;
import static nl.stagepact.projections.kit.Cast.NORTH;
import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.SOUTH;
import static nl.stagepact.projections.kit.Cast.anotherSchool;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theInvestigator;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.candidacyOf;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.ReplacementCause;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementOverdue;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementRequired;
import nl.stagepact.domain.placement.ReplacementEvent.ReplacementSolved;
import nl.stagepact.domain.placement.ReplacementOutcome;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.domain.shared.SchoolId;
import nl.stagepact.projections.engine.Page;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.FindReplacements;
import nl.stagepact.projections.placement.ReplacementDesk.Replacement;
import nl.stagepact.projections.placement.ReplacementDesk.SeenReplacement;
import nl.stagepact.projections.placement.ReplacementDesk.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplacementDeskTest {

    private static final PlacementId JAMILAS = PlacementId.of(candidacyOf(JAMILA));

    private final World world = new World();
    private final ReplacementDesk desk = world.the(ReplacementDesk.class);

    @BeforeEach
    void two_placements() {
        world.tell(Happening.region())
                .tell(placed(SANNE), drawnUp(1))
                .tell(Happening.registered(JAMILA, NORTH, "Jamila"), placed(JAMILA));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void of_a_placement_that_goes_well_nothing_is_asked() {
        assertThat(sannes().state()).isEqualTo(State.NONE);
        assertThat(found(Optional.empty())).isEmpty();
    }

    @Test
    void what_is_required_is_open_until_its_term_then_overdue_then_solved() {
        world.tell(required(SANNES_PLACEMENT, "2027-03-29"));
        assertThat(sannes().state()).isEqualTo(State.OPEN);
        assertThat(sannes().dueDate()).contains(day("2027-03-29"));

        world.tell(new ReplacementOverdue(SANNES_PLACEMENT, day("2027-03-29")));
        assertThat(sannes().state()).isEqualTo(State.OVERDUE);
        assertThat(sannes().tasks().getFirst().overdueAt()).isPresent();

        world.tell(new ReplacementSolved(
                SANNES_PLACEMENT, ReplacementOutcome.TRANSFERRED, Optional.empty(), Optional.of(JAMILAS)));
        assertThat(sannes().state()).isEqualTo(State.SOLVED);
        var solution = sannes().tasks().getFirst().solution().orElseThrow();
        assertThat(solution.outcome()).isEqualTo(ReplacementOutcome.TRANSFERRED);
        assertThat(solution.successorId()).contains(JAMILAS);
    }

    @Test
    void asked_again_the_earlier_answer_stays() {
        world.tell(
                required(SANNES_PLACEMENT, "2027-03-29"),
                new ReplacementSolved(
                        SANNES_PLACEMENT,
                        ReplacementOutcome.CONTINUE_UNTIL,
                        Optional.of(day("2027-05-01")),
                        Optional.empty()),
                required(SANNES_PLACEMENT, "2027-05-15"));

        assertThat(sannes().state()).isEqualTo(State.OPEN);
        assertThat(sannes().tasks()).hasSize(2);
        assertThat(sannes().tasks().getFirst().solution().orElseThrow().untilDate())
                .contains(day("2027-05-01"));
    }

    @Test
    void the_list_shows_the_earliest_term_first_and_open_means_overdue_too() {
        world.tell(
                required(SANNES_PLACEMENT, "2027-04-05"),
                required(JAMILAS, "2027-03-29"),
                new ReplacementOverdue(JAMILAS, day("2027-03-29")));

        assertThat(found(Optional.of(State.OPEN))).containsExactly(JAMILAS, SANNES_PLACEMENT);
        assertThat(found(Optional.of(State.OVERDUE))).containsExactly(JAMILAS);
        assertThat(found(Optional.of(State.SOLVED))).isEmpty();
        assertThat(found(Optional.empty(), Optional.of(SOUTH), theInvestigator()))
                .isEmpty();
        assertThat(found(Optional.empty(), Optional.of(NORTH), theInvestigator()))
                .hasSize(2);
    }

    @Test
    void the_school_and_sbb_see_it_and_nobody_else() {
        world.tell(required(SANNES_PLACEMENT, "2027-04-05"));

        assertThat(desk.answer(new FindReplacement(SANNES_PLACEMENT), theCoordinator())
                        .flatMap(SeenReplacement::studentName))
                .contains("Sanne");
        for (var stranger : List.of(anotherSchool(), theEmployer(), theMentor(), theStudent(SANNE))) {
            assertThat(desk.answer(new FindReplacement(SANNES_PLACEMENT), stranger))
                    .isEmpty();
            assertThat(found(Optional.empty(), Optional.empty(), stranger)).isEmpty();
        }
    }

    private Replacement sannes() {
        return desk.answer(new FindReplacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .replacement();
    }

    private List<PlacementId> found(Optional<State> state) {
        return found(state, Optional.empty(), theCoordinator());
    }

    private List<PlacementId> found(Optional<State> state, Optional<SchoolId> school, Actor reader) {
        return desk.answer(new FindReplacements(state, school, Page.first()), reader).items().stream()
                .map(seen -> seen.replacement().id())
                .toList();
    }

    private static ReplacementRequired required(PlacementId placement, String due) {
        return new ReplacementRequired(placement, ReplacementCause.TERMINATION, day("2027-03-15"), day(due), 1);
    }
}
