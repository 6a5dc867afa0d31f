package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.kit.Places;
import nl.stagepact.domain.placement.ConversationCommand.ExemptConversation;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.domain.placement.ConversationCommand.HoldMidtermCheck;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.ConversationExempted;
import nl.stagepact.domain.placement.PlacementEvent.PlacementConfirmed;
import nl.stagepact.domain.placement.PlacementEvent.PlacementStarted;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** Conversations that need not be held: exempted by the coordinator, or not required in a short placement. */
class ExemptionTest extends PlacementExamples {

    private static final Personal<String> REASON = told(SANNE, "De school is gesloten.");
    private static final Conversation MIDTERM = Conversation.midtermCheck(1);
    private static final Period TWO_WEEKS = new Period(SPRING.startDate(), day("2027-02-14"));
    private static final LocalDate AFTERWARDS = day("2027-07-01");

    @Test
    void a_coordinator_exempts_a_conversation_and_says_why() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, REASON))
                .then(new ConversationExempted(PLACEMENT, MIDTERM, REASON))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void exempting_again_changes_nothing() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, REASON))
                .andAgainNothing();
    }

    @Test
    void after_an_exempted_midterm_check_the_eind_gesprek_is_held() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), exempted(MIDTERM))
                .on(AFTERWARDS)
                .when(
                        theSupervisor(),
                        new HoldEindGesprek(PLACEMENT, report("2027-06-28"), told(SANNE, "Een aanwinst.")))
                .then(eindGesprek("2027-06-28", Timing.IN_WINDOW));
    }

    @Test
    void what_was_exempted_is_not_held_any_more() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), exempted(MIDTERM))
                .on(AFTERWARDS)
                .when(
                        theSupervisor(),
                        new HoldMidtermCheck(PLACEMENT, 1, report("2027-04-15"), told(SANNE, "Op schema."), true))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    @Test
    void what_was_held_is_not_exempted_any_more() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, Conversation.START_GESPREK, REASON))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    @Test
    void what_was_never_planned_is_not_exempted() {
        given(aRunningPlacement())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, Conversation.midtermCheck(2), REASON))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void while_a_placement_lasts_conversations_are_exempted() {
        given(aSignedPlacement())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, REASON))
                .thenAllowedBy(WHAT_HAS_ENDED_STAYS_ENDED, new ConversationExempted(PLACEMENT, MIDTERM, REASON));
    }

    @Test
    void after_the_end_nothing_is_exempted() {
        given(aCancelledPlacement())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, REASON))
                .thenRefusedWith(WHAT_HAS_ENDED_STAYS_ENDED);
    }

    @Test
    void in_a_short_placement_the_midterm_check_is_not_required() {
        given(aRunningPlacementOfTwoWeeks(), startGesprekHeldOn("2027-02-01"))
                .on(AFTERWARDS)
                .when(
                        theSupervisor(),
                        new HoldEindGesprek(PLACEMENT, report("2027-02-12"), told(SANNE, "Een aanwinst.")))
                .then(eindGesprek("2027-02-12", Timing.IN_WINDOW));
    }

    @Test
    void in_a_short_placement_the_midterm_check_may_be_held_all_the_same() {
        given(aRunningPlacementOfTwoWeeks(), startGesprekHeldOn("2027-02-01"))
                .on(AFTERWARDS)
                .when(
                        theSupervisor(),
                        new HoldMidtermCheck(PLACEMENT, 1, report("2027-02-08"), told(SANNE, "Op schema."), true))
                .then(midtermCheck(1, "2027-02-08", Timing.IN_WINDOW));
    }

    @Test
    void what_is_not_required_is_not_exempted() {
        given(aRunningPlacementOfTwoWeeks())
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, MIDTERM, REASON))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void a_new_plan_moves_the_windows_of_what_is_not_yet_held() {
        var later = new Period(day("2027-03-01"), SPRING.endDate());

        given(
                        aPlacementWithAnAgreement(),
                        drawnUp(2, Agreements.on(PLACE).in(later).content()),
                        planned(later))
                .on(AFTERWARDS)
                .when(
                        theSupervisor(),
                        new HoldStartGesprek(
                                PLACEMENT,
                                report("2027-03-10"),
                                told(SANNE, "Leren bakken."),
                                told(SANNE, "Brood."),
                                told(SANNE, "Meld bij de vertrouwenspersoon.")))
                .then(startGesprek("2027-03-10", Timing.IN_WINDOW));
    }

    @Test
    void a_new_plan_never_asks_once_more_for_what_was_held() {
        var later = new Period(day("2027-03-01"), SPRING.endDate());

        given(
                        aPlacementWithAnAgreement(),
                        startGesprekHeldOn("2027-01-19"),
                        drawnUp(2, Agreements.on(PLACE).in(later).content()),
                        planned(later))
                .on(AFTERWARDS)
                .when(theCoordinator(), new ExemptConversation(PLACEMENT, Conversation.START_GESPREK, REASON))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    private static List<PlacementEvent> exempted(Conversation conversation) {
        return List.of(new ConversationExempted(PLACEMENT, conversation, REASON));
    }

    private static List<PlacementEvent> aRunningPlacementOfTwoWeeks() {
        var place = Places.seats(1).in(TWO_WEEKS).confirmedFor(SANNE, NORTH, BAKERY);
        return story(
                List.of(new PlacementConfirmed(PLACEMENT, OFFER, CANDIDACY, place)),
                drawnUp(1, Agreements.on(place).content()),
                planned(TWO_WEEKS),
                signed(1, Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
                List.of(new AgreementConcluded(PLACEMENT, 1), new PlacementStarted(PLACEMENT, TWO_WEEKS.startDate())));
    }
}
