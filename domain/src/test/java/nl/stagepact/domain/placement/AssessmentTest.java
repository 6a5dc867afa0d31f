package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.PlacementCommand.CompletePlacement;
import nl.stagepact.domain.placement.PlacementCommand.DecideOutcome;
import nl.stagepact.domain.placement.PlacementCommand.JudgeStudent;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.EmployerJudged;
import nl.stagepact.domain.placement.PlacementEvent.PlacementCompleted;
import nl.stagepact.domain.placement.PlacementEvent.SchoolDecided;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** The employer judges, the school decides, and the placement is completed. */
class AssessmentTest extends PlacementExamples {

    private static final Personal<String> WELL_DONE = told(SANNE, "Bakt uitstekend.");
    private static final Personal<String> PASSED = told(SANNE, "Voldaan.");
    private static final LocalDate LAST_DAY = SPRING.endDate();

    @Test
    void the_employer_judges_the_students_work() {
        given(aRunningPlacement())
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.GOOD, WELL_DONE))
                .then(new EmployerJudged(PLACEMENT, Judgement.GOOD, WELL_DONE))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void judging_again_changes_nothing() {
        given(aRunningPlacement())
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.GOOD, WELL_DONE))
                .andAgainNothing();
    }

    @Test
    void a_first_judgement_is_recorded() {
        given(aRunningPlacement())
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.GOOD, WELL_DONE))
                .thenAllowedBy(A_JUDGEMENT_IS_GIVEN_ONCE, new EmployerJudged(PLACEMENT, Judgement.GOOD, WELL_DONE));
    }

    @Test
    void a_judgement_is_never_replaced() {
        given(aRunningPlacement(), judged())
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.INSUFFICIENT, WELL_DONE))
                .thenRefusedWith(A_JUDGEMENT_IS_GIVEN_ONCE);
    }

    @Test
    void nobody_judges_before_the_start() {
        given(aSignedPlacement())
                .when(theMentor(), new JudgeStudent(PLACEMENT, Judgement.GOOD, WELL_DONE))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void the_school_decides_with_the_employers_judgement_before_it() {
        given(aRunningPlacement(), judged())
                .when(theCoordinator(), new DecideOutcome(PLACEMENT, Outcome.PASSED, PASSED))
                .thenAllowedBy(
                        THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT,
                        new SchoolDecided(PLACEMENT, Outcome.PASSED, PASSED))
                .concerning(EVERYONE);
    }

    @Test
    void the_school_may_decide_otherwise_than_the_employer_judged() {
        given(aRunningPlacement(), judged())
                .when(theSupervisor(), new DecideOutcome(PLACEMENT, Outcome.FAILED, PASSED))
                .then(new SchoolDecided(PLACEMENT, Outcome.FAILED, PASSED));
    }

    @Test
    void the_school_never_decides_without_the_employers_judgement() {
        given(aRunningPlacement())
                .when(theCoordinator(), new DecideOutcome(PLACEMENT, Outcome.PASSED, PASSED))
                .thenRefusedWith(THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT);
    }

    @Test
    void deciding_again_changes_nothing() {
        given(aRunningPlacement(), judged())
                .when(theCoordinator(), new DecideOutcome(PLACEMENT, Outcome.PASSED, PASSED))
                .andAgainNothing();
    }

    @Test
    void a_decision_of_the_school_is_never_replaced() {
        given(aRunningPlacement(), judged(), decided())
                .when(theCoordinator(), new DecideOutcome(PLACEMENT, Outcome.FAILED, PASSED))
                .thenRefusedWith(A_JUDGEMENT_IS_GIVEN_ONCE);
    }

    @Test
    void the_school_decides_nothing_about_a_placement_that_does_not_run() {
        given(aSignedPlacement())
                .when(theCoordinator(), new DecideOutcome(PLACEMENT, Outcome.PASSED, PASSED))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void a_placement_is_completed_on_its_last_day() {
        given(anAssessedPlacement())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenAllowedBy(NO_COMPLETION_BEFORE_THE_LAST_DAY, new PlacementCompleted(PLACEMENT, 780))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void completing_again_changes_nothing() {
        given(anAssessedPlacement())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .andAgainNothing();
    }

    @Test
    void a_placement_is_never_completed_before_its_last_day() {
        given(anAssessedPlacement())
                .on(LAST_DAY.minusDays(1))
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenRefusedWith(NO_COMPLETION_BEFORE_THE_LAST_DAY);
    }

    @Test
    void an_exempted_conversation_does_not_stand_in_the_way() {
        given(
                        aRunningPlacement(),
                        startGesprekHeldOn("2027-02-03"),
                        midtermCheckHeldOn("2027-04-15"),
                        List.of(new ConversationExempted(
                                PLACEMENT, Conversation.EIND_GESPREK, told(SANNE, "De bakkerij brandde af."))),
                        judged(),
                        decided())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenAllowedBy(NO_COMPLETION_WITHOUT_THE_CONVERSATIONS, new PlacementCompleted(PLACEMENT, 780));
    }

    @Test
    void a_placement_is_never_completed_with_conversations_missing_and_names_them() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), judged(), decided())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenRefusedWith(NO_COMPLETION_WITHOUT_THE_CONVERSATIONS, "midterm-check", "eind-gesprek");
    }

    @Test
    void a_placement_is_never_completed_without_the_schools_decision() {
        given(aPlacementWithAllConversations(), judged())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenRefusedWith(THE_SCHOOL_DECIDES_WITH_THE_EMPLOYERS_JUDGEMENT);
    }

    @Test
    void a_placement_that_does_not_run_is_not_completed() {
        given(aSignedPlacement())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 780))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void a_completed_placement_is_not_completed_with_other_hours() {
        given(aCompletedPlacement())
                .on(LAST_DAY)
                .when(theCoordinator(), new CompletePlacement(PLACEMENT, 800))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }
}
