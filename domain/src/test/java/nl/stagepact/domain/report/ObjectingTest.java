package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.IntakeCommand.CloseReport;
import nl.stagepact.domain.report.IntakeEvent.ReportClosed;
import nl.stagepact.domain.report.VerdictCommand.*;
import nl.stagepact.domain.report.VerdictEvent.*;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;

/** Who disagrees with a decision objects within six weeks, and somebody else judges. */
class ObjectingTest extends ReportExamples {

    private static final LocalDate LAST_DAY = TODAY.plusWeeks(6);
    private static final Optional<ReportTerm> DECIDED_BY = Optional.of(term(LAST_DAY.plusWeeks(6)));

    @Test
    void the_employer_objects_and_meanwhile_the_measure_holds() {
        given(withdrawalInForce())
                .when(officer(THIRD), new LodgeCaseObjection(CASE, 1, ObjectingParty.EMPLOYER, TODAY, NOTE))
                .thenAllowedBy(
                        ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO,
                        new CaseObjectionLodged(CASE, 1, ObjectingParty.EMPLOYER, TODAY, NOTE, DECIDED_BY))
                .andAgainNothing();
    }

    @Test
    void what_still_waits_for_approval_needs_no_objection() {
        given(awaitingApproval())
                .when(officer(THIRD), objection(ObjectingParty.EMPLOYER, TODAY))
                .thenRefusedWith(ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO);
    }

    @Test
    void an_objection_of_the_last_day_is_in_time() {
        given(talkDecided())
                .on(LAST_DAY)
                .when(theStudent(SANNE), objection(ObjectingParty.REPORTER, LAST_DAY))
                .thenAllowedBy(
                        AN_OBJECTION_COMES_WITHIN_ITS_TERM,
                        new CaseObjectionLodged(CASE, 1, ObjectingParty.REPORTER, LAST_DAY, NOTE, DECIDED_BY));
    }

    @Test
    void one_of_the_day_after_is_not_nor_one_of_tomorrow_or_from_before_the_decision() {
        given(talkDecided())
                .when(officer(THIRD), objection(ObjectingParty.REPORTER, TODAY.plusDays(1)))
                .thenRefusedWith(AN_OBJECTION_COMES_WITHIN_ITS_TERM);
        given(talkDecided())
                .on(LAST_DAY.plusDays(1))
                .when(officer(THIRD), objection(ObjectingParty.REPORTER, LAST_DAY.plusDays(1)))
                .thenRefusedWith(AN_OBJECTION_COMES_WITHIN_ITS_TERM);
        given(talkDecided())
                .when(
                        officer(THIRD),
                        objection(
                                ObjectingParty.REPORTER, LAST_DAY.minusWeeks(6).minusDays(1)))
                .thenRefusedWith(AN_OBJECTION_COMES_WITHIN_ITS_TERM);
    }

    @Test
    void whoever_reported_does_not_date_it_back_while_a_letter_that_came_in_time_is_recorded_later() {
        given(talkDecided())
                .on(LAST_DAY.plusDays(1))
                .when(theStudent(SANNE), objection(ObjectingParty.REPORTER, LAST_DAY))
                .thenRefusedWith(AN_OBJECTION_COMES_WITHIN_ITS_TERM);
        given(talkDecided())
                .on(LAST_DAY.plusDays(1))
                .when(officer(THIRD), objection(ObjectingParty.REPORTER, LAST_DAY))
                .then(new CaseObjectionLodged(CASE, 1, ObjectingParty.REPORTER, LAST_DAY, NOTE, DECIDED_BY));
    }

