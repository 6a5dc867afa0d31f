package nl.stagepact.domain.retaliation;

import static nl.stagepact.domain.kit.Cast.*;
import static nl.stagepact.domain.retaliation.SignalExamples.*;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.kit.StreamExamples;
import nl.stagepact.domain.retaliation.RetaliationCommand.AssessSignal;
import nl.stagepact.domain.retaliation.RetaliationCommand.SignalRetaliation;
import nl.stagepact.domain.retaliation.RetaliationEvent.RetaliationSignalled;
import nl.stagepact.domain.retaliation.RetaliationEvent.SignalAssessed;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Personal;
import org.junit.jupiter.api.Test;

/** A signal is raised once, and looked at by whom it is for. */
class SignallingTest extends StreamExamples<RetaliationCommand, RetaliationEvent> {

    private static final AssessSignal SUSPECT =
            new AssessSignal(SIGNAL, Assessment.RETALIATION_SUSPECTED, told(SUPERVISOR, "Zonder waarschuwing."));
    private static final SignalAssessed SUSPECTED =
            new SignalAssessed(SIGNAL, REPORT, Assessment.RETALIATION_SUSPECTED, told(REPORT, "Zonder waarschuwing."));

    SignallingTest() {
        super(RetaliationSignal.class, RetaliationCommand.class);
    }

    @Test
    void what_befell_somebody_who_reported_is_signalled() {
        givenNothing()
                .when(
                        Actor.application(),
                        new SignalRetaliation(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.of(NORTH), 1))
                .then(new RetaliationSignalled(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.of(NORTH), 1))
                .concerning(SIGNAL, REPORT, BAKERY, NORTH, CANDIDACY, PLACEMENT)
                .about(SIGNAL)
                .atVersion(0)
                .andAgainNothing();
    }

    @Test
    void what_was_signalled_stays_as_it_was_also_when_the_policy_is_another_by_now() {
        given(signalled())
                .when(
                        Actor.application(),
                        new SignalRetaliation(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.empty(), 2))
                .thenNothing();
    }

    @Test
    void the_school_is_left_out_where_it_knows_of_no_report() {
        givenNothing()
                .when(
                        Actor.application(),
                        new SignalRetaliation(SIGNAL, REPORT, BAKERY, TERMINATION, Optional.empty(), 1))
                .then(signalledToSbbAlone().getFirst())
                .concerning(SIGNAL, REPORT, BAKERY, CANDIDACY, PLACEMENT);
    }

    @Test
    void the_confidant_says_what_they_think_of_it_under_the_key_of_the_case() {
        given(signalled())
                .when(
                        theConfidant(),
                        new AssessSignal(
                                SIGNAL, Assessment.RETALIATION_SUSPECTED, told(SUPERVISOR, "Zonder waarschuwing.")))
                .thenAllowedBy(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, SUSPECTED)
                .concerning(SIGNAL, REPORT, BAKERY, NORTH, CANDIDACY, PLACEMENT)
                .andAgainNothing();
    }

    @Test
    void an_investigator_may_think_otherwise() {
        var reason = told(REPORT, "De bakkerij is gesloten.");

        given(signalled(), List.of(SUSPECTED))
                .when(sbb(), new AssessSignal(SIGNAL, Assessment.UNRELATED, reason))
                .thenAllowedBy(
                        CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST,
                        new SignalAssessed(SIGNAL, REPORT, Assessment.UNRELATED, reason));
    }

    @Test
    void what_was_erased_stays_erased() {
        given(signalled())
                .when(sbb(), new AssessSignal(SIGNAL, Assessment.UNCLEAR, new Personal.Erased<>(uuid("somebody"))))
                .then(new SignalAssessed(SIGNAL, REPORT, Assessment.UNCLEAR, new Personal.Erased<>(REPORT.value())));
    }

    @Test
    void a_confidant_of_another_school_finds_no_such_signal() {
        given(signalled())
                .when(aConfidantElsewhere(), SUSPECT)
                .thenRefusedWith(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void a_confidant_of_a_school_that_knows_of_no_report_finds_no_such_signal() {
        given(signalledToSbbAlone())
                .when(theConfidant(), SUSPECT)
                .thenRefusedWith(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void an_investigator_finds_no_such_signal_as_long_as_a_school_handles_the_case() {
        world.involved.atSchools.add(REPORT);

        given(signalled()).when(sbb(), SUSPECT).thenRefusedWith(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void its_confidant_finds_it_as_long_as_a_school_handles_the_case() {
        world.involved.atSchools.add(REPORT);

        given(signalled())
                .when(theConfidant(), SUSPECT)
                .thenAllowedBy(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT, SUSPECTED);
    }

    @Test
    void the_employer_finds_no_such_signal() {
        given(signalled()).when(theEmployer(), SUSPECT).thenRefusedWith(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT);
    }

    @Test
    void what_was_never_signalled_is_not_assessed() {
        givenNothing().when(sbb(), SUSPECT).thenRefusedWith(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST);
    }

    @Test
    void who_has_seen_it_as_it_is_assesses_it() {
        given(signalled())
                .when(havingSeen(0, theConfidant()), SUSPECT)
                .thenAllowedBy(CommonRule.NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE, SUSPECTED);
    }

    @Test
    void nobody_assesses_what_has_been_assessed_meanwhile_without_having_seen_it() {
        given(signalled(), List.of(SUSPECTED))
                .when(
                        havingSeen(0, sbb()),
                        new AssessSignal(SIGNAL, Assessment.UNCLEAR, told(REPORT, "Nog niet te zeggen.")))
                .thenRefusedWith(CommonRule.NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE);
    }
}
