package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.InquiryEvent.*;
import nl.stagepact.domain.report.IntakeCommand.CloseReport;
import nl.stagepact.domain.report.IntakeCommand.OpenCase;
import nl.stagepact.domain.report.IntakeEvent.CaseOpened;
import nl.stagepact.domain.report.VerdictCommand.ApproveDecision;
import nl.stagepact.domain.report.VerdictCommand.LodgeCaseObjection;
import nl.stagepact.domain.shared.PersonId;
import org.junit.jupiter.api.Test;

/** Who investigates a case, and who has nothing to do with it. */
class AssigningTest extends ReportExamples {

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
                .when(officer(SECOND), new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY))
                .thenRefusedWith(ONLY_THE_INVESTIGATOR_OF_A_CASE_INVESTIGATES_IT);
    }

    @Test
    void who_declared_an_interest_neither_opens_the_case_nor_takes_a_step_in_it() {
        var look = new OpenCase(CASE, uuid("a look"), CasePurpose.OVERSIGHT);
        for (var step : List.<ReportCommand>of(
                look,
                new AssignInvestigator(CASE, THIRD),
                new InviteToHearing(CASE, HeardParty.EMPLOYER, ON_FRIDAY),
                new LodgeCaseObjection(CASE, 1, ObjectingParty.EMPLOYER, TODAY, NOTE),
                new ApproveDecision(CASE, 1),
                new CloseReport(CASE, NOTE))) {
            given(awaitingApproval(), List.of(new ConflictDeclared(CASE, SECOND, NOTE)))
                    .when(officer(SECOND), step)
                    .thenRefusedWith(WHO_DECLARED_AN_INTEREST_STAYS_OUT_OF_THE_CASE);
        }
    }

    @Test
    void all_others_go_on() {
        given(awaitingApproval(), List.of(new ConflictDeclared(CASE, SECOND, NOTE)))
                .when(officer(THIRD), new OpenCase(CASE, uuid("a look"), CasePurpose.SECOND_OFFICER))
                .thenAllowedBy(
                        WHO_DECLARED_AN_INTEREST_STAYS_OUT_OF_THE_CASE,
                        new CaseOpened(CASE, uuid("a look"), CasePurpose.SECOND_OFFICER));
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
}
