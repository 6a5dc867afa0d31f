package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.GrantRecognition;
import nl.stagepact.domain.employer.EmployerCommand.ReinstateRecognition;
import nl.stagepact.domain.employer.EmployerCommand.SuspendRecognition;
import nl.stagepact.domain.employer.EmployerCommand.WithdrawRecognition;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionGranted;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionReinstated;
import nl.stagepact.domain.employer.EmployerEvent.RecognitionWithdrawn;
import nl.stagepact.domain.shared.Crebo;
import org.junit.jupiter.api.Test;

class RecognitionTest extends EmployerExamples {

    private static final Optional<LocalDate> OPEN_END = Optional.empty();

    @Test
    void sbb_recognises_an_employer_for_each_qualification_apart() {
        given(theBakery())
                .when(sbb(), grant("2026-12-01", BAKER, MECHANIC))
                .then(
                        new RecognitionGranted(BAKERY, BAKER, day("2026-12-01"), REASON),
                        new RecognitionGranted(BAKERY, MECHANIC, day("2026-12-01"), REASON))
                .concerning(BAKERY);
    }

    @Test
    void granting_again_changes_nothing() {
        given(theBakery())
                .when(sbb(), new GrantRecognition(BAKERY, Set.of(BAKER, MECHANIC), day("2026-12-01"), REASON))
                .andAgainNothing();
    }

