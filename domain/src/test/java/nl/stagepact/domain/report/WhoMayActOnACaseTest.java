package nl.stagepact.domain.report;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.report.ReportRule.*;
import static nl.stagepact.domain.shared.CommonRule.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stagepact.domain.report.InquiryCommand.*;
import nl.stagepact.domain.report.IntakeCommand.*;
import nl.stagepact.domain.report.IntakeEvent.*;
import nl.stagepact.domain.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** To all others a case does not exist. */
class WhoMayActOnACaseTest extends ReportExamples {

    private static final OpenCase LOOK = looking(CasePurpose.HANDLING);
    private static final CaseOpened LOOKED = looked(CasePurpose.HANDLING);

    private static OpenCase looking(CasePurpose purpose) {
        return new OpenCase(CASE, uuid("this look"), purpose);
    }

    private static CaseOpened looked(CasePurpose purpose) {
        return new CaseOpened(CASE, uuid("this look"), purpose);
    }

    @ParameterizedTest
    @MethodSource("whomItConcerns")
    void whom_it_concerns_may_act_on_it(List<ReportEvent> history, Actor actor, CasePurpose purpose) {
        given(history)
                .when(actor, looking(purpose))
                .thenAllowedBy(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, looked(purpose));
    }

    static Stream<Arguments> whomItConcerns() {
        return Stream.of(
                Arguments.of(atSbb(), theStudent(SANNE), CasePurpose.OWN_REPORT),
                Arguments.of(atSbb(), theInvestigator(), CasePurpose.HANDLING),
                Arguments.of(atSchool(), theConfidant(), CasePurpose.HANDLING),
                Arguments.of(sharedWithSchool(), theConfidant(), CasePurpose.SUPPORT),
                Arguments.of(
                        List.of(reported(BY_A_STRANGER, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK)),
                        theStranger(),
                        CasePurpose.OWN_REPORT));
    }

    @ParameterizedTest
    @MethodSource("whomItDoesNotConcern")
    void to_all_others_it_does_not_exist(List<ReportEvent> history, Actor actor) {
        given(history).when(actor, LOOK).thenRefusedWith(ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    static Stream<Arguments> whomItDoesNotConcern() {
        return Stream.of(
                Arguments.of(atSbb(), theStudent(JAMILA)),
                Arguments.of(atSbb(), theEmployer()),
                Arguments.of(atSbb(), theMentor()),
                // not without the reporter's consent
                Arguments.of(atSbb(), theConfidant()),
                Arguments.of(atSchool(), theInvestigator()),
                Arguments.of(atSchool(), theEmployer()),
                Arguments.of(
                        List.of(reported(BY_A_STRANGER, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK)), theStudent(SANNE)));
    }

    private static List<ReportEvent> sharedWithSchool() {
        return List.of(new DiscriminationReported(
                CASE,
                BY_SANNE,
                AT_THE_BAKERY,
                Desk.SBB,
                account(Ground.AGE),
                ReportWish.TALK,
                SBB_AND_SCHOOL,
                term(WEDNESDAY)));
    }

    @ParameterizedTest
    @MethodSource("whatTheyDoInIt")
    void each_opens_it_for_what_they_do_in_it(List<ReportEvent> history, Actor actor, List<CasePurpose> theirs) {
        for (var purpose : theirs) {
            given(history)
                    .when(actor, looking(purpose))
                    .thenAllowedBy(A_CASE_IS_OPENED_FOR_WHAT_ONE_DOES_IN_IT, looked(purpose));
        }
    }

    @ParameterizedTest
    @MethodSource("whatTheyDoInIt")
    void nobody_opens_it_for_what_others_do_in_it(List<ReportEvent> history, Actor actor, List<CasePurpose> theirs) {
        var others = EnumSet.allOf(CasePurpose.class);
        theirs.forEach(others::remove);

        for (var purpose : others) {
            given(history).when(actor, looking(purpose)).thenRefusedWith(A_CASE_IS_OPENED_FOR_WHAT_ONE_DOES_IN_IT);
        }
    }

    static Stream<Arguments> whatTheyDoInIt() {
        var sbbs =
                List.of(CasePurpose.HANDLING, CasePurpose.SECOND_OFFICER, CasePurpose.OBJECTION, CasePurpose.OVERSIGHT);
        return Stream.of(
                Arguments.of(atSbb(), theInvestigator(), sbbs),
                Arguments.of(atSbb(), theStudent(SANNE), List.of(CasePurpose.OWN_REPORT)),
                Arguments.of(atSchool(), theStudent(SANNE), List.of(CasePurpose.OWN_REPORT)),
                Arguments.of(atSchool(), theConfidant(), List.of(CasePurpose.SUPPORT, CasePurpose.HANDLING)),
                // SBB handles it
                Arguments.of(sharedWithSchool(), theConfidant(), List.of(CasePurpose.SUPPORT)),
                Arguments.of(bySchool(), theCoordinator(), List.of(CasePurpose.OWN_REPORT)),
                Arguments.of(bySchool(), theConfidant(), List.of(CasePurpose.SUPPORT, CasePurpose.OWN_REPORT)));
    }

    /** The confidant reported it for the school. */
    private static List<ReportEvent> bySchool() {
        var reporter = new Reporter(ReporterRole.SCHOOL, Optional.empty(), Optional.of(CONFIDANT), Optional.empty());
        return List.of(reported(reporter, AT_THE_BAKERY, Desk.SBB, ReportWish.TALK));
    }

    @Test
    void a_case_that_exists_can_be_acted_on() {
        given(atSbb()).when(theInvestigator(), LOOK).thenAllowedBy(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST, LOOKED);
    }

    @Test
    void a_case_that_nobody_reported_does_not_exist() {
        givenNothing().when(theInvestigator(), LOOK).thenRefusedWith(NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void who_looked_makes_no_version_stale() {
        given(atSbb(), List.of(new CaseOpened(CASE, uuid("another look"), CasePurpose.HANDLING)))
                .when(havingSeen(0, theInvestigator()), new AcknowledgeReport(CASE))
                .thenAllowedBy(
                        NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE,
                        new ReportAcknowledged(CASE, Optional.of(term(TODAY.plusWeeks(8)))));
    }

    @Test
    void what_changed_meanwhile_does() {
        given(atSbb(), acknowledged())
                .when(havingSeen(0, theInvestigator()), new AssignInvestigator(CASE, INVESTIGATOR))
                .thenRefusedWith(NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }
}
