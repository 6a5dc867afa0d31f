package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.IncidentRule.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import nl.stagepact.domain.placement.IncidentEvent.NoShowReported;
import nl.stagepact.domain.placement.PlacementCommand.ReportNoShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the first week, from 1 to 8 February 2027, Sanne does not come. */
class NoShowTest extends PlacementExamples {

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01", "2027-02-08"})
    void the_employer_reports_a_day_of_the_first_week(String date) {
        given(aRunningPlacement())
                .on(day("2027-02-12"))
                .when(theMentor(), new ReportNoShow(PLACEMENT, day(date)))
                .thenAllowedBy(A_NO_SHOW_IS_REPORTED_IN_THE_FIRST_WEEK, new NoShowReported(PLACEMENT, day(date), 1))
                .concerning(EVERYONE);
    }

    @Test
    void another_day_is_another_report() {
        given(aRunningPlacement(), List.of(new NoShowReported(PLACEMENT, day("2027-02-01"), 1)))
                .on(day("2027-02-02"))
                .when(theMentor(), new ReportNoShow(PLACEMENT, day("2027-02-02")))
                .then(new NoShowReported(PLACEMENT, day("2027-02-02"), 1));
    }

    @Test
    void the_same_day_again_changes_nothing() {
        given(aRunningPlacement())
                .on(day("2027-02-02"))
                .when(theMentor(), new ReportNoShow(PLACEMENT, day("2027-02-02")))
                .andAgainNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-31", "2027-02-06", "2027-02-09"})
    void no_other_day_is_reported(String date) {
        given(aRunningPlacement())
                .on(day("2027-02-05"))
                .when(theMentor(), new ReportNoShow(PLACEMENT, day(date)))
                .thenRefusedWith(A_NO_SHOW_IS_REPORTED_IN_THE_FIRST_WEEK);
    }

    @Test
    void before_the_start_nobody_is_missed() {
        given(aSignedPlacement())
                .on(day("2027-02-02"))
                .when(theMentor(), new ReportNoShow(PLACEMENT, day("2027-02-02")))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }
}