    @Test
    void a_second_qualification_can_be_added() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), grant("2026-12-01", MECHANIC))
                .thenAllowedBy(A_RECOGNITION_IS_GRANTED_ONCE, granted(MECHANIC, "2026-12-01"));
    }

    @Test
    void what_was_withdrawn_is_not_simply_granted_anew() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), withdrawnFrom("2026-01-01"))
                .when(sbb(), grant("2026-12-01", BAKER, MECHANIC))
                .thenRefusedWith(A_RECOGNITION_IS_GRANTED_ONCE);
    }

    @Test
    void a_granted_recognition_is_suspended() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), suspend("2026-12-01", OPEN_END, BAKER))
                .thenAllowedBy(ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED, suspended(BAKER, "2026-12-01", OPEN_END))
                .concerning(BAKERY);
    }

    @Test
    void suspending_again_changes_nothing() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(
                        sbb(),
                        new SuspendRecognition(
                                BAKERY,
                                Set.of(BAKER),
                                day("2026-12-01"),
                                Optional.of(day("2027-03-01")),
                                REASON,
                                Optional.empty(),
                                Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void what_was_never_granted_is_not_suspended() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), suspend("2026-12-01", OPEN_END, BAKER, MECHANIC))
                .thenRefusedWith(ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED);
    }

    @Test
    void a_suspension_without_crebos_covers_all_that_the_employer_is_recognised_for() {
        given(theBakery(), recognisedFrom("2020-01-01", MECHANIC, BAKER))
                .when(sbb(), suspend("2026-12-01", OPEN_END))
                .then(suspended(BAKER, "2026-12-01", OPEN_END), suspended(MECHANIC, "2026-12-01", OPEN_END))
                .andAgainNothing();
    }

    @Test
    void a_suspension_of_one_day_ends_on_the_day_it_begins() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), suspend("2026-12-01", Optional.of(day("2026-12-01")), BAKER))
                .thenAllowedBy(
                        A_SUSPENSION_ENDS_AFTER_IT_BEGINS,
                        suspended(BAKER, "2026-12-01", Optional.of(day("2026-12-01"))));
    }

    @Test
    void a_suspension_never_ends_before_it_begins() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), suspend("2026-12-01", Optional.of(day("2026-11-30")), BAKER))
                .thenRefusedWith(A_SUSPENSION_ENDS_AFTER_IT_BEGINS);
    }

    @Test
    void a_suspended_recognition_is_reinstated() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), reinstate("2026-12-01", BAKER))
                .thenAllowedBy(
                        ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED,
                        new RecognitionReinstated(BAKERY, BAKER, day("2026-12-01"), REASON))
                .concerning(BAKERY);
    }

    @Test
    void reinstating_again_changes_nothing() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), new ReinstateRecognition(BAKERY, Set.of(BAKER), day("2026-12-01"), REASON))
                .andAgainNothing();
    }

    @Test
    void what_is_not_suspended_is_not_reinstated() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), reinstate("2026-12-01", BAKER))
                .thenRefusedWith(ONLY_A_SUSPENDED_RECOGNITION_IS_REINSTATED);
    }

    @Test
    void reinstating_without_crebos_covers_only_what_is_suspended() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER, MECHANIC), suspendedFrom("2026-06-01"))
                .when(sbb(), reinstate("2026-12-01"))
                .then(reinstated(BAKER, "2026-12-01"));
    }

    @Test
    void a_withdrawal_tells_until_when_one_can_object() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), heard(BAKER))
                .when(sbb(), withdraw("2026-12-01", "2026-12-10", BAKER))
                .then(new RecognitionWithdrawn(
                        BAKERY,
                        BAKER,
                        day("2026-12-01"),
                        day("2026-12-10"),
                        day("2027-01-21"),
                        REASON,
                        Optional.empty()))
                .concerning(BAKERY);
    }

    @Test
    void withdrawing_again_changes_nothing() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), heard(BAKER))
                .when(
                        sbb(),
                        new WithdrawRecognition(
                                BAKERY, Set.of(BAKER), day("2026-12-01"), day("2026-12-10"), REASON, Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void a_suspended_recognition_can_be_withdrawn() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"), heard(BAKER))
                .when(sbb(), withdraw("2026-12-01", "2026-12-10", BAKER))
                .then(withdrawn(BAKER, "2026-12-01", "2026-12-10"));
    }

    @Test
    void what_was_withdrawn_is_not_withdrawn_once_more_for_another_day() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), withdrawnFrom("2026-06-01"))
                .when(sbb(), withdraw("2026-12-01", "2026-12-10", BAKER))
                .thenRefusedWith(ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED);
    }

    @Test
    void a_withdrawal_without_crebos_covers_all_that_is_granted_or_suspended() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER, MECHANIC),
                        suspendedFrom("2026-06-01"),
                        heard(BAKER, MECHANIC))
                .when(sbb(), withdraw("2026-12-01", "2026-12-10"))
                .then(withdrawn(BAKER, "2026-12-01", "2026-12-10"), withdrawn(MECHANIC, "2026-12-01", "2026-12-10"));
    }

    @Test
    void a_decision_may_take_effect_on_the_day_of_the_previous_one() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), reinstate("2026-06-01", BAKER))
                .thenAllowedBy(DECISIONS_FOLLOW_EACH_OTHER_IN_TIME, reinstated(BAKER, "2026-06-01"));
    }

    @Test
    void a_decision_never_takes_effect_before_the_previous_one() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), reinstate("2026-05-31", BAKER))
                .thenRefusedWith(DECISIONS_FOLLOW_EACH_OTHER_IN_TIME);
    }

    @Test
    void a_suspension_that_is_over_can_be_followed_by_another() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(suspended(BAKER, "2026-06-01", Optional.of(day("2026-08-31")))))
                .when(sbb(), suspend("2026-09-01", OPEN_END, BAKER))
                .then(suspended(BAKER, "2026-09-01", OPEN_END));
    }

    @Test
    void a_refusal_for_one_qualification_leaves_the_others_untouched() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), withdraw("2026-12-01", "2026-12-10", BAKER, MECHANIC))
                .thenRefusedWith(ONLY_A_GRANTED_RECOGNITION_IS_SUSPENDED);
    }

    private static GrantRecognition grant(String from, Crebo... crebos) {
        return new GrantRecognition(BAKERY, Set.of(crebos), day(from), REASON);
    }

    private static SuspendRecognition suspend(String from, Optional<LocalDate> until, Crebo... crebos) {
        return new SuspendRecognition(
                BAKERY, Set.of(crebos), day(from), until, REASON, Optional.empty(), Optional.empty());
    }

    private static ReinstateRecognition reinstate(String from, Crebo... crebos) {
        return new ReinstateRecognition(BAKERY, Set.of(crebos), day(from), REASON);
    }

    private static WithdrawRecognition withdraw(String from, String published, Crebo... crebos) {
        return new WithdrawRecognition(BAKERY, Set.of(crebos), day(from), day(published), REASON, Optional.empty());
    }
}
