package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.shared.PersonId;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** How SBB investigates. */
class InquiryTest extends ReportExamples {

    @Test
    void a_case_is_assigned_to_whoever_has_nothing_to_do_with_anybody() {
        given(atSbb(), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenAllowedBy(
                        NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT, new InvestigatorAssigned(CASE, INVESTIGATOR))
                .andAgainNothing();
    }

    @Test
    void a_case_is_assigned_to_an_investigator_and_to_who_takes_it_on_as_one() {
        given(atSbb(), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenAllowedBy(A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR, new InvestigatorAssigned(CASE, INVESTIGATOR));
        world.investigators.clear();
        given(atSbb(), acknowledged())
                .when(theInvestigator(), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenAllowedBy(A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR, new InvestigatorAssigned(CASE, INVESTIGATOR));
    }

    @Test
    void of_who_is_no_investigator_the_answer_never_tells_who_reported() {
        for (var somebody : List.of(CONFIDANT, STRANGER, MENTOR, new PersonId(uuid("somebody at all")))) {
            for (var reporter : List.of(BY_SANNE, BY_A_STRANGER, by(CONFIDANT))) {
                given(List.of(reported(reporter, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE)))
                        .when(officer(SECOND), new AssignInvestigator(CASE, somebody))
                        .thenRefusedWith(A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR);
                given(
                                List.of(reported(reporter, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE)),
                                acknowledged(),
                                assigned())
                        .when(officer(SECOND), new AssignInvestigator(CASE, somebody))
                        .thenRefusedWith(A_CASE_IS_ASSIGNED_TO_AN_INVESTIGATOR);
            }
        }
    }

    private static Reporter by(PersonId person) {
        return new Reporter(ReporterRole.SCHOOL, Optional.empty(), Optional.of(person), Optional.empty());
    }

    @Test
    void who_ever_had_to_do_with_the_employer_does_not_investigate_it() {
        world.investigators.add(MENTOR);
        given(atSbb(), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, MENTOR))
                .thenRefusedWith(NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT);
    }

    @Test
    void who_reported_it_does_not_investigate_it() {
        world.investigators.add(STRANGER);
        given(List.of(reported(BY_A_STRANGER, AT_THE_BAKERY, Desk.SBB, ReportWish.INVESTIGATE)), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, STRANGER))
                .thenRefusedWith(NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT);
    }

    @Test
    void who_declares_a_conflict_is_off_the_case_and_never_comes_back() {
        var declared = new ConflictDeclared(CASE, INVESTIGATOR, NOTE);
        given(underInvestigation())
                .when(theInvestigator(), new DeclareConflict(CASE, INVESTIGATOR, NOTE))
                .then(new ConflictDeclared(CASE, INVESTIGATOR, NOTE))
                .andAgainNothing();
        given(underInvestigation(), List.of(declared))
                .when(officer(SECOND), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenRefusedWith(NOBODY_INVESTIGATES_WHERE_INTERESTS_CONFLICT);
        given(underInvestigation(), List.of(declared))
                .when(theInvestigator(), new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .thenRefusedWith(ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT);
    }

    @Test
    void nobody_declares_a_conflict_for_somebody_else() {
        given(underInvestigation())
                .when(officer(SECOND), new DeclareConflict(CASE, INVESTIGATOR, NOTE))
                .thenRefusedWith(EVERYBODY_SPEAKS_OF_THEIR_OWN_INTERESTS);
    }

    @Test
    void everybody_declares_their_own() {
        given(underInvestigation())
                .when(officer(SECOND), new DeclareConflict(CASE, SECOND, NOTE))
                .thenAllowedBy(EVERYBODY_SPEAKS_OF_THEIR_OWN_INTERESTS, new ConflictDeclared(CASE, SECOND, NOTE));
    }

    @Test
    void what_was_wished_is_investigated() {
        given(atSbb(), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenAllowedBy(NOTHING_IS_INVESTIGATED_AGAINST_THE_WISH, new InvestigatorAssigned(CASE, INVESTIGATOR));
    }

    @Test
    void who_wants_to_be_counted_only_is_not_investigated() {
        given(List.of(reported(BY_SANNE, AT_THE_BAKERY, Desk.SBB, ReportWish.COUNT_ONLY)), acknowledged())
                .when(officer(SECOND), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenRefusedWith(NOTHING_IS_INVESTIGATED_AGAINST_THE_WISH);
    }

    @Test
    void another_investigator_can_take_over() {
        given(underInvestigation())
                .when(theInvestigator(), new AssignInvestigator(CASE, SECOND))
                .then(new InvestigatorAssigned(CASE, SECOND))
                .andAgainNothing();
    }

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
