package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.ConversationRule.A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.placement.ConversationCommand.AnswerPrivately;
import nl.stagepact.domain.placement.ConversationEvent.PrivateAnswerGiven;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** With each conversation Sanne says how safe and well supported she feels; it is for the school alone. */
class PrivateAnswerTest extends PlacementExamples {

    private static final Conversation MIDTERM = Conversation.midtermCheck(1);
    private static final Personal<PrivateAnswer> UNSAFE = answer(1, "Er wordt geschreeuwd.");
    private static final Personal<PrivateAnswer> BETTER = answer(4, "Het gaat beter.");

    @Test
    void with_a_conversation_that_was_held_the_student_answers_the_private_question() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(day("2027-02-04"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.START_GESPREK, UNSAFE))
                .then(new PrivateAnswerGiven(PLACEMENT, Conversation.START_GESPREK, UNSAFE))
                .about(PLACEMENT)
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void a_student_whom_nobody_speaks_to_can_say_so_as_soon_as_the_window_opens() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(day("2027-04-06"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, MIDTERM, UNSAFE))
                .thenAllowedBy(
                        A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION,
                        new PrivateAnswerGiven(PLACEMENT, MIDTERM, UNSAFE));
    }

    @Test
    void nobody_is_asked_before_the_conversation_could_be_held() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(day("2027-04-05"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, MIDTERM, UNSAFE))
                .thenRefusedWith(A_PRIVATE_ANSWER_WAITS_FOR_ITS_CONVERSATION);
    }

    @Test
    void another_answer_takes_the_place_of_the_one_before() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), answered(UNSAFE))
                .on(day("2027-02-10"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.START_GESPREK, BETTER))
                .then(new PrivateAnswerGiven(PLACEMENT, Conversation.START_GESPREK, BETTER));
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), answered(UNSAFE), answered(BETTER))
                .on(day("2027-02-11"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.START_GESPREK, UNSAFE))
                .then(new PrivateAnswerGiven(PLACEMENT, Conversation.START_GESPREK, UNSAFE));
    }

    @Test
    void it_can_still_be_said_when_the_placement_is_over() {
        given(aCompletedPlacement())
                .on(day("2027-07-20"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.EIND_GESPREK, UNSAFE))
                .then(new PrivateAnswerGiven(PLACEMENT, Conversation.EIND_GESPREK, UNSAFE));
    }

    @Test
    void what_never_began_asks_nothing() {
        given(aCancelledPlacement())
                .on(day("2027-02-03"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.START_GESPREK, UNSAFE))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @Test
    void no_conversation_no_question() {
        given(aRunningPlacement())
                .on(day("2027-04-15"))
                .when(theStudent(SANNE), new AnswerPrivately(PLACEMENT, Conversation.midtermCheck(2), UNSAFE))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    private static List<PlacementEvent> answered(Personal<PrivateAnswer> answer) {
        return List.of(new PrivateAnswerGiven(PLACEMENT, Conversation.START_GESPREK, answer));
    }

    private static Personal<PrivateAnswer> answer(int score, String text) {
        return Personal.of(SANNE, new PrivateAnswer(score, Optional.of(text)));
    }
}
