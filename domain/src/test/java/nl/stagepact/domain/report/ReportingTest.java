package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stagepact.domain.report.IntakeCommand.ReportDiscrimination;
import nl.stagepact.domain.report.IntakeEvent.*;
import org.junit.jupiter.api.Test;

/** A report comes in. */
class ReportingTest extends ReportExamples {

    @Test
    void a_student_reports_to_sbb_and_hears_by_when_there_is_an_answer() {
        givenNothing()
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE))
                .then(new DiscriminationReported(
                        CASE,
                        BY_SANNE,
                        AT_THE_BAKERY,
                        Desk.SBB,
                        account(Ground.RACE_OR_ORIGIN),
                        ReportWish.INVESTIGATE,
                        SBB_ALONE,
                        term(WEDNESDAY)))
                .about(CASE)
                .atVersion(0)
                .concerning(CASE, SANNE, BAKERY, NORTH, OFFER)
                .andAgainNothing();
    }

    @Test
    void working_days_are_counted_without_holidays() {
        givenNothing()
                .on(day("2027-03-25"))
                .when(theStranger(), report(BY_A_STRANGER, WITHOUT_A_SCHOOL, Desk.SBB, ReportWish.TALK))
                .then(new DiscriminationReported(
                        CASE,
                        BY_A_STRANGER,
                        WITHOUT_A_SCHOOL,
                        Desk.SBB,
                        account(Ground.RACE_OR_ORIGIN),
                        ReportWish.TALK,
                        SBB_ALONE,
                        // from Maundy Thursday on: Tuesday, Wednesday, Thursday
                        term(day("2027-04-01"))));
    }

    @Test
    void the_same_report_under_the_same_id_is_one_report() {
        given(atSbb())
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE))
                .thenNothing();
    }

    @Test
    void a_report_that_is_sent_twice_is_one_report() {
        var command = new ReportDiscrimination(
                CASE, BY_SANNE, AT_THE_BAKERY, Desk.SBB, account(Ground.AGE), ReportWish.TALK, SBB_AND_SCHOOL);
        givenNothing().when(theStudent(SANNE), command).andAgainNothing();
    }

    @Test
    void another_report_has_another_id() {
        given(atSbb())
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(A_NATURAL_KEY_IS_USED_ONCE);
    }

    @Test
    void a_report_under_an_id_that_is_free_comes_in() {
        givenNothing()
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK))
                .thenAllowedBy(
                        A_NATURAL_KEY_IS_USED_ONCE, reported(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK));
    }

    @Test
    void nobody_reports_in_the_name_of_somebody_else() {
        givenNothing()
                .when(theStudent(JAMILA), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_report_at_a_school_says_which() {
        givenNothing()
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SCHOOL, ReportWish.TALK))
                .thenAllowedBy(
                        A_REPORT_AT_A_SCHOOL_NAMES_THE_SCHOOL,
                        reported(BY_SANNE, AT_THE_BAKERY, Desk.SCHOOL, ReportWish.TALK));
    }

    @Test
    void a_report_at_no_school_in_particular_is_at_none() {
        givenNothing()
                .when(theStudent(SANNE), report(BY_SANNE, WITHOUT_A_SCHOOL, Desk.SCHOOL, ReportWish.TALK))
                .thenRefusedWith(A_REPORT_AT_A_SCHOOL_NAMES_THE_SCHOOL);
    }

    @Test
    void what_happened_today_can_be_reported() {
        givenNothing()
                .on(day("2026-11-20"))
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK))
                .thenAllowedBy(
                        WHAT_IS_REPORTED_HAS_HAPPENED,
                        new DiscriminationReported(
                                CASE,
                                BY_SANNE,
                                AT_THE_BAKERY,
                                Desk.SBB,
                                account(Ground.RACE_OR_ORIGIN),
                                ReportWish.TALK,
                                SBB_ALONE,
                                term(WEDNESDAY)));
    }

    @Test
    void what_is_still_to_happen_cannot() {
        givenNothing()
                .on(day("2026-11-19"))
                .when(theStudent(SANNE), report(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK))
                .thenRefusedWith(WHAT_IS_REPORTED_HAS_HAPPENED);
    }

    @Test
    void what_was_told_stands_under_the_key_of_the_case() {
        var event = reported(BY_A_STRANGER, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK);

        assertThat(event.account().subject()).isEqualTo(CASE.value());
        assertThat(event.reporter().contact())
                .hasValueSatisfying(contact -> assertThat(contact.subject()).isEqualTo(CASE.value()));
        assertThat(event.toString()).doesNotContain("afgewezen", "RACE", "stad.example");
    }
}
