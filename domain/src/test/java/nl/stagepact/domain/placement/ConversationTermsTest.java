package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.placement.IncidentEvent.*;
import nl.stagepact.domain.placement.PlacementEvent.*;
import nl.stagepact.domain.placement.TermCommand.RemindAfterInterruption;
import nl.stagepact.domain.placement.TermCommand.RemindOfConversation;
import nl.stagepact.domain.placement.TermEvent.*;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sanne's placement begins on 1 February 2027: the window of the StartGesprek closes on the 15th. */
class ConversationTermsTest extends PlacementExamples {

    private static final LocalDate CLOSES = day("2027-02-15");
    private static final LocalDate DUE_ON = day("2027-02-08");
    private static final LocalDate OVERDUE_ON = day("2027-02-16");
    private static final LocalDate FIRST_ESCALATION_ON = day("2027-02-19");
    private static final LocalDate SECOND_ESCALATION_ON = day("2027-02-26");

    private static final ConversationDue DUE = new ConversationDue(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1);
    private static final ConversationOverdue OVERDUE =
            new ConversationOverdue(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1);
    private static final ConversationEscalated ESCALATED =
            new ConversationEscalated(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1, 1);
    private static final ConversationEscalated ESCALATED_AGAIN =
            new ConversationEscalated(PLACEMENT, Conversation.START_GESPREK, CLOSES, 2, 1);

