package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.time.LocalDate;
import java.util.List;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** How SBB investigates. */
class InquiryTest extends ReportExamples {

    @Test
    void the_investigator_invites_for_a_day_to_come() {
        given(underInvestigation())
                .when(theInvestigator(), new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .thenAllowedBy(
                        A_PARTY_IS_INVITED_FOR_A_MOMENT_TO_COME,
                        new HearingInvited(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .concerning(CASE, SANNE, BAKERY, NORTH, OFFER, INVESTIGATOR)
                .andAgainNothing();
    }

    @Test
    void nobody_is_invited_for_a_day_that_has_passed() {
        given(underInvestigation())
                .on(day("2026-12-05"))
                .when(theInvestigator(), new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .thenRefusedWith(A_PARTY_IS_INVITED_FOR_A_MOMENT_TO_COME);
    }

    @Test
    void the_investigator_of_a_case_hears() {
        given(underInvestigation())
                .when(theInvestigator(), new HoldHearing(CASE, HeardParty.SCHOOL, TODAY, HearingForm.ONLINE, NOTE))
                .thenAllowedBy(
                        ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT,
                        new HearingHeld(CASE, HeardParty.SCHOOL, TODAY, HearingForm.ONLINE, NOTE))
                .andAgainNothing();
    }

    @Test
    void another_investigator_does_not() {
        given(underInvestigation())
                .when(officer(SECOND), holdWith(HeardParty.SCHOOL, TODAY))
                .thenRefusedWith(ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT);
    }

    @Test
    void a_hearing_of_today_is_recorded_today() {
        given(underInvestigation())
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY))
                .thenAllowedBy(A_HEARING_IS_RECORDED_ONCE_IT_IS_HELD, heard(HeardParty.EMPLOYER));
    }

    @Test
    void a_hearing_of_tomorrow_is_not() {
        given(underInvestigation())
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY.plusDays(1)))
                .thenRefusedWith(A_HEARING_IS_RECORDED_ONCE_IT_IS_HELD);
    }

