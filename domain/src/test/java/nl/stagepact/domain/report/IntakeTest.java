package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** What becomes of a report that came in, and how a case ends. */
class IntakeTest extends ReportExamples {

    @Test
    void sbb_acknowledges_and_from_then_on_has_eight_weeks() {
        given(atSbb())
                .when(theInvestigator(), new AcknowledgeReport(CASE))
                .then(new ReportAcknowledged(CASE, Optional.of(term(TODAY.plusWeeks(8)))))
                .concerning(CASE, SANNE, BAKERY, NORTH, OFFER)
                .andAgainNothing();
    }

    @Test
    void a_school_acknowledges_and_does_not_investigate() {
        given(atSchool())
                .when(theConfidant(), new AcknowledgeReport(CASE))
                .thenAllowedBy(
                        ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT, new ReportAcknowledged(CASE, Optional.empty()));
    }

    @Test
    void once_a_school_has_handed_over_it_is_not_its_case() {
        given(atSchool(), acknowledgedBySchool(), List.of(new ReportTransferred(CASE, SBB_ALONE, term(WEDNESDAY))))
                .when(theConfidant(), new AcknowledgeReport(CASE))
                .thenRefusedWith(ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT);
    }

    @Test
    void what_a_school_keeps_does_not_exist_for_sbb() {
        given(atSchool())
                .when(theInvestigator(), new AcknowledgeReport(CASE))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void who_wants_to_be_counted_is_counted() {
        given(countedOnlyWish(), acknowledged())
                .when(theInvestigator(), new CountReportOnly(CASE))
                .thenAllowedBy(WHO_WISHES_MORE_IS_NOT_COUNTED_ONLY, new ReportCountedOnly(CASE))
                .andAgainNothing();
    }

    @Test
    void who_wants_more_is_not_counted_only() {
        given(atSbb(), acknowledged())
                .when(theInvestigator(), new CountReportOnly(CASE))
                .thenRefusedWith(WHO_WISHES_MORE_IS_NOT_COUNTED_ONLY);
    }

    @Test
    void a_report_is_referred_once_it_was_acknowledged() {
        given(atSbb(), acknowledged())
                .when(theInvestigator(), new ReferReport(CASE, Authority.POLICE, NOTE))
                .thenAllowedBy(A_REPORT_IS_ACKNOWLEDGED_FIRST, new ReportReferred(CASE, Authority.POLICE, NOTE))
                .andAgainNothing();
    }

    @Test
    void whoever_reported_first_hears_that_it_arrived() {
        given(atSbb())
                .when(theInvestigator(), new ReferReport(CASE, Authority.POLICE, NOTE))
                .thenRefusedWith(A_REPORT_IS_ACKNOWLEDGED_FIRST);
    }

    @Test
    void what_nobody_investigates_yet_can_go_elsewhere() {
        given(atSbb(), acknowledged())
                .when(theInvestigator(), new ReferReport(CASE, Authority.HUMAN_RIGHTS_INSTITUTE, NOTE))
                .thenAllowedBy(
                        WHAT_IS_UNDER_WAY_IS_NOT_PUT_ASIDE,
                        new ReportReferred(CASE, Authority.HUMAN_RIGHTS_INSTITUTE, NOTE));
    }

    @Test
    void what_is_investigated_is_not_referred() {
        given(underInvestigation())
                .when(theInvestigator(), new ReferReport(CASE, Authority.POLICE, NOTE))
                .thenRefusedWith(WHAT_IS_UNDER_WAY_IS_NOT_PUT_ASIDE);
    }

    @Test
    void a_school_hands_over_with_consent_and_it_stays_the_same_case() {
        given(atSchool(), acknowledgedBySchool())
                .when(theConfidant(), new TransferReport(CASE, SBB_AND_SCHOOL))
                .thenAllowedBy(
                        A_CASE_IS_HANDED_OVER_WITH_CONSENT,
                        new ReportTransferred(CASE, SBB_AND_SCHOOL, term(WEDNESDAY)))
                .about(CASE)
                .andAgainNothing();
    }

    @Test
    void without_consent_it_stays_at_school() {
        given(atSchool(), acknowledgedBySchool())
                .when(theConfidant(), new TransferReport(CASE, NOBODY))
                .thenRefusedWith(A_CASE_IS_HANDED_OVER_WITH_CONSENT);
    }

    @Test
    void what_sbb_has_is_not_handed_over() {
        given(atSbb())
                .when(theStudent(SANNE), new TransferReport(CASE, SBB_ALONE))
                .thenRefusedWith(ONLY_THE_DESK_THAT_HAS_A_CASE_HANDLES_IT);
    }

    @Test
    void whoever_reported_adds_to_it_once_for_the_same_words_as_long_as_it_is_open() {
        given(talkDecided())
                .when(theStudent(SANNE), new SupplementReport(CASE, more(TODAY)))
                .thenAllowedBy(A_CASE_THAT_IS_OVER_STAYS_OVER, new ReportSupplemented(CASE, more(TODAY)))
                .about(CASE)
                .andAgainNothing();
    }

    @Test
    void whoever_reported_without_an_account_adds_to_it_too() {
        given(List.of(reported(BY_A_STRANGER, WITHOUT_A_SCHOOL, Desk.SBB, ReportWish.TALK)))
                .when(theStranger(), new SupplementReport(CASE, more(TODAY)))
                .then(new ReportSupplemented(CASE, more(TODAY)));
    }

    @Test
    void what_is_added_has_happened() {
        given(atSbb())
                .when(theStudent(SANNE), new SupplementReport(CASE, more(TODAY)))
                .thenAllowedBy(WHAT_IS_REPORTED_HAS_HAPPENED, new ReportSupplemented(CASE, more(TODAY)));
    }

    @Test
    void nobody_adds_what_is_yet_to_happen() {
        given(atSbb())
                .when(theStudent(SANNE), new SupplementReport(CASE, more(TODAY.plusDays(1))))
                .thenRefusedWith(WHAT_IS_REPORTED_HAS_HAPPENED);
    }

    @Test
    void nobody_reads_any_more_what_is_added_to_a_case_that_is_over() {
        given(atSbb(), List.of(new ReportWithdrawn(CASE, Optional.empty())))
                .when(theStudent(SANNE), new SupplementReport(CASE, more(TODAY)))
                .thenRefusedWith(A_CASE_THAT_IS_OVER_STAYS_OVER);
    }

    @Test
    void nobody_adds_to_what_somebody_else_reported() {
        given(atSbb())
                .when(theStudent(JAMILA), new SupplementReport(CASE, more(TODAY)))
                .thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    private static Personal<Supplement> more(LocalDate happened) {
        return Personal.of(CASE, new Supplement("Vandaag belden ze weer.", Optional.of(happened)));
    }

    @Test
    void whoever_reported_withdraws_it() {
        given(underInvestigation())
                .when(theStudent(SANNE), new WithdrawReport(CASE, Optional.of(NOTE)))
                .thenAllowedBy(A_DECISION_OUTLIVES_THE_REPORT, new ReportWithdrawn(CASE, Optional.of(NOTE)))
                .andAgainNothing();
    }

    @Test
    void a_decision_is_not_undone_by_withdrawing_the_report() {
        given(awaitingApproval())
                .when(theStudent(SANNE), new WithdrawReport(CASE, Optional.empty()))
                .thenRefusedWith(A_DECISION_OUTLIVES_THE_REPORT);
    }

    @Test
    void what_was_counted_is_closed() {
        given(countedOnlyWish(), acknowledged(), List.of(new ReportCountedOnly(CASE)))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .thenAllowedBy(A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO, new ReportClosed(CASE, NOTE))
                .andAgainNothing();
    }

    @Test
    void what_is_to_be_investigated_is_not_closed() {
        given(atSbb(), acknowledged())
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .thenRefusedWith(A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO);
    }

    @Test
    void a_school_closes_what_its_reporter_did_not_want_investigated() {
        given(List.of(reported(BY_SANNE, AT_THE_BAKERY, Desk.SCHOOL, ReportWish.TALK)), acknowledgedBySchool())
                .when(theConfidant(), new CloseReport(CASE, NOTE))
                .thenAllowedBy(WHO_WANTS_AN_INVESTIGATION_IS_NOT_SENT_AWAY, new ReportClosed(CASE, NOTE));
        given(atSchool(), acknowledgedBySchool(), List.of(new ReportReferred(CASE, Authority.POLICE, NOTE)))
                .when(theConfidant(), new CloseReport(CASE, NOTE))
                .thenAllowedBy(WHO_WANTS_AN_INVESTIGATION_IS_NOT_SENT_AWAY, new ReportClosed(CASE, NOTE));
    }

    @Test
    void a_school_does_not_close_what_its_reporter_wants_investigated() {
        given(atSchool(), acknowledgedBySchool())
                .when(theConfidant(), new CloseReport(CASE, NOTE))
                .thenRefusedWith(WHO_WANTS_AN_INVESTIGATION_IS_NOT_SENT_AWAY);
    }

    @Test
    void a_decided_case_is_closed_on_the_day_after_the_last_one_to_object() {
        given(talkDecided())
                .on(TODAY.plusWeeks(6).plusDays(1))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .then(new ReportClosed(CASE, NOTE));
        given(talkDecided())
                .on(TODAY.plusWeeks(6))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .thenRefusedWith(A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO);
    }

    @Test
    void an_urgent_suspension_does_not_end_a_case() {
        given(suspendedAtOnce(), bothHeard())
                .on(TODAY.plusWeeks(9))
                .when(theInvestigator(), new CloseReport(CASE, NOTE))
                .thenRefusedWith(A_CASE_IS_CLOSED_WHEN_NOTHING_IS_LEFT_TO_DO);
    }

    @Test
    void a_case_that_is_open_can_be_acted_on() {
        given(atSbb())
                .when(theInvestigator(), new AcknowledgeReport(CASE))
                .thenAllowedBy(
                        A_CASE_THAT_IS_OVER_STAYS_OVER,
                        new ReportAcknowledged(CASE, Optional.of(term(TODAY.plusWeeks(8)))));
    }

    @Test
    void a_report_that_was_withdrawn_stays_withdrawn() {
        given(atSbb(), List.of(new ReportWithdrawn(CASE, Optional.empty())))
                .when(theInvestigator(), new AcknowledgeReport(CASE))
                .thenRefusedWith(A_CASE_THAT_IS_OVER_STAYS_OVER);
    }

    @Test
    void each_look_into_a_case_is_kept_with_its_purpose_whether_it_is_over_or_not() {
        var look = new OpenCase(CASE, uuid("this look"), CasePurpose.OVERSIGHT);
        given(atSbb(), List.of(new ReportWithdrawn(CASE, Optional.empty())))
                .when(theInvestigator(), look)
                .then(new CaseOpened(CASE, uuid("this look"), CasePurpose.OVERSIGHT))
                .andAgainNothing();
    }

    private static List<ReportEvent> countedOnlyWish() {
        return List.of(reported(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.COUNT_ONLY));
    }
}
