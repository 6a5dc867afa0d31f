package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.CorrectionRule.ONLY_WHAT_WAS_RECORDED_IS_CORRECTED;
import static nl.stagepact.domain.placement.CorrectionRule.WHOEVER_RECORDED_A_CONVERSATION_CORRECTS_IT;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.placement.CorrectionEvent.ConversationCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.RealisedHoursCorrected;
import nl.stagepact.domain.placement.CorrectionEvent.SchoolDecisionCorrected;
import nl.stagepact.domain.placement.PlacementCommand.CorrectConversation;
import nl.stagepact.domain.placement.PlacementCommand.CorrectRealisedHours;
import nl.stagepact.domain.placement.PlacementCommand.CorrectSchoolDecision;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** Something was wrongly recorded: it is recorded again, and both stay. */
class CorrectionTest extends PlacementExamples {

    private static final Personal<String> TYPO = told(SANNE, "Een tikfout.");
    private static final LocalDate IN_JULY = day("2027-07-05");
    private static final Personal<String> WHY = told(SANNE, "De proeve is niet gehaald.");

    @Test
    void the_hours_of_a_completed_placement_are_corrected() {
        given(aCompletedPlacement())
                .when(theCoordinator(), new CorrectRealisedHours(PLACEMENT, 708, TYPO))
                .thenAllowedBy(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED, new RealisedHoursCorrected(PLACEMENT, 708, TYPO))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void hours_that_were_not_recorded_yet_are_not_corrected() {
        given(anAssessedPlacement())
                .when(theCoordinator(), new CorrectRealisedHours(PLACEMENT, 708, TYPO))
                .thenRefusedWith(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED);
    }

    @Test
    void the_schools_decision_is_corrected_also_after_the_completion() {
        given(aCompletedPlacement())
                .when(theSupervisor(), new CorrectSchoolDecision(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .then(new SchoolDecisionCorrected(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .andAgainNothing();
    }

    @Test
    void what_was_not_decided_is_not_corrected() {
        given(aRunningPlacement())
                .when(theSupervisor(), new CorrectSchoolDecision(PLACEMENT, Outcome.FAILED, WHY, TYPO))
                .thenRefusedWith(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED);
    }

    @Test
    void the_side_that_recorded_a_conversation_corrects_its_report() {
        givenBy(theSupervisor(), aPlacementWithAllConversations())
                .on(IN_JULY)
                .when(
                        theSupervisor(),
                        new CorrectConversation(PLACEMENT, Conversation.midtermCheck(1), report("2027-05-20"), TYPO))
                .thenAllowedBy(
                        WHOEVER_RECORDED_A_CONVERSATION_CORRECTS_IT,
                        new ConversationCorrected(
                                PLACEMENT, Conversation.midtermCheck(1), report("2027-05-20"), Timing.LATE, TYPO))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void the_other_side_does_not_correct_it() {
        givenBy(theSupervisor(), aPlacementWithAllConversations())
                .on(IN_JULY)
                .when(theMentor(), correctMidterm("2027-04-16"))
                .thenRefusedWith(WHOEVER_RECORDED_A_CONVERSATION_CORRECTS_IT);
    }

    @Test
    void the_coordinator_corrects_what_either_side_recorded_also_after_the_completion() {
        givenBy(theMentor(), aCompletedPlacement())
                .on(IN_JULY)
                .when(theCoordinator(), correctMidterm("2027-04-16"))
                .then(correctedMidterm("2027-04-16", Timing.IN_WINDOW));
    }

    @Test
    void a_conversation_that_was_not_held_is_not_corrected() {
        givenBy(theSupervisor(), aRunningPlacement())
                .on(IN_JULY)
                .when(theSupervisor(), correctMidterm("2027-04-16"))
                .thenRefusedWith(ONLY_WHAT_WAS_RECORDED_IS_CORRECTED);
    }

    @Test
    void corrected_conversations_keep_their_order() {
        for (var date : List.of("2027-02-02", "2027-06-29")) {
            givenBy(theSupervisor(), aPlacementWithAllConversations())
                    .on(IN_JULY)
                    .when(theSupervisor(), correctMidterm(date))
                    .thenRefusedWith(PlacementRule.CONVERSATIONS_ARE_HELD_IN_ORDER);
        }
    }

    @Test
    void what_comes_later_follows_the_corrected_date() {
        givenBy(theSupervisor(), aPlacementWithAllConversations(), List.of(correctedMidterm("2027-06-28", Timing.LATE)))
                .on(IN_JULY)
                .when(
                        theCoordinator(),
                        new CorrectConversation(PLACEMENT, Conversation.EIND_GESPREK, report("2027-06-27"), TYPO))
                .thenRefusedWith(PlacementRule.CONVERSATIONS_ARE_HELD_IN_ORDER);
    }

    @Test
    void a_correction_lies_in_the_past_as_well() {
        givenBy(theSupervisor(), aPlacementWithAllConversations())
                .on(day("2027-06-28"))
                .when(
                        theSupervisor(),
                        new CorrectConversation(PLACEMENT, Conversation.EIND_GESPREK, report("2027-06-29"), TYPO))
                .thenRefusedWith(PlacementRule.A_CONVERSATION_IS_REPORTED_AFTERWARDS);
    }

    private static CorrectConversation correctMidterm(String date) {
        return new CorrectConversation(PLACEMENT, Conversation.midtermCheck(1), report(date), TYPO);
    }

    private static ConversationCorrected correctedMidterm(String date, Timing timing) {
        return new ConversationCorrected(PLACEMENT, Conversation.midtermCheck(1), report(date), timing, TYPO);
    }
}
