package nl.stagepact.domain.placement;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.placement.IncidentRule.*;
import static nl.stagepact.domain.placement.PlacementRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.kit.Agreements;
import nl.stagepact.domain.placement.IncidentEvent.PlacementInterrupted;
import nl.stagepact.domain.placement.IncidentEvent.PlacementResumed;
import nl.stagepact.domain.placement.PlacementCommand.InterruptPlacement;
import nl.stagepact.domain.placement.PlacementCommand.ResumePlacement;
import nl.stagepact.domain.placement.PlacementEvent.AgreementAmended;
import nl.stagepact.domain.placement.PlacementEvent.AgreementConcluded;
import nl.stagepact.domain.placement.PlacementEvent.SupervisionPlanned;
import nl.stagepact.domain.shared.Period;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sanne's placement runs from 1 February to 30 June 2027; from 1 March she is away for two weeks. */
class InterruptionTest extends PlacementExamples {

    private static final Personal<String> WHY = told(SANNE, "Een operatie.");
    private static final LocalDate FIRST_OF_MARCH = day("2027-03-01");
    private static final PlacementInterrupted INTERRUPTED =
            new PlacementInterrupted(PLACEMENT, FIRST_OF_MARCH, Optional.of(day("2027-03-14")), WHY);

    @Test
    void a_running_placement_is_interrupted_for_a_while() {
        given(aRunningPlacement())
                .on(FIRST_OF_MARCH)
                .when(theCoordinator(), interrupt("2027-03-01", "2027-03-14"))
                .thenAllowedBy(AN_INTERRUPTION_LIES_WITHIN_THE_PLACEMENT, INTERRUPTED)
                .about(PLACEMENT)
                .concerning(EVERYONE);
    }

    @Test
    void interrupting_again_changes_nothing() {
        given(aRunningPlacement())
                .on(FIRST_OF_MARCH)
                .when(
                        theCoordinator(),
                        new InterruptPlacement(PLACEMENT, FIRST_OF_MARCH, Optional.of(day("2027-03-14")), WHY))
                .andAgainNothing();
    }

    @ParameterizedTest
    @CsvSource({"2027-01-31,2027-02-10", "2027-07-01,2027-07-10", "2027-03-10,2027-03-09"})
    void an_interruption_never_lies_outside_the_placement_or_ends_before_it_begins(String from, String until) {
        given(aRunningPlacement())
                .on(FIRST_OF_MARCH)
                .when(theCoordinator(), interrupt(from, until))
                .thenRefusedWith(AN_INTERRUPTION_LIES_WITHIN_THE_PLACEMENT);
    }

    @Test
    void an_interruption_never_begins_before_the_last_one_was_over() {
        given(aRunningPlacement(), List.of(INTERRUPTED), resumed("2027-03-15"))
                .on(day("2027-03-20"))
                .when(theCoordinator(), interrupt("2027-03-10", "2027-03-12"))
                .thenRefusedWith(AN_INTERRUPTION_LIES_WITHIN_THE_PLACEMENT);
    }

    @Test
    void after_it_was_resumed_it_can_be_interrupted_once_more() {
        given(aRunningPlacement(), List.of(INTERRUPTED), resumed("2027-03-15"))
                .on(day("2027-03-20"))
                .when(theCoordinator(), interrupt("2027-03-20", "2027-03-25"))
                .thenAllowedBy(
                        A_PLACEMENT_IS_INTERRUPTED_ONCE_AT_A_TIME,
                        new PlacementInterrupted(PLACEMENT, day("2027-03-20"), Optional.of(day("2027-03-25")), WHY));
    }

    @Test
    void what_is_interrupted_is_not_interrupted_for_another_time() {
        given(aRunningPlacement(), List.of(INTERRUPTED))
                .on(day("2027-03-10"))
                .when(theCoordinator(), interrupt("2027-03-08", "2027-03-20"))
                .thenRefusedWith(A_PLACEMENT_IS_INTERRUPTED_ONCE_AT_A_TIME);
    }

    @Test
    void what_has_not_started_is_not_interrupted() {
        given(aSignedPlacement())
                .on(FIRST_OF_MARCH)
                .when(theCoordinator(), interrupt("2027-03-01", "2027-03-14"))
                .thenRefusedWith(ONLY_A_RUNNING_PLACEMENT_GOES_ON);
    }

