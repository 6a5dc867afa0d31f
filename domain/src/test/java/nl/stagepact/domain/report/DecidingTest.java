package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a case is decided. */
class DecidingTest extends ReportExamples {

    @Test
    void a_talk_is_decided_by_the_investigator_and_holds_at_once() {
        given(readyToDecide())
                .when(theInvestigator(), founded(TALK))
                .then(new ReportDecided(
                        CASE,
                        1,
                        BAKERY,
                        DecisionOutcome.FOUNDED,
                        Optional.of(TALK),
                        NOTE,
                        INVESTIGATOR,
                        Optional.of(TODAY.plusWeeks(6))))
                .concerning(CASE, SANNE, BAKERY, NORTH, OFFER, INVESTIGATOR)
                .andAgainNothing();
    }

    @Test
    void a_withdrawal_waits_for_a_second_officer() {
        given(readyToDecide())
                .when(theInvestigator(), founded(WITHDRAW))
                .thenAllowedBy(BOTH_PARTIES_ARE_HEARD_FIRST, proposed(1, WITHDRAW))
                .andAgainNothing();
    }

    /** Law 6. */
    @ParameterizedTest
    @EnumSource(HeardParty.class)
    void without_a_hearing_of_both_nothing_is_founded(HeardParty heard) {
        given(underInvestigation(), found(true, false), List.of(heard(heard)))
                .when(theInvestigator(), founded(WITHDRAW))
                .thenRefusedWith(BOTH_PARTIES_ARE_HEARD_FIRST);
        given(underInvestigation(), found(true, false), List.of(heard(heard)))
                .when(theInvestigator(), founded(TALK))
                .thenRefusedWith(BOTH_PARTIES_ARE_HEARD_FIRST);
    }

    @Test
    void what_cannot_wait_for_the_hearing_is_suspended_at_once_by_two_officers() {
        given(underInvestigation())
                .when(theInvestigator(), founded(SUSPEND_AT_ONCE))
                .then(proposed(1, SUSPEND_AT_ONCE))
                .andAgainNothing();
        given(underInvestigation(), List.of(proposed(1, SUSPEND_AT_ONCE)))
                .when(officer(SECOND), new ApproveDecision(CASE, 1))
                .then(new DecisionApproved(
                        CASE,
                        1,
                        BAKERY,
                        SUSPEND_AT_ONCE,
                        SECOND,
                        TODAY,
                        TODAY.plusWeeks(6),
                        Optional.of(term(TODAY.plusDays(14)))));
    }

    @Test
    void an_urgent_suspension_is_followed_by_another_decision_that_lifts_it() {
        given(suspendedAtOnce(), bothHeard(), found(true, true))
                .when(theInvestigator(), new DecideReport(CASE, DecisionOutcome.UNFOUNDED, Optional.empty(), NOTE))
                .then(
                        decided(2, DecisionOutcome.UNFOUNDED, Optional.empty(), TODAY),
                        new MeasureLifted(CASE, 1, BAKERY, SUSPEND_AT_ONCE))
                .andAgainNothing();
    }

    @Test
    void or_by_a_withdrawal_until_which_it_holds() {
        given(suspendedAtOnce(), bothHeard(), found(true, false))
                .when(theInvestigator(), founded(WITHDRAW))
                .then(proposed(2, WITHDRAW));
        given(suspendedAtOnce(), bothHeard(), found(true, false), List.of(proposed(2, WITHDRAW)))
                .when(officer(SECOND), new ApproveDecision(CASE, 2))
                .then(approved(2, WITHDRAW));
    }

    @Test
    void one_urgent_suspension_is_not_followed_by_another() {
        var other = new Measure(MeasureKind.SUSPENSION, Set.of(MECHANIC), Optional.empty(), true);
        given(suspendedAtOnce()).when(theInvestigator(), founded(other)).thenRefusedWith(A_CASE_IS_DECIDED_ONCE);
    }

    @Test
    void a_decision_rests_on_findings() {
        given(underInvestigation(), found(false, false))
                .when(theInvestigator(), new DecideReport(CASE, DecisionOutcome.UNFOUNDED, Optional.empty(), NOTE))
                .thenAllowedBy(
                        A_DECISION_RESTS_ON_FINDINGS, decided(1, DecisionOutcome.UNFOUNDED, Optional.empty(), TODAY));
    }