    @Test
    void each_party_objects_once() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                .when(officer(THIRD), objection(ObjectingParty.SCHOOL, TODAY))
                .thenAllowedBy(
                        A_PARTY_OBJECTS_ONCE,
                        new CaseObjectionLodged(CASE, 1, ObjectingParty.SCHOOL, TODAY, NOTE, DECIDED_BY));
    }

    @Test
    void and_not_twice() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                .when(officer(THIRD), objection(ObjectingParty.EMPLOYER, TODAY.minusDays(1)))
                .thenRefusedWith(A_PARTY_OBJECTS_ONCE);
    }

    @Test
    void an_objection_that_is_upheld_lifts_the_measure_and_the_case_can_be_closed() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                .when(
                        officer(THIRD),
                        new DecideCaseObjection(CASE, 1, ObjectingParty.EMPLOYER, CaseObjectionOutcome.UPHELD, NOTE))
                .thenAllowedBy(
                        ONLY_AN_OPEN_OBJECTION_IS_DECIDED,
                        new CaseObjectionDecided(
                                CASE,
                                1,
                                ObjectingParty.EMPLOYER,
                                CaseObjectionOutcome.UPHELD,
                                NOTE,
                                THIRD,
                                Optional.of(BAKERY)),
                        new MeasureLifted(CASE, 1, BAKERY, WITHDRAW))
                .andAgainNothing();
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER), judged(CaseObjectionOutcome.UPHELD))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .then(new ReportClosed(CASE, NOTE));
    }

    @Test
    void or_is_decided_anew() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER), judged(CaseObjectionOutcome.UPHELD))
                .when(theInvestigator(), founded(TALK))
                .then(decided(2, DecisionOutcome.FOUNDED, Optional.of(TALK), TODAY));
    }

    @Test
    void what_nobody_objected_to_is_not_judged() {
        given(withdrawalInForce())
                .when(officer(THIRD), judge(CaseObjectionOutcome.DISMISSED))
                .thenRefusedWith(ONLY_AN_OPEN_OBJECTION_IS_DECIDED);
    }

    @Test
    void somebody_else_judges() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                .when(officer(THIRD), judge(CaseObjectionOutcome.DISMISSED))
                .thenAllowedBy(
                        SOMEBODY_ELSE_JUDGES_AN_OBJECTION,
                        new CaseObjectionDecided(
                                CASE,
                                1,
                                ObjectingParty.EMPLOYER,
                                CaseObjectionOutcome.DISMISSED,
                                NOTE,
                                THIRD,
                                Optional.of(BAKERY)))
                .andAgainNothing();
    }

    @Test
    void who_decided_or_approved_does_not_judge() {
        for (var officer : List.of(INVESTIGATOR, SECOND)) {
            given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                    .when(officer(officer), judge(CaseObjectionOutcome.DISMISSED))
                    .thenRefusedWith(SOMEBODY_ELSE_JUDGES_AN_OBJECTION);
        }
    }

    @Test
    void as_long_as_an_objection_is_open_the_case_is() {
        given(withdrawalInForce(), objected(ObjectingParty.EMPLOYER))
                .on(LAST_DAY.plusDays(1))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .thenRefusedWith(A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO);
    }

    @Test
    void what_the_employer_lodged_where_its_recognition_stands_is_an_objection_in_the_case_once() {
        given(withdrawalInForce())
                .when(Actor.application(), new ReceiveEmployersObjection(CASE, TODAY, NOTE))
                .then(new CaseObjectionLodged(CASE, 1, ObjectingParty.EMPLOYER, TODAY, NOTE, DECIDED_BY))
                .andAgainNothing();
        given(
                        withdrawalInForce(),
                        List.of(new CaseObjectionLodged(
                                CASE,
                                1,
                                ObjectingParty.EMPLOYER,
                                TODAY.minusDays(2),
                                told(CASE, "Per brief."),
                                DECIDED_BY)))
                .when(Actor.application(), received())
                .thenNothing();
    }

    @Test
    void it_also_goes_against_what_replaced_the_decision_and_waits_while_that_waits() {
        var replaced = all(suspendedAtOnce(), bothHeard(), found(true, false), List.of(proposed(2, WITHDRAW)));
        given(replaced)
                .when(Actor.application(), received())
                .thenRefusedWith(ONLY_A_DECISION_THAT_HOLDS_IS_OBJECTED_TO);
        given(replaced, List.of(approved(2, WITHDRAW)))
                .when(Actor.application(), received())
                .then(new CaseObjectionLodged(CASE, 2, ObjectingParty.EMPLOYER, TODAY, NOTE, DECIDED_BY));
    }

    @Test
    void nothing_is_left_to_object_to_once_the_measure_was_lifted() {
        given(
                        withdrawalInForce(),
                        objected(ObjectingParty.SCHOOL),
                        List.of(
                                new CaseObjectionDecided(
                                        CASE,
                                        1,
                                        ObjectingParty.SCHOOL,
                                        CaseObjectionOutcome.UPHELD,
                                        NOTE,
                                        THIRD,
                                        Optional.of(BAKERY)),
                                new MeasureLifted(CASE, 1, BAKERY, WITHDRAW)))
                .when(Actor.application(), received())
                .thenNothing();
    }

    private static ReceiveEmployersObjection received() {
        return new ReceiveEmployersObjection(CASE, TODAY, NOTE);
    }

    private static List<ReportEvent> objected(ObjectingParty party) {
        return List.of(new CaseObjectionLodged(CASE, 1, party, TODAY, NOTE, DECIDED_BY));
    }

    private static List<ReportEvent> judged(CaseObjectionOutcome outcome) {
        return List.of(
                new CaseObjectionDecided(CASE, 1, ObjectingParty.EMPLOYER, outcome, NOTE, THIRD, Optional.of(BAKERY)),
                new MeasureLifted(CASE, 1, BAKERY, WITHDRAW));
    }

    private static LodgeCaseObjection objection(ObjectingParty party, LocalDate day) {
        return new LodgeCaseObjection(CASE, 1, party, day, NOTE);
    }

    private static DecideCaseObjection judge(CaseObjectionOutcome outcome) {
        return new DecideCaseObjection(CASE, 1, ObjectingParty.EMPLOYER, outcome, NOTE);
    }
}