    @Test
    void a_hearing_of_the_day_on_which_the_case_came_in_is_recorded() {
        given(underInvestigation())
                .on(TODAY.plusDays(9))
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY))
                .thenAllowedBy(A_HEARING_FOLLOWS_THE_REPORT, heard(HeardParty.EMPLOYER));
    }

    @Test
    void nobody_was_heard_before_there_was_a_case() {
        given(underInvestigation())
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY.minusDays(1)))
                .thenRefusedWith(A_HEARING_FOLLOWS_THE_REPORT);
    }

    @Test
    void who_waived_a_hearing_can_still_be_heard() {
        given(
                        underInvestigation(),
                        invited(),
                        List.of(new HearingWaived(CASE, HeardParty.EMPLOYER, WaiverReason.DECLINED, NOTE)))
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY))
                .thenAllowedBy(A_PARTY_IS_HEARD_ONCE, heard(HeardParty.EMPLOYER));
    }

    @Test
    void who_was_heard_is_not_heard_again() {
        given(underInvestigation(), bothHeard())
                .when(theInvestigator(), holdWith(HeardParty.EMPLOYER, TODAY.minusDays(1)))
                .thenRefusedWith(A_PARTY_IS_HEARD_ONCE);
        given(underInvestigation(), bothHeard())
                .when(theInvestigator(), new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .thenRefusedWith(A_PARTY_IS_HEARD_ONCE);
        given(underInvestigation(), bothHeard())
                .when(theInvestigator(), waive(HeardParty.EMPLOYER, WaiverReason.DECLINED))
                .thenRefusedWith(A_PARTY_IS_HEARD_ONCE);
    }

    @Test
    void who_was_invited_may_decline() {
        given(underInvestigation(), invited())
                .when(theInvestigator(), new WaiveHearing(CASE, HeardParty.EMPLOYER, WaiverReason.DECLINED, NOTE))
                .thenAllowedBy(
                        NOBODY_IS_PASSED_OVER_UNASKED,
                        new HearingWaived(CASE, HeardParty.EMPLOYER, WaiverReason.DECLINED, NOTE))
                .andAgainNothing();
    }

    @Test
    void who_was_not_invited_is_not_passed_over() {
        given(underInvestigation())
                .when(theInvestigator(), waive(HeardParty.EMPLOYER, WaiverReason.DECLINED))
                .thenRefusedWith(NOBODY_IS_PASSED_OVER_UNASKED);
        given(underInvestigation(), invited())
                .when(theInvestigator(), waive(HeardParty.EMPLOYER, WaiverReason.DID_NOT_COME))
                .thenRefusedWith(NOBODY_IS_PASSED_OVER_UNASKED);
        given(underInvestigation())
                .when(theInvestigator(), waive(HeardParty.SCHOOL, WaiverReason.NOT_INVOLVED))
                .thenRefusedWith(NOBODY_IS_PASSED_OVER_UNASKED);
    }

    @Test
    void who_did_not_come_or_is_not_involved_need_not_be_heard() {
        given(underInvestigation(), invited())
                .on(day("2026-12-05"))
                .when(theInvestigator(), waive(HeardParty.EMPLOYER, WaiverReason.DID_NOT_COME))
                .then(new HearingWaived(CASE, HeardParty.EMPLOYER, WaiverReason.DID_NOT_COME, NOTE));
        given(
                        List.of(reported(BY_A_STRANGER, WITHOUT_A_SCHOOL, Desk.SBB, ReportWish.INVESTIGATE)),
                        acknowledged(),
                        assigned())
                .when(theInvestigator(), waive(HeardParty.SCHOOL, WaiverReason.NOT_INVOLVED))
                .then(new HearingWaived(CASE, HeardParty.SCHOOL, WaiverReason.NOT_INVOLVED, NOTE));
    }

    @Test
    void findings_speak_of_every_reported_ground() {
        given(underInvestigation())
                .when(theInvestigator(), new RecordFindings(CASE, finding(true, true)))
                .thenAllowedBy(FINDINGS_SPEAK_OF_EVERY_REPORTED_GROUND, new FindingsRecorded(CASE, finding(true, true)))
                .andAgainNothing();
    }

    @Test
    void findings_forget_no_reported_ground_and_speak_of_none_twice() {
        var age = new Finding(Ground.AGE, false, false, "Niets.");
        given(underInvestigation())
                .when(theInvestigator(), new RecordFindings(CASE, Personal.of(CASE, List.of(age))))
                .thenRefusedWith(FINDINGS_SPEAK_OF_EVERY_REPORTED_GROUND);
        var origin = finding(true, false).known().orElseThrow().getFirst();
        given(underInvestigation())
                .when(theInvestigator(), new RecordFindings(CASE, Personal.of(CASE, List.of(origin, origin))))
                .thenRefusedWith(FINDINGS_SPEAK_OF_EVERY_REPORTED_GROUND);
    }

    @Test
    void a_presumption_is_raised_and_rebutted() {
        given(underInvestigation())
                .when(theInvestigator(), new RecordFindings(CASE, finding(true, true)))
                .thenAllowedBy(ONLY_A_RAISED_PRESUMPTION_IS_REBUTTED, new FindingsRecorded(CASE, finding(true, true)));
    }

    @Test
    void what_was_never_presumed_is_not_rebutted() {
        given(underInvestigation())
                .when(theInvestigator(), new RecordFindings(CASE, finding(false, true)))
                .thenRefusedWith(ONLY_A_RAISED_PRESUMPTION_IS_REBUTTED);
    }

    private static List<ReportEvent> invited() {
        return List.of(new HearingInvited(CASE, HeardParty.EMPLOYER, ON_FRIDAY));
    }

    private static HoldHearing holdWith(HeardParty party, LocalDate day) {
        return new HoldHearing(CASE, party, day, HearingForm.ONLINE, NOTE);
    }

    private static WaiveHearing waive(HeardParty party, WaiverReason reason) {
        return new WaiveHearing(CASE, party, reason, NOTE);
    }
}
