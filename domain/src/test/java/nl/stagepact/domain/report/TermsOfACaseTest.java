package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.report.ReportTermCommand.*;
import nl.stagepact.domain.report.ReportTermEvent.*;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionDecided;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionLodged;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** What is not done in time is said once. */
class TermsOfACaseTest extends ReportExamples {

    private static final Actor STAGEPACT = Actor.application();
    private static final LocalDate DECIDED_BY = TODAY.plusWeeks(8);
    private static final LocalDate JUDGED_BY = TODAY.plusWeeks(12);
    private static final LocalDate HEARD_BY = TODAY.plusDays(14);

    @Test
    void a_report_that_nobody_acknowledged_in_three_working_days_is_overdue() {
        given(atSbb())
                .on(WEDNESDAY.plusDays(1))
                .when(STAGEPACT, new RemindOfAcknowledgement(CASE, WEDNESDAY))
                .then(new AcknowledgementOverdue(CASE, WEDNESDAY))
                .andAgainNothing();
    }

    @Test
    void on_its_last_day_or_once_it_was_acknowledged_or_withdrawn_it_is_not() {
        var remind = new RemindOfAcknowledgement(CASE, WEDNESDAY);
        given(atSbb()).on(WEDNESDAY).when(STAGEPACT, remind).thenNothing();
        given(atSbb(), acknowledged())
                .on(WEDNESDAY.plusDays(1))
                .when(STAGEPACT, remind)
                .thenNothing();
        given(atSbb(), List.of(new ReportWithdrawn(CASE, Optional.empty())))
                .on(WEDNESDAY.plusDays(1))
                .when(STAGEPACT, remind)
                .thenNothing();
    }

    @Test
    void a_case_that_was_handed_over_has_a_new_term() {
        var handedOver = new ReportTransferred(CASE, SBB_ALONE, term(day("2026-12-01")));
        given(atSchool(), List.of(handedOver))
                .on(day("2026-12-02"))
                .when(STAGEPACT, new RemindOfAcknowledgement(CASE, WEDNESDAY))
                .thenNothing();
        given(atSchool(), List.of(handedOver))
                .on(day("2026-12-02"))
                .when(STAGEPACT, new RemindOfAcknowledgement(CASE, day("2026-12-01")))
                .then(new AcknowledgementOverdue(CASE, day("2026-12-01")));
    }

    @Test
    void a_case_that_is_not_decided_in_eight_weeks_is_overdue() {
        given(underInvestigation())
                .on(DECIDED_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfInvestigation(CASE, DECIDED_BY))
                .then(new InvestigationOverdue(CASE, DECIDED_BY))
                .andAgainNothing();
        given(suspendedAtOnce())
                .on(DECIDED_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfInvestigation(CASE, DECIDED_BY))
                .then(new InvestigationOverdue(CASE, DECIDED_BY));
    }

    @Test
    void one_that_is_decided_is_not() {
        given(talkDecided())
                .on(DECIDED_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfInvestigation(CASE, DECIDED_BY))
                .thenNothing();
    }

    @Test
    void after_an_urgent_suspension_both_are_heard_in_fourteen_days() {
        given(suspendedAtOnce(), List.of(heard(HeardParty.EMPLOYER)))
                .on(HEARD_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfHearing(CASE, HEARD_BY))
                .then(new HearingOverdue(CASE, HEARD_BY))
                .andAgainNothing();
        given(suspendedAtOnce(), bothHeard())
                .on(HEARD_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfHearing(CASE, HEARD_BY))
                .thenNothing();
    }

    @Test
    void an_objection_is_decided_on_within_six_weeks_after_the_last_day_to_object() {
        given(withdrawalInForce(), List.of(objected(ObjectingParty.EMPLOYER)))
                .on(JUDGED_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfObjection(CASE, JUDGED_BY))
                .then(new ObjectionOverdue(CASE, JUDGED_BY))
                .andAgainNothing();
    }

    @Test
    void on_its_last_day_or_once_it_was_decided_it_is_not_overdue() {
        var remind = new RemindOfObjection(CASE, JUDGED_BY);
        given(withdrawalInForce(), List.of(objected(ObjectingParty.EMPLOYER)))
                .on(JUDGED_BY)
                .when(STAGEPACT, remind)
                .thenNothing();
        for (var outcome : CaseObjectionOutcome.values()) {
            given(withdrawalInForce(), List.of(objected(ObjectingParty.EMPLOYER), judged(outcome)))
                    .on(JUDGED_BY.plusDays(1))
                    .when(STAGEPACT, remind)
                    .thenNothing();
        }
    }

    @Test
    void while_one_of_two_objections_is_open_it_is() {
        given(
                        withdrawalInForce(),
                        List.of(
                                objected(ObjectingParty.EMPLOYER),
                                objected(ObjectingParty.REPORTER),
                                judged(CaseObjectionOutcome.DISMISSED)))
                .on(JUDGED_BY.plusDays(1))
                .when(STAGEPACT, new RemindOfObjection(CASE, JUDGED_BY))
                .then(new ObjectionOverdue(CASE, JUDGED_BY));
    }

    private static CaseObjectionLodged objected(ObjectingParty party) {
        return new CaseObjectionLodged(CASE, 1, party, TODAY, NOTE, Optional.of(term(JUDGED_BY)));
    }

    private static CaseObjectionDecided judged(CaseObjectionOutcome outcome) {
        return new CaseObjectionDecided(CASE, 1, ObjectingParty.EMPLOYER, outcome, NOTE, THIRD, Optional.of(BAKERY));
    }

    @Test
    void when_a_term_runs_then_its_end_is_looked_at_on_the_day_after() {
        var asked = new ArrayList<>();
        var automation =
                new WhenATermOfACaseRunsThenItsEndIsLookedAt((day, command) -> asked.add(List.of(day, command)));

        automation.react(reported(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK));
        automation.react(new ReportTransferred(CASE, SBB_ALONE, term(day("2026-12-01"))));
        automation.react(new ReportAcknowledged(CASE, Optional.empty()));
        automation.react(new ReportAcknowledged(CASE, Optional.of(term(DECIDED_BY))));
        automation.react(approved(1, WITHDRAW));
        automation.react(approved(1, SUSPEND_AT_ONCE));
        automation.react(objected(ObjectingParty.EMPLOYER));

        assertThat(asked)
                .containsExactly(
                        List.of(WEDNESDAY.plusDays(1), new RemindOfAcknowledgement(CASE, WEDNESDAY)),
                        List.of(day("2026-12-02"), new RemindOfAcknowledgement(CASE, day("2026-12-01"))),
                        List.of(DECIDED_BY.plusDays(1), new RemindOfInvestigation(CASE, DECIDED_BY)),
                        List.of(HEARD_BY.plusDays(1), new RemindOfHearing(CASE, HEARD_BY)),
                        List.of(JUDGED_BY.plusDays(1), new RemindOfObjection(CASE, JUDGED_BY)));
    }
}