    private static final RemindOfConversation REMIND =
            new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, CLOSES);

    @Test
    void a_conversation_falls_due_a_week_before_its_window_closes() {
        given(aRunningPlacement())
                .on(DUE_ON)
                .when(Actor.application(), new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, CLOSES))
                .then(new ConversationDue(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1))
                .concerning(EVERYONE)
                .andAgainNothing();
    }

    @Test
    void it_is_overdue_on_the_day_after_its_window() {
        given(aRunningPlacement(), List.of(DUE))
                .on(OVERDUE_ON)
                .when(Actor.application(), new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, CLOSES))
                .then(new ConversationOverdue(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1))
                .andAgainNothing();
    }

    @Test
    void three_days_later_it_escalates() {
        given(aRunningPlacement(), List.of(DUE, OVERDUE))
                .on(FIRST_ESCALATION_ON)
                .when(Actor.application(), new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, CLOSES))
                .then(new ConversationEscalated(PLACEMENT, Conversation.START_GESPREK, CLOSES, 1, 1))
                .andAgainNothing();
    }

    @Test
    void ten_days_after_it_became_overdue_it_escalates_again() {
        given(aRunningPlacement(), List.of(DUE, OVERDUE, ESCALATED))
                .on(SECOND_ESCALATION_ON)
                .when(Actor.application(), REMIND)
                .then(ESCALATED_AGAIN)
                .andAgainNothing();
    }

    @ParameterizedTest
    @MethodSource("quietDays")
    void on_the_days_between_nothing_is_said(LocalDate day, List<PlacementEvent> said) {
        given(aRunningPlacement(), said)
                .on(day)
                .when(Actor.application(), REMIND)
                .thenNothing();
    }

    static Stream<Arguments> quietDays() {
        return Stream.of(
                Arguments.of(DUE_ON.minusDays(1), List.of()),
                Arguments.of(CLOSES, List.of(DUE)),
                Arguments.of(FIRST_ESCALATION_ON.minusDays(1), List.of(DUE, OVERDUE)),
                Arguments.of(SECOND_ESCALATION_ON.minusDays(1), List.of(DUE, OVERDUE, ESCALATED)),
                Arguments.of(day("2027-12-31"), List.of(DUE, OVERDUE, ESCALATED, ESCALATED_AGAIN)));
    }

    @Test
    void of_a_window_that_lies_in_the_past_all_is_said_at_once_and_in_order() {
        given(aRunningPlacement())
                .on(SECOND_ESCALATION_ON)
                .when(Actor.application(), REMIND)
                .then(DUE, OVERDUE, ESCALATED, ESCALATED_AGAIN)
                .andAgainNothing();
    }

    @Test
    void a_placement_that_did_not_start_owes_its_conversations_as_well() {
        given(aPlacementWithAnAgreement())
                .on(DUE_ON)
                .when(Actor.application(), REMIND)
                .then(DUE);
    }

    @ParameterizedTest
    @MethodSource("reasonsToBeSilent")
    void whatever_took_the_reason_away_silences_the_reminder(List<PlacementEvent> reason) {
        given(aRunningPlacement(), reason)
                .on(OVERDUE_ON)
                .when(Actor.application(), REMIND)
                .thenNothing();
    }

    static Stream<List<PlacementEvent>> reasonsToBeSilent() {
        return Stream.of(
                startGesprekHeldOn("2027-02-03"),
                List.of(new ConversationExempted(PLACEMENT, Conversation.START_GESPREK, told(SANNE, "Ziek."))),
                List.of(new PlacementTerminated(
                        PLACEMENT,
                        SANNE,
                        Party.SCHOOL,
                        Personal.of(SANNE, TerminationReason.ILLNESS),
                        day("2027-02-05"),
                        told(SANNE, "Gestopt."))),
                List.of(interruptedFrom("2027-02-08")),
                // another window
                planned(new Period(SPRING.startDate().plusDays(7), SPRING.endDate())));
    }

    @Test
    void a_cancelled_placement_owes_nothing() {
        given(aPlacementWithAnAgreement(), List.of(aCancelledPlacement().getLast()))
                .on(OVERDUE_ON)
                .when(Actor.application(), REMIND)
                .thenNothing();
    }

    @Test
    void what_is_not_required_is_never_due() {
        given(
                        confirmed(),
                        drawnUp(1, CONTENT),
                        planned(new Period(
                                SPRING.startDate(), SPRING.startDate().plusDays(9))))
                .on(OVERDUE_ON)
                .when(Actor.application(), new RemindOfConversation(PLACEMENT, Conversation.midtermCheck(1), CLOSES))
                .thenNothing();
    }

    @Test
    void an_interruption_that_is_still_to_come_silences_nothing() {
        given(aRunningPlacement(), List.of(interruptedFrom("2027-02-09")))
                .on(DUE_ON)
                .when(Actor.application(), REMIND)
                .then(DUE);
    }

    @Test
    void a_window_that_moved_is_spoken_of_anew() {
        var later = new Period(SPRING.startDate().plusDays(7), SPRING.endDate());
        given(aRunningPlacement(), List.of(DUE, OVERDUE), planned(later))
                .on(day("2027-02-15"))
                .when(
                        Actor.application(),
                        new RemindOfConversation(PLACEMENT, Conversation.START_GESPREK, day("2027-02-22")))
                .then(new ConversationDue(PLACEMENT, Conversation.START_GESPREK, day("2027-02-22"), 1))
                .andAgainNothing();
    }

    @Test
    void a_plan_that_leaves_the_window_where_it_was_repeats_nothing() {
        var longer = new Period(SPRING.startDate(), SPRING.endDate().plusDays(7));
        given(aRunningPlacement(), List.of(DUE, OVERDUE), planned(longer))
                .on(OVERDUE_ON)
                .when(Actor.application(), REMIND)
                .thenNothing();
    }

    @Test
    void what_nobody_was_asked_while_it_was_interrupted_is_asked_when_it_resumes() {
        given(aRunningPlacement(), List.of(DUE, OVERDUE, interruptedFrom("2027-02-18"), resumedOn("2027-02-22")))
                .on(day("2027-02-22"))
                .when(Actor.application(), new RemindAfterInterruption(PLACEMENT, day("2027-02-22")))
                .then(ESCALATED)
                .andAgainNothing();
    }

    @Test
    void nobody_is_reminded_when_it_was_interrupted_once_more_by_then() {
        given(
                        aRunningPlacement(),
                        List.of(interruptedFrom("2027-02-10"), resumedOn("2027-02-12"), interruptedFrom("2027-02-14")))
                .on(OVERDUE_ON)
                .when(Actor.application(), new RemindAfterInterruption(PLACEMENT, day("2027-02-12")))
                .thenNothing();
        given(
                        aRunningPlacement(),
                        List.of(interruptedFrom("2027-02-10"), resumedOn("2027-02-12")),
                        List.of(interruptedFrom("2027-02-14"), resumedOn("2027-02-15")))
                .on(OVERDUE_ON)
                .when(Actor.application(), new RemindAfterInterruption(PLACEMENT, day("2027-02-12")))
                .thenNothing();
    }

    private static PlacementResumed resumedOn(String day) {
        return new PlacementResumed(PLACEMENT, day(day));
    }

    private static PlacementInterrupted interruptedFrom(String day) {
        return new PlacementInterrupted(PLACEMENT, day(day), Optional.empty(), told(SANNE, "Ziek."));
    }
}
