package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.*;
import static nl.stagepact.projections.kit.Happening.place;
import static nl.stagepact.projections.kit.Happening.registered;
import static nl.stagepact.projections.kit.Placing.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stagepact.domain.placement.AgreementContent;
import nl.stagepact.domain.placement.LearningGoal;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.shared.CandidacyId;
import nl.stagepact.domain.shared.OfferId;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.domain.shared.PlacementId;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.Coverage.FindCoverage;
import nl.stagepact.projections.placement.Coverage.Goal;
import nl.stagepact.projections.placement.Coverage.Share;
import nl.stagepact.projections.placement.Coverage.YearHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two part-time placements of one student complete each other. */
class CoverageTest {

    private static final OfferId OTHER_OFFER = new OfferId(uuid("places elsewhere"));
    private static final CandidacyId OTHER_CANDIDACY = CandidacyId.of(OTHER_OFFER, SANNE, 1);
    private static final PlacementId OTHER = PlacementId.of(OTHER_CANDIDACY);

    private final World world = new World();
    private final PlacementBoard board = world.the(PlacementBoard.class);

    @AfterEach
    void close() {
        world.close();
    }

    private Coverage coverage() {
        return board.answer(new FindCoverage(SANNE), theCoordinator()).orElseThrow();
    }

    @Test
    void together_they_show_which_goal_is_learned_where_and_how_many_hours() {
        world.tell(
                placed(SANNE),
                new AgreementDrawnUp(
                        SANNES_PLACEMENT,
                        1,
                        covering(300, new LearningGoal("B1-K1-W1", false), new LearningGoal("B1-K1-W2", true)),
                        Optional.of(THE_THREE_SIGN)),
                elsewhere(),
                new AgreementDrawnUp(
                        OTHER, 1, covering(100, new LearningGoal("B1-K1-W2", true)), Optional.of(THE_THREE_SIGN)));

        assertThat(coverage().placements())
                .extracting(Share::placementId)
                .containsExactlyInAnyOrder(SANNES_PLACEMENT, OTHER);
        assertThat(coverage().goals())
                .satisfiesExactly(
                        whole -> {
                            assertThat(whole.name()).isEqualTo("B1-K1-W1");
                            assertThat(whole.coveredBy()).containsExactly(SANNES_PLACEMENT);
                            assertThat(whole.partlyBy()).isEmpty();
                        },
                        combined -> {
                            assertThat(combined.name()).isEqualTo("B1-K1-W2");
                            assertThat(combined.coveredBy()).isEmpty();
                            assertThat(combined.partlyBy()).containsExactlyInAnyOrder(SANNES_PLACEMENT, OTHER);
                        });
        assertThat(coverage().hoursPerStudyYear()).containsExactly(new YearHours(1, 400));
        assertThat(coverage().totalHours()).isEqualTo(400);
    }

    @Test
    void fewer_hours_than_the_law_asks_of_the_programme_are_said() {
        world.tell(
                placed(SANNE), new AgreementDrawnUp(SANNES_PLACEMENT, 1, covering(449), Optional.of(THE_THREE_SIGN)));
        assertThat(coverage().leastHours()).isEqualTo(450);
        assertThat(coverage().hoursLack()).isTrue();

        world.tell(elsewhere(), new AgreementDrawnUp(OTHER, 1, covering(1), Optional.of(THE_THREE_SIGN)));
        assertThat(coverage().hoursLack()).isFalse();
    }

    @Test
    void a_cancelled_placement_covers_nothing() {
        world.tell(
                registered(SANNE, NORTH, "Sanne"),
                placed(SANNE),
                new AgreementDrawnUp(
                        SANNES_PLACEMENT,
                        1,
                        covering(300, new LearningGoal("B1-K1-W1", false)),
                        Optional.of(THE_THREE_SIGN)),
                new PlacementCancelled(
                        SANNES_PLACEMENT, SANNE, OFFER, SANNES_CANDIDACY, Party.STUDENT, Personal.of(SANNE, "moves")));

        assertThat(coverage().goals()).extracting(Goal::name).isEmpty();
        assertThat(coverage().totalHours()).isZero();
    }

    @Test
    void another_school_sees_nothing_of_it() {
        world.tell(placed(SANNE));

        assertThat(board.answer(new FindCoverage(SANNE), anotherSchool())).isEmpty();
    }

    private static PlacementConfirmed elsewhere() {
        return new PlacementConfirmed(OTHER, OTHER_OFFER, OTHER_CANDIDACY, place(SANNE, AUTUMN));
    }

    private static AgreementContent covering(int hours, LearningGoal... goals) {
        var was = content();
        return new AgreementContent(
                was.period(),
                Optional.of(hours),
                Map.of(1, hours),
                was.supervision(),
                was.qualificationPart(),
                was.assessment(),
                was.earlyDissolution(),
                was.mentorId(),
                was.schoolSupervisorId(),
                was.hoursPerWeek(),
                was.daysPerWeek(),
                List.of(goals),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