    @Test
    void when_it_resumes_each_day_away_gives_a_day_back_for_what_is_still_to_be_held() {
        var happened = given(aRunningPlacement(), startGesprekHeldOn("2027-02-03"), List.of(INTERRUPTED))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .concerning(EVERYONE)
                .payloads();

        assertThat(happened.getFirst()).isEqualTo(new PlacementResumed(PLACEMENT, day("2027-03-15")));
        var plan = (SupervisionPlanned) happened.getLast();
        assertThat(plan.policyVersion()).isEqualTo(1);
        assertThat(plan.conversations())
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2027-01-18", "2027-02-15"),
                        planned(Conversation.midtermCheck(1), "2027-04-06", "2027-05-10"),
                        planned(Conversation.EIND_GESPREK, "2027-06-16", "2027-07-21"));
    }

    @Test
    void a_window_that_had_closed_before_stays_closed() {
        var plan = (SupervisionPlanned) given(aRunningPlacement(), List.of(INTERRUPTED))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .payloads()
                .getLast();

        assertThat(plan.conversations()).contains(planned(Conversation.START_GESPREK, "2027-01-18", "2027-02-15"));
    }

    @Test
    void what_an_interruption_gave_back_is_not_lost_when_the_period_changes_afterwards() {
        var june = new Period(SPRING.startDate(), day("2027-06-11"));
        var shorter = Agreements.on(PLACE).in(june).content();
        var plan = (SupervisionPlanned) given(
                        aRunningPlacement(),
                        startGesprekHeldOn("2027-02-03"),
                        List.of(INTERRUPTED),
                        resumed("2027-03-15"),
                        List.of(new AgreementAmended(
                                PLACEMENT, 2, shorter, THE_THREE_SIGN, Set.of(AgreementPart.PERIOD), WHY)),
                        signed(2, Signatory.STUDENT, Signatory.SCHOOL))
                .on(day("2027-03-20"))
                .when(theEmployer(), sign(2, Signatory.EMPLOYER))
                .payloads()
                .getLast();

        assertThat(plan.conversations())
                .containsExactly(
                        planned(Conversation.START_GESPREK, "2027-01-18", "2027-02-15"),
                        planned(Conversation.midtermCheck(1), "2027-03-28", "2027-05-01"),
                        planned(Conversation.EIND_GESPREK, "2027-05-28", "2027-07-02"));
    }

    @Test
    void a_period_that_changed_while_the_student_was_away_is_extended_when_it_resumes() {
        var june = new Period(SPRING.startDate(), day("2027-06-11"));
        var shorter = Agreements.on(PLACE).in(june).content();
        var plan = (SupervisionPlanned) given(
                        aRunningPlacement(),
                        startGesprekHeldOn("2027-02-03"),
                        List.of(INTERRUPTED),
                        List.of(new AgreementAmended(
                                PLACEMENT, 2, shorter, THE_THREE_SIGN, Set.of(AgreementPart.PERIOD), WHY)),
                        signed(2, Signatory.STUDENT, Signatory.SCHOOL, Signatory.EMPLOYER),
                        List.of(new AgreementConcluded(PLACEMENT, 2, Optional.of(new Amendment(SANNE, shorter)))),
                        List.of(plan(june)))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .payloads()
                .getLast();

        assertThat(plan.conversations())
                .contains(
                        planned(Conversation.midtermCheck(1), "2027-03-28", "2027-05-01"),
                        planned(Conversation.EIND_GESPREK, "2027-05-28", "2027-07-02"));
    }

    @Test
    void two_interruptions_both_give_their_days_back() {
        var plan = (SupervisionPlanned) given(
                        aRunningPlacement(),
                        startGesprekHeldOn("2027-02-03"),
                        List.of(INTERRUPTED),
                        resumed("2027-03-15"),
                        List.of(new PlacementInterrupted(PLACEMENT, day("2027-05-08"), Optional.empty(), WHY)))
                .on(day("2027-05-18"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-05-18")))
                .payloads()
                .getLast();

        assertThat(plan.conversations())
                .contains(
                        planned(Conversation.midtermCheck(1), "2027-04-06", "2027-05-20"),
                        planned(Conversation.EIND_GESPREK, "2027-06-16", "2027-07-31"));
    }

    @Test
    void it_resumes_on_a_day_after_it_stopped_and_the_end_date_stays() {
        given(aPlacementWithAllConversations(), List.of(INTERRUPTED))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .thenAllowedBy(
                        A_PLACEMENT_RESUMES_AFTER_IT_STOPPED, new PlacementResumed(PLACEMENT, day("2027-03-15")));
    }

    @Test
    void an_interrupted_placement_resumes() {
        given(aPlacementWithAllConversations(), List.of(INTERRUPTED))
                .on(day("2027-03-20"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-18")))
                .thenAllowedBy(
                        ONLY_AN_INTERRUPTED_PLACEMENT_RESUMES, new PlacementResumed(PLACEMENT, day("2027-03-18")));
    }

    @Test
    void resuming_again_changes_nothing() {
        given(aRunningPlacement(), List.of(INTERRUPTED))
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .andAgainNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-20", "2027-03-01", "2027-03-17"})
    void it_never_resumes_before_it_stopped_or_in_the_future(String back) {
        given(aRunningPlacement(), List.of(INTERRUPTED))
                .on(day("2027-03-16"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day(back)))
                .thenRefusedWith(A_PLACEMENT_RESUMES_AFTER_IT_STOPPED);
    }

    @Test
    void what_was_never_interrupted_does_not_resume() {
        given(aRunningPlacement())
                .on(day("2027-03-15"))
                .when(theCoordinator(), new ResumePlacement(PLACEMENT, day("2027-03-15")))
                .thenRefusedWith(ONLY_AN_INTERRUPTED_PLACEMENT_RESUMES);
    }

    private static InterruptPlacement interrupt(String from, String until) {
        return new InterruptPlacement(PLACEMENT, day(from), Optional.of(day(until)), WHY);
    }

    private static List<PlacementEvent> resumed(String back) {
        return List.of(new PlacementResumed(PLACEMENT, day(back)));
    }

    private static PlannedConversation planned(Conversation conversation, String opens, String closes) {
        return new PlannedConversation(conversation, Optional.of(new Window(day(opens), day(closes))));
    }
}
