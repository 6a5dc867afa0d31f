package nl.stagepact.projections.placement;

import static nl.stagepact.projections.kit.Cast.SANNE;
import static nl.stagepact.projections.kit.Cast.SANNES_PLACEMENT;
import static nl.stagepact.projections.kit.Cast.day;
import static nl.stagepact.projections.kit.Cast.theCoordinator;
import static nl.stagepact.projections.kit.Cast.theEmployer;
import static nl.stagepact.projections.kit.Cast.theMentor;
import static nl.stagepact.projections.kit.Cast.theStudent;
import static nl.stagepact.projections.kit.Happening.told;
import static nl.stagepact.projections.kit.Placing.drawnUp;
import static nl.stagepact.projections.kit.Placing.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.CorrectionEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.placement.Outcome;
import nl.stagepact.domain.placement.Outflow;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.placement.ResultEvent.HoursRecorded;
import nl.stagepact.domain.placement.ResultEvent.OutflowRecorded;
import nl.stagepact.domain.placement.ResultEvent.StudentReviewed;
import nl.stagepact.domain.placement.StudentReview;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import nl.stagepact.projections.kit.Happening;
import nl.stagepact.projections.kit.World;
import nl.stagepact.projections.placement.PlacementBoard.FindPlacement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseOnTheBoardTest {

    private static final Period FIRST = new Period(day("2027-02-01"), day("2027-02-05"));
    private static final Period SECOND = new Period(day("2027-02-08"), day("2027-02-12"));
    private static final StudentReview REVIEW = new StudentReview(4, 3, 2, 1, 5);

    private final World world = new World();

    @BeforeEach
    void a_placement() {
        world.tell(Happening.region()).tell(placed(SANNE), drawnUp(1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void hours_add_up_and_what_the_employer_records_replaces_what_the_student_did() {
        world.tell(
                new HoursRecorded(SANNES_PLACEMENT, SECOND, 30, Party.STUDENT),
                new HoursRecorded(SANNES_PLACEMENT, FIRST, 40, Party.STUDENT),
                new HoursRecorded(SANNES_PLACEMENT, FIRST, 36, Party.EMPLOYER));

        assertThat(seenBy(theCoordinator()).hours())
                .containsExactly(
                        new Course.Hours(FIRST, 36, Party.EMPLOYER), new Course.Hours(SECOND, 30, Party.STUDENT));
        assertThat(seenBy(theCoordinator()).recordedHours()).isEqualTo(66);
    }

    @Test
    void what_the_student_thought_is_never_for_the_employer() {
        world.tell(new StudentReviewed(SANNES_PLACEMENT, Personal.of(SANNE, REVIEW)));

        for (var reader : List.of(theCoordinator(), theStudent(SANNE))) {
            assertThat(seenBy(reader).review()).contains(REVIEW);
        }
        for (var reader : List.of(theEmployer(), theMentor())) {
            assertThat(seenBy(reader).review()).isEmpty();
        }
    }

    @Test
    void an_erased_review_is_nothing() {
        world.tell(new StudentReviewed(SANNES_PLACEMENT, new Personal.Erased<>(SANNE.value())));

        assertThat(seenBy(theCoordinator()).review()).isEmpty();
    }

    @Test
    void where_the_student_went_last_counts() {
        world.tell(
                new OutflowRecorded(SANNES_PLACEMENT, Outflow.STAYED_AS_EMPLOYEE),
                new OutflowRecorded(SANNES_PLACEMENT, Outflow.ELSEWHERE));

        assertThat(seenBy(theEmployer()).outflow()).contains(Outflow.ELSEWHERE);
    }

    @Test
    void a_correction_counts_and_what_stood_there_before_stays_visible() {
        world.tell(
                new SchoolDecided(SANNES_PLACEMENT, Outcome.PASSED, told("passed")),
                new PlacementCompleted(SANNES_PLACEMENT, 790),
                new RealisedHoursCorrected(SANNES_PLACEMENT, 709, told("a typo")),
                new SchoolDecisionCorrected(SANNES_PLACEMENT, Outcome.FAILED, told("failed"), told("mixed up")));

        var placement = world.the(PlacementBoard.class)
                .answer(new FindPlacement(SANNES_PLACEMENT), theCoordinator())
                .orElseThrow()
                .placement();
        assertThat(placement.realisedHours()).contains(709);
        assertThat(placement.schoolDecision().orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(placement.course().corrections())
                .extracting(
                        Course.Correction::realisedHoursBefore,
                        Course.Correction::outcomeBefore,
                        Course.Correction::reason)
                .containsExactly(
                        tuple(Optional.of(790), Optional.empty(), Optional.of("a typo")),
                        tuple(Optional.empty(), Optional.of(Outcome.PASSED), Optional.of("mixed up")));
    }

    private Course seenBy(Actor reader) {
        return world.the(PlacementBoard.class)
                .answer(new FindPlacement(SANNES_PLACEMENT), reader)
                .orElseThrow()
                .placement()
                .course();
    }
}
