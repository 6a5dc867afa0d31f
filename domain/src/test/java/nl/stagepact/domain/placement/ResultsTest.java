package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ResultRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.PlacementCommand.CompletePlacement;
import nl.stagepact.domain.placement.PlacementCommand.RecordHours;
import nl.stagepact.domain.placement.PlacementCommand.RecordOutflow;
import nl.stagepact.domain.placement.PlacementCommand.ReviewPlacement;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.ResultEvent.HoursRecorded;
import nl.stagepact.domain.placement.ResultEvent.OutflowRecorded;
import nl.stagepact.domain.placement.ResultEvent.StudentReviewed;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** What came of Sanne's placement: hours, her review, and where she went. */
class ResultsTest extends PlacementExamples {

    private static final Period WEEK = new Period(day("2027-02-01"), day("2027-02-05"));
    private static final Personal<StudentReview> REVIEW = Personal.of(SANNE, new StudentReview(4, 4, 3, 5, 5));

    @Test
    void a_week_that_is_over_is_recorded() {
        given(aRunningPlacement())
                .on(day("2027-02-05"))
                .when(theStudent(SANNE), new RecordHours(PLACEMENT, WEEK, 32, Party.STUDENT))
                .thenAllowedBy(
                        HOURS_LIE_BEHIND_US_AND_WITHIN_THE_PLACEMENT,
                        new HoursRecorded(PLACEMENT, WEEK, 32, Party.STUDENT))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void days_to_come_or_outside_the_placement_are_not() {
        given(aRunningPlacement())
                .on(day("2027-02-04"))
                .when(theStudent(SANNE), new RecordHours(PLACEMENT, WEEK, 32, Party.STUDENT))
                .thenRefusedWith(HOURS_LIE_BEHIND_US_AND_WITHIN_THE_PLACEMENT);
        given(aRunningPlacement())
                .on(day("2027-02-10"))
                .when(
                        theStudent(SANNE),
                        new RecordHours(PLACEMENT, new Period(day("2027-01-31"), day("2027-02-01")), 8, Party.STUDENT))
                .thenRefusedWith(HOURS_LIE_BEHIND_US_AND_WITHIN_THE_PLACEMENT);
    }

    @Test
    void other_days_are_recorded_beside_it() {
        var next = new Period(day("2027-02-08"), day("2027-02-12"));
        given(aRunningPlacement(), recorded(Party.STUDENT))
                .on(day("2027-02-12"))
                .when(theStudent(SANNE), new RecordHours(PLACEMENT, next, 30, Party.STUDENT))
                .thenAllowedBy(HOURS_OF_A_DAY_ARE_RECORDED_ONCE, new HoursRecorded(PLACEMENT, next, 30, Party.STUDENT));
    }

    @Test
    void no_day_is_recorded_in_two_periods() {
        given(aRunningPlacement(), recorded(Party.STUDENT))
                .on(day("2027-02-12"))
                .when(
                        theStudent(SANNE),
                        new RecordHours(PLACEMENT, new Period(day("2027-02-05"), day("2027-02-12")), 40, Party.STUDENT))
                .thenRefusedWith(HOURS_OF_A_DAY_ARE_RECORDED_ONCE);
    }

    @Test
    void the_employer_confirms_what_the_student_recorded() {
        given(aRunningPlacement(), recorded(Party.STUDENT))
                .on(day("2027-02-12"))
                .when(theMentor(), new RecordHours(PLACEMENT, WEEK, 32, Party.EMPLOYER))
                .thenAllowedBy(
                        THE_STUDENT_CHANGES_NO_CONFIRMED_HOURS, new HoursRecorded(PLACEMENT, WEEK, 32, Party.EMPLOYER));
    }

    @Test
    void what_was_confirmed_the_student_does_not_change() {
        given(aRunningPlacement(), recorded(Party.EMPLOYER))
                .on(day("2027-02-12"))
                .when(theStudent(SANNE), new RecordHours(PLACEMENT, WEEK, 36, Party.STUDENT))
                .thenRefusedWith(THE_STUDENT_CHANGES_NO_CONFIRMED_HOURS);
    }

    @Test
    void on_the_last_day_the_student_looks_back() {
        given(aRunningPlacement())
                .on(SPRING.endDate())
                .when(theStudent(SANNE), new ReviewPlacement(PLACEMENT, REVIEW))
                .thenAllowedBy(A_PLACEMENT_IS_LOOKED_BACK_UPON_AT_ITS_END, new StudentReviewed(PLACEMENT, REVIEW))
                .andAgainNothing();
    }

    @Test
    void before_the_last_day_nobody_looks_back() {
        given(aRunningPlacement())
                .on(SPRING.endDate().minusDays(1))
                .when(theStudent(SANNE), new ReviewPlacement(PLACEMENT, REVIEW))
                .thenRefusedWith(A_PLACEMENT_IS_LOOKED_BACK_UPON_AT_ITS_END);
    }

    @Test
    void a_completion_takes_the_hours_that_were_recorded() {
        given(anAssessedPlacement(), recorded(Party.EMPLOYER))
                .on(SPRING.endDate())
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, Optional.empty()))
                .thenAllowedBy(A_COMPLETION_TELLS_THE_HOURS, new PlacementCompleted(PLACEMENT, 32))
                .andAgainNothing();
    }

    @Test
    void a_completion_without_any_hours_is_refused() {
        given(anAssessedPlacement())
                .on(SPRING.endDate())
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, Optional.empty()))
                .thenRefusedWith(A_COMPLETION_TELLS_THE_HOURS);
    }

    @Test
    void after_the_completion_the_student_reviews() {
        given(aCompletedPlacement())
                .when(theStudent(SANNE), new ReviewPlacement(PLACEMENT, REVIEW))
                .thenAllowedBy(A_STUDENT_REVIEWS_ONCE, new StudentReviewed(PLACEMENT, REVIEW));
    }

    @Test
    void another_review_is_refused() {
        given(aCompletedPlacement(), List.of(new StudentReviewed(PLACEMENT, REVIEW)))
                .when(
                        theStudent(SANNE),
                        new ReviewPlacement(PLACEMENT, Personal.of(SANNE, new StudentReview(1, 1, 1, 1, 1))))
                .thenRefusedWith(A_STUDENT_REVIEWS_ONCE);
    }

    @Test
    void where_the_student_went_is_recorded_and_can_change() {
        given(aCompletedPlacement(), List.of(new OutflowRecorded(PLACEMENT, Outflow.STAYED_AS_EMPLOYEE)))
                .when(theCoordinator(), new RecordOutflow(PLACEMENT, Outflow.FURTHER_STUDY))
                .then(new OutflowRecorded(PLACEMENT, Outflow.FURTHER_STUDY))
                .andAgainNothing();
    }

    private static List<PlacementEvent> recorded(Party by) {
        return List.of(new HoursRecorded(PLACEMENT, WEEK, 32, by));
    }
}
