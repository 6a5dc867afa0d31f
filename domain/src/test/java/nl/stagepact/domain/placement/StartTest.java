package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.StartPlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import org.junit.jupiter.api.Test;

class StartTest extends PlacementExamples {

    private static final LocalDate FIRST_DAY = SPRING.startDate();
    private static final PlacementStarted STARTED = new PlacementStarted(PLACEMENT, FIRST_DAY);

    @Test
    void a_signed_placement_starts_on_its_first_day() {
        given(aSignedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .then(new PlacementStarted(PLACEMENT, FIRST_DAY))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void starting_again_changes_nothing() {
        given(aSignedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .andAgainNothing();
    }

    @Test
    void a_placement_starts_once_all_have_signed() {
        given(aSignedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenAllowedBy(NO_START_WITHOUT_ALL_SIGNATURES, STARTED);
    }

    @Test
    void a_placement_that_only_two_signed_does_not_start() {
        given(aPlacementWithAnAgreement(), signed(1, Signatory.STUDENT, Signatory.EMPLOYER))
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(NO_START_WITHOUT_ALL_SIGNATURES);
    }

    @Test
    void a_placement_without_an_agreement_does_not_start() {
        given(aConfirmedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(NO_START_WITHOUT_ALL_SIGNATURES);
    }

    @Test
    void a_placement_may_start_later_than_agreed() {
        given(aSignedPlacement())
                .on(FIRST_DAY.plusDays(3))
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenAllowedBy(NO_START_BEFORE_THE_FIRST_DAY, STARTED);
    }

    @Test
    void a_placement_never_starts_before_its_first_day() {
        given(aSignedPlacement())
                .on(FIRST_DAY.minusDays(1))
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(NO_START_BEFORE_THE_FIRST_DAY);
    }

    @Test
    void a_placement_starts_at_an_employer_that_is_recognised_that_day() {
        world.suspendedFrom(FIRST_DAY.plusDays(1));

        given(aSignedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenAllowedBy(ONLY_A_RECOGNISED_EMPLOYER_TRAINS, STARTED);
    }

    @Test
    void a_placement_never_starts_at_an_employer_that_was_suspended_after_the_signatures() {
        world.suspendedFrom(FIRST_DAY);

        given(aSignedPlacement())
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(ONLY_A_RECOGNISED_EMPLOYER_TRAINS);
    }

    @Test
    void a_placement_that_was_cancelled_never_starts() {
        given(aSignedPlacement(), List.of(aCancelledPlacement().getLast()))
                .on(FIRST_DAY)
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @Test
    void a_placement_that_was_completed_does_not_start_anew() {
        given(aCompletedPlacement())
                .on(SPRING.endDate())
                .when(theCoordinator(), new StartPlacement(PLACEMENT))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }
}