    @Test
    void without_findings_nothing_is_decided() {
        given(underInvestigation(), bothHeard())
                .when(theInvestigator(), new DecideReport(CASE, DecisionOutcome.INSUFFICIENT, Optional.empty(), NOTE))
                .thenRefusedWith(A_DECISION_RESTS_ON_FINDINGS);
    }

    @Test
    void a_presumption_that_stands_carries_a_founded_report() {
        given(readyToDecide())
                .when(theInvestigator(), founded(WITHDRAW))
                .thenAllowedBy(A_FOUNDED_REPORT_HAS_A_PRESUMPTION_THAT_STANDS, proposed(1, WITHDRAW));
    }

    @Test
    void one_that_was_rebutted_or_never_raised_does_not() {
        given(underInvestigation(), bothHeard(), found(true, true))
                .when(theInvestigator(), founded(TALK))
                .thenRefusedWith(A_FOUNDED_REPORT_HAS_A_PRESUMPTION_THAT_STANDS);
        given(underInvestigation(), bothHeard(), found(false, false))
                .when(theInvestigator(), founded(TALK))
                .thenRefusedWith(A_FOUNDED_REPORT_HAS_A_PRESUMPTION_THAT_STANDS);
    }

    @Test
    void a_measure_follows_a_founded_report() {
        given(readyToDecide())
                .when(theInvestigator(), founded(TALK))
                .thenAllowedBy(
                        A_MEASURE_FOLLOWS_A_FOUNDED_REPORT,
                        decided(1, DecisionOutcome.FOUNDED, Optional.of(TALK), TODAY));
    }

    @Test
    void a_founded_report_without_a_measure_is_not_decided_nor_another_one_with_it() {
        given(readyToDecide())
                .when(theInvestigator(), new DecideReport(CASE, DecisionOutcome.FOUNDED, Optional.empty(), NOTE))
                .thenRefusedWith(A_MEASURE_FOLLOWS_A_FOUNDED_REPORT);
        given(readyToDecide())
                .when(theInvestigator(), new DecideReport(CASE, DecisionOutcome.UNFOUNDED, Optional.of(TALK), NOTE))
                .thenRefusedWith(A_MEASURE_FOLLOWS_A_FOUNDED_REPORT);
    }

    @Test
    void an_improvement_says_by_when() {
        var improvement = new Measure(MeasureKind.IMPROVEMENT, Set.of(), Optional.of(TODAY.plusDays(30)), false);
        given(readyToDecide())
                .when(theInvestigator(), founded(improvement))
                .thenAllowedBy(
                        A_MEASURE_SAYS_UNTIL_WHEN,
                        decided(1, DecisionOutcome.FOUNDED, Optional.of(improvement), TODAY));
    }

    @Test
    void a_measure_with_a_date_that_has_passed_lacks_or_does_not_belong_is_none() {
        for (var measure : List.of(
                new Measure(MeasureKind.IMPROVEMENT, Set.of(), Optional.empty(), false),
                new Measure(MeasureKind.IMPROVEMENT, Set.of(), Optional.of(TODAY), false),
                new Measure(MeasureKind.SUSPENSION, Set.of(), Optional.of(TODAY), false),
                new Measure(MeasureKind.SUSPENSION, Set.of(), Optional.empty(), false),
                new Measure(MeasureKind.WITHDRAWAL, Set.of(), Optional.of(TODAY.plusDays(1)), false),
                new Measure(MeasureKind.WITHDRAWAL, Set.of(), Optional.empty(), true),
                new Measure(MeasureKind.TALK, Set.of(), Optional.empty(), true))) {
            given(readyToDecide()).when(theInvestigator(), founded(measure)).thenRefusedWith(A_MEASURE_SAYS_UNTIL_WHEN);
        }
    }

    @Test
    void a_case_is_decided_once() {
        given(readyToDecide())
                .when(theInvestigator(), founded(TALK))
                .thenAllowedBy(A_CASE_IS_DECIDED_ONCE, decided(1, DecisionOutcome.FOUNDED, Optional.of(TALK), TODAY));
    }

    @Test
    void and_not_again_in_another_way() {
        given(talkDecided()).when(theInvestigator(), founded(WITHDRAW)).thenRefusedWith(A_CASE_IS_DECIDED_ONCE);
        given(awaitingApproval()).when(theInvestigator(), founded(TALK)).thenRefusedWith(A_CASE_IS_DECIDED_ONCE);
    }
}
