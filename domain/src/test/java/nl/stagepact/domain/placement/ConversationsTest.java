package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.PlacementRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stagepact.domain.placement.ConversationCommand.HoldEindGesprek;
import nl.stagepact.domain.placement.ConversationCommand.HoldMidtermCheck;
import nl.stagepact.domain.placement.ConversationCommand.HoldStartGesprek;
import nl.stagepact.domain.placement.PlacementEvent.EindGesprekHeld;
import nl.stagepact.domain.placement.PlacementEvent.MidtermCheckHeld;
import nl.stagepact.domain.placement.PlacementEvent.StartGesprekHeld;
import nl.stagepact.domain.shared.Party;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

class ConversationsTest extends PlacementExamples {

    private static final LocalDate IN_FEBRUARY = day("2027-02-20");
    private static final LocalDate IN_APRIL = day("2027-04-30");
    private static final LocalDate IN_JUNE = day("2027-06-29");

    @Test
    void student_school_and_employer_talk_at_the_start() {
        given(aRunningPlacement())
                .on(IN_FEBRUARY)
                .when(theSupervisor(), holdStart("2027-02-03"))
                .then(new StartGesprekHeld(
                        PLACEMENT,
                        report("2027-02-03"),
                        Timing.IN_WINDOW,
                        told(SANNE, "Leren bakken."),
                        told(SANNE, "Brood."),
                        told(SANNE, "Meld bij de vertrouwenspersoon.")))
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void recording_the_start_gesprek_again_changes_nothing() {
        given(aRunningPlacement())
                .on(IN_FEBRUARY)
                .when(
                        theSupervisor(),
                        new HoldStartGesprek(
                                PLACEMENT,
                                report("2027-02-03"),
                                told(SANNE, "Leren bakken."),
                                told(SANNE, "Brood."),
                                told(SANNE, "Meld bij de vertrouwenspersoon.")))
                .andAgainNothing();
    }

    @Test
    void they_talk_again_halfway() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_APRIL)
                .when(theMentor(), holdMidterm("2027-04-15"))
                .then(new MidtermCheckHeld(
                        PLACEMENT, 1, report("2027-04-15"), Timing.IN_WINDOW, told(SANNE, "Op schema."), true))
                .concerning(EVERYONE);
    }

    @Test
    void recording_the_midterm_check_again_changes_nothing() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_APRIL)
                .when(
                        theMentor(),
                        new HoldMidtermCheck(PLACEMENT, 1, report("2027-04-15"), told(SANNE, "Op schema."), true))
                .andAgainNothing();
    }

    @Test
    void they_talk_once_more_at_the_end() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(IN_JUNE)
                .when(theSupervisor(), holdEnd("2027-06-28"))
                .then(new EindGesprekHeld(
                        PLACEMENT, report("2027-06-28"), Timing.IN_WINDOW, told(SANNE, "Een aanwinst.")))
                .concerning(EVERYONE);
    }

    @Test
    void recording_the_eind_gesprek_again_changes_nothing() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(IN_JUNE)
                .when(theSupervisor(), new HoldEindGesprek(PLACEMENT, report("2027-06-28"), told(SANNE, "Goed.")))
                .andAgainNothing();
    }

    @Test
    void the_start_gesprek_may_be_held_before_the_first_day() {
        given(aPlacementWithAnAgreement())
                .on(day("2027-01-20"))
                .when(theSupervisor(), holdStart("2027-01-19"))
                .then(startGesprek("2027-01-19", Timing.IN_WINDOW));
    }

    @Test
    void a_conversation_before_its_window_says_that_it_was_early() {
        given(aPlacementWithAnAgreement())
                .on(day("2027-01-20"))
                .when(theSupervisor(), holdStart("2027-01-17"))
                .then(startGesprek("2027-01-17", Timing.EARLY));
    }

    @Test
    void a_conversation_after_its_window_counts_and_says_that_it_was_late() {
        given(aRunningPlacement())
                .on(IN_FEBRUARY)
                .when(theSupervisor(), holdStart("2027-02-16"))
                .then(startGesprek("2027-02-16", Timing.LATE));
    }

    @Test
    void in_a_running_placement_conversations_go_on() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-15"))
                .thenAllowedBy(ONLY_A_RUNNING_PLACEMENT_GOES_ON, midtermCheck(1, "2027-04-15", Timing.IN_WINDOW));
    }

    @Test
    void halfway_is_not_reached_before_the_start() {
        given(aSignedPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-15"))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void after_the_end_no_conversation_is_added() {
        given(aCancelledPlacement())
                .on(IN_FEBRUARY)
                .when(theCoordinator(), holdStart("2027-02-03"))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void what_is_planned_is_held() {
        given(aRunningPlacement())
                .on(IN_FEBRUARY)
                .when(theSupervisor(), holdStart("2027-02-03"))
                .thenAllowedBy(ONLY_A_PLANNED_CONVERSATION_IS_HELD, startGesprek("2027-02-03", Timing.IN_WINDOW));
    }

    @Test
    void a_second_midterm_check_does_not_belong_to_a_placement_of_half_a_year() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(IN_APRIL)
                .when(
                        theSupervisor(),
                        new HoldMidtermCheck(PLACEMENT, 2, report("2027-04-20"), told(SANNE, "Op schema."), true))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void nothing_is_planned_before_there_is_an_agreement() {
        given(aConfirmedPlacement())
                .on(IN_FEBRUARY)
                .when(theCoordinator(), holdStart("2027-02-03"))
                .thenRefusedWith(ONLY_A_PLANNED_CONVERSATION_IS_HELD);
    }

    @Test
    void a_conversation_is_recorded_on_the_day_itself() {
        given(aRunningPlacement())
                .on(day("2027-02-03"))
                .when(theSupervisor(), holdStart("2027-02-03"))
                .thenAllowedBy(A_CONVERSATION_IS_REPORTED_AFTERWARDS, startGesprek("2027-02-03", Timing.IN_WINDOW));
    }

    @Test
    void a_conversation_is_never_recorded_beforehand() {
        given(aRunningPlacement())
                .on(day("2027-02-02"))
                .when(theSupervisor(), holdStart("2027-02-03"))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_AFTERWARDS);
    }

    @Test
    void whoever_was_not_there_has_a_reason() {
        var report = withoutEmployer(Map.of(Party.EMPLOYER, told(MENTOR, "Mo was ziek.")));
        var held = new EindGesprekHeld(PLACEMENT, report, Timing.IN_WINDOW, told(SANNE, "Goed."));

        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(IN_JUNE)
                .when(theSupervisor(), new HoldEindGesprek(PLACEMENT, report, told(SANNE, "Goed.")))
                .thenAllowedBy(ALL_THREE_TALK_OR_SAY_WHY_NOT, held);
    }

    @Test
    void whoever_was_not_there_without_a_reason_is_named() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), midtermCheckHeldOn("2027-04-15"))
                .on(IN_JUNE)
                .when(theSupervisor(), new HoldEindGesprek(PLACEMENT, withoutEmployer(Map.of()), told(SANNE, "Goed.")))
                .thenRefusedWith(ALL_THREE_TALK_OR_SAY_WHY_NOT, "participants.employer");
    }

    @Test
    void conversations_may_be_held_on_one_day() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-04-15"))
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-15"))
                .thenAllowedBy(CONVERSATIONS_ARE_HELD_IN_ORDER, midtermCheck(1, "2027-04-15", Timing.IN_WINDOW));
    }

    @Test
    void a_midterm_check_needs_a_start_gesprek() {
        given(aRunningPlacement())
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-15"))
                .thenRefusedWith(CONVERSATIONS_ARE_HELD_IN_ORDER);
    }

    @Test
    void an_eind_gesprek_needs_the_midterm_check() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_JUNE)
                .when(theSupervisor(), holdEnd("2027-06-28"))
                .thenRefusedWith(CONVERSATIONS_ARE_HELD_IN_ORDER);
    }

    @Test
    void a_midterm_check_is_never_dated_before_the_start_gesprek() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-04-15"))
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-14"))
                .thenRefusedWith(CONVERSATIONS_ARE_HELD_IN_ORDER);
    }

    @Test
    void each_conversation_is_recorded_for_itself() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_APRIL)
                .when(theSupervisor(), holdMidterm("2027-04-15"))
                .thenAllowedBy(A_CONVERSATION_IS_REPORTED_ONCE, midtermCheck(1, "2027-04-15", Timing.IN_WINDOW));
    }

    @Test
    void a_report_is_never_replaced_by_another() {
        given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"))
                .on(IN_FEBRUARY)
                .when(theSupervisor(), holdStart("2027-02-04"))
                .thenRefusedWith(A_CONVERSATION_IS_REPORTED_ONCE);
    }

    private static ConversationReport withoutEmployer(Map<Party, Personal<String>> absent) {
        return new ConversationReport(
                day("2027-06-28"),
                ConversationForm.ONLINE,
                Set.of(Party.STUDENT, Party.SCHOOL),
                absent,
                told(SANNE, "Een kort gesprek."),
                List.of());
    }

    private static HoldStartGesprek holdStart(String date) {
        var event = startGesprek(date, Timing.IN_WINDOW);
        return new HoldStartGesprek(PLACEMENT, event.report(), event.expectations(), event.tasks(), event.safety());
    }

    private static HoldMidtermCheck holdMidterm(String date) {
        return new HoldMidtermCheck(PLACEMENT, 1, report(date), told(SANNE, "Op schema."), true);
    }

    private static HoldEindGesprek holdEnd(String date) {
        return new HoldEindGesprek(PLACEMENT, report(date), told(SANNE, "Een aanwinst."));
    }
}
