package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** A suspension or withdrawal holds once a second officer agrees. */
class ApprovingTest extends ReportExamples {

    @Test
    void a_second_officer_approves() {
        given(awaitingApproval())
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenAllowedBy(
                        FOUR_EYES_SEE_MORE_THAN_TWO,
                        new DecisionApproved(
                                CASE, 1, BAKERY, WITHDRAW, SECOND, TODAY, TODAY.plusWeeks(6), Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void who_decided_does_not_approve_and_neither_does_nobody_in_particular() {
        given(awaitingApproval())
                .when(theInvestigator(), new ApproveDecision(CASE, 1))
                .thenRefusedWith(FOUR_EYES_SEE_MORE_THAN_TWO);
        var officer = officer(SECOND);
        var system = new Actor(
                officer.id(),
                Optional.empty(),
                officer.organisationId(),
                officer.organisationType(),
                officer.roles(),
                officer.scope());
        given(awaitingApproval())
                .when(system, new ApproveDecision(CASE, 1))
                .thenRefusedWith(FOUR_EYES_SEE_MORE_THAN_TWO);
    }

    @Test
    void who_has_an_interest_approves_nothing() {
        given(awaitingApproval(), List.of(new ConflictDeclared(CASE, SECOND, NOTE)))
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenRefusedWith(WHO_DECLARED_AN_INTEREST_STAYS_OUT_OF_THE_CASE);
        world.investigators.add(MENTOR);
        given(awaitingApproval())
                .when(officer(MENTOR), new ApproveDecision(CASE, 1))
                .thenRefusedWith(NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT);
    }

    @Test
    void a_suspension_is_approved_up_to_its_last_day() {
        given(readyToDecide(), List.of(proposed(1, suspendUntil(TODAY.plusDays(9)))))
                .on(TODAY.plusDays(9))
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenAllowedBy(
                        WHAT_IS_APPROVED_STILL_LIES_AHEAD,
                        new DecisionApproved(
                                CASE,
                                1,
                                BAKERY,
                                suspendUntil(TODAY.plusDays(9)),
                                SECOND,
                                TODAY.plusDays(9),
                                TODAY.plusDays(9).plusWeeks(6),
                                Optional.empty()));
    }

    @Test
    void one_whose_last_day_has_passed_is_returned_instead() {
        given(readyToDecide(), List.of(proposed(1, suspendUntil(TODAY.plusDays(9)))))
                .on(TODAY.plusDays(10))
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenRefusedWith(WHAT_IS_APPROVED_STILL_LIES_AHEAD);
        given(readyToDecide(), List.of(proposed(1, suspendUntil(TODAY.plusDays(9)))))
                .on(TODAY.plusDays(10))
                .when(officer(SECOND), new ReturnDecision(CASE, 1, NOTE))
                .then(new DecisionReturned(CASE, 1, SECOND, NOTE));
    }

    @Test
    void a_measure_is_approved_while_there_is_a_recognition_to_touch_also_a_suspended_one() {
        world.suspendedFrom(day("2026-11-01"));
        given(awaitingApproval())
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenAllowedBy(A_MEASURE_TOUCHES_A_RECOGNITION, approved(1, WITHDRAW));
    }

    @Test
    void when_nothing_is_in_force_any_more_no_measure_is_approved_that_would_wait_for_ever() {
        world.withdrawnFrom(day("2026-11-01"));
        given(awaitingApproval())
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenRefusedWith(A_MEASURE_TOUCHES_A_RECOGNITION);
    }

    @Test
    void nor_when_it_is_about_what_the_employer_was_never_recognised_for() {
        var other = new Measure(MeasureKind.WITHDRAWAL, Set.of(MECHANIC), Optional.empty(), false);
        given(readyToDecide(), List.of(proposed(1, other)))
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenRefusedWith(A_MEASURE_TOUCHES_A_RECOGNITION);
    }

    private static Measure suspendUntil(LocalDate last) {
        return new Measure(MeasureKind.SUSPENSION, Set.of(BAKER), Optional.of(last), false);
    }

    @Test
    void only_what_waits_is_approved() {
        given(awaitingApproval())
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenAllowedBy(ONLY_WHAT_AWAITS_APPROVAL_IS_APPROVED, approved(1, WITHDRAW));
    }

    @Test
    void what_holds_or_has_another_number_is_not() {
        given(talkDecided())
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .thenRefusedWith(ONLY_WHAT_AWAITS_APPROVAL_IS_APPROVED);
        given(awaitingApproval())
                .when(officer(SECOND), new ReturnDecision(CASE, 2, NOTE))
                .thenRefusedWith(ONLY_WHAT_AWAITS_APPROVAL_IS_APPROVED);
    }

    @Test
    void what_a_second_officer_returns_is_decided_anew() {
        var returned = new DecisionReturned(CASE, 1, SECOND, NOTE);
        given(awaitingApproval())
                .when(officer(SECOND), new ReturnDecision(CASE, 1, NOTE))
                .then(new DecisionReturned(CASE, 1, SECOND, NOTE))
                .andAgainNothing();
        given(awaitingApproval(), List.of(returned))
                .when(theInvestigator(), founded(WITHDRAW))
                .then(proposed(2, WITHDRAW));
    }
}
