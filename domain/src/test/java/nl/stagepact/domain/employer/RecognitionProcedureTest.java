package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static nl.stagepact.domain.kit.Cast.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.*;
import org.junit.jupiter.api.Test;

/** From application to refusal, review, lapse and restoration. */
class RecognitionProcedureTest extends EmployerExamples {

    private static final Personal<String> WISH = told(CONTACT, "Wij willen bakkers opleiden.");

    private static List<EmployerEvent> appliedFor(Crebo... crebos) {
        return List.of(new RecognitionApplied(BAKERY, List.of(crebos), WISH));
    }

    private static RecognitionRefused refused(Crebo... crebos) {
        return new RecognitionRefused(
                BAKERY, List.of(crebos), TODAY, TODAY, TODAY.plusDays(42), "Er is geen praktijkopleider.");
    }

    private static RefuseRecognition refuse(Crebo... crebos) {
        return new RefuseRecognition(BAKERY, Set.of(crebos), TODAY, TODAY, "Er is geen praktijkopleider.");
    }

    @Test
    void an_employer_applies_for_what_it_is_not_recognised_for() {
        given(theBakery())
                .when(theEmployer(), new ApplyForRecognition(BAKERY, Set.of(MECHANIC, BAKER), WISH))
                .thenAllowedBy(
                        ONLY_WHAT_IS_NOT_RECOGNISED_IS_APPLIED_FOR,
                        new RecognitionApplied(BAKERY, List.of(BAKER, MECHANIC), WISH))
                .andAgainNothing();
    }

    @Test
    void who_is_recognised_does_not_apply() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(theEmployer(), new ApplyForRecognition(BAKERY, Set.of(BAKER), WISH))
                .thenRefusedWith(ONLY_WHAT_IS_NOT_RECOGNISED_IS_APPLIED_FOR);
    }

    @Test
    void an_application_is_refused_with_a_term_to_object() {
        given(theBakery(), appliedFor(BAKER))
                .when(sbb(), new RefuseRecognition(BAKERY, Set.of(BAKER), TODAY, TODAY, REASON))
                .thenAllowedBy(
                        ONLY_AN_APPLICATION_IS_REFUSED,
                        new RecognitionRefused(BAKERY, List.of(BAKER), TODAY, TODAY, TODAY.plusDays(42), REASON))
                .andAgainNothing();
    }

    @Test
    void what_nobody_applied_for_is_not_refused() {
        given(theBakery(), appliedFor(BAKER))
                .when(sbb(), refuse(BAKER, MECHANIC))
                .thenRefusedWith(ONLY_AN_APPLICATION_IS_REFUSED);
    }

    @Test
    void what_was_granted_is_not_refused_any_more() {
        given(theBakery(), appliedFor(BAKER), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), refuse(BAKER))
                .thenRefusedWith(ONLY_AN_APPLICATION_IS_REFUSED);
    }

    @Test
    void who_was_refused_may_apply_once_more_and_be_recognised() {
        given(theBakery(), appliedFor(BAKER), List.of(refused(BAKER)), appliedFor(BAKER))
                .when(sbb(), new GrantRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .then(granted(BAKER, TODAY.toString()));
    }

    @Test
    void what_was_withdrawn_is_granted_anew_to_who_applies_for_it() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), withdrawnFrom("2021-01-01"), appliedFor(BAKER))
                .when(sbb(), new GrantRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .thenAllowedBy(A_RECOGNITION_IS_GRANTED_ONCE, granted(BAKER, TODAY.toString()));
    }

    @Test
    void a_review_names_the_next_one_and_ends_nothing() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), new ReviewRecognition(BAKERY, ALL, day("2026-03-01"), REASON))
                .thenAllowedBy(
                        ONLY_A_RECOGNITION_IN_FORCE_IS_REVIEWED,
                        new RecognitionReviewed(BAKERY, List.of(BAKER), day("2026-03-01"), day("2030-03-01"), REASON))
                .andAgainNothing();
    }

    @Test
    void what_is_not_in_force_is_not_reviewed() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new ReviewRecognition(BAKERY, Set.of(MECHANIC), TODAY, REASON))
                .thenRefusedWith(ONLY_A_RECOGNITION_IN_FORCE_IS_REVIEWED);
    }

    @Test
    void a_review_of_today_is_there() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new ReviewRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .thenAllowedBy(
                        A_REVIEW_LIES_IN_THE_PAST,
                        new RecognitionReviewed(BAKERY, List.of(BAKER), TODAY, TODAY.plusYears(4), REASON));
    }

    @Test
    void a_review_of_tomorrow_is_not() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(sbb(), new ReviewRecognition(BAKERY, Set.of(BAKER), TODAY.plusDays(1), REASON))
                .thenRefusedWith(A_REVIEW_LIES_IN_THE_PAST);
    }

    @Test
    void sbb_comes_back_on_a_withdrawal_with_effect_for_the_past() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), withdrawnFrom("2026-06-01"))
                .when(sbb(), new RestoreRecognition(BAKERY, ALL, day("2026-06-01"), REASON))
                .thenAllowedBy(ONLY_A_WITHDRAWN_RECOGNITION_IS_RESTORED, restored("2026-06-01", GRANTED))
                .andAgainNothing();
    }

    @Test
    void what_was_suspended_when_it_was_withdrawn_is_suspended_again() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        suspendedFrom("2026-05-01"),
                        withdrawnFrom("2026-06-01"))
                .when(sbb(), new RestoreRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .then(restored(TODAY.toString(), SUSPENDED));
    }

    @Test
    void what_was_not_withdrawn_is_not_restored() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), new RestoreRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .thenRefusedWith(ONLY_A_WITHDRAWN_RECOGNITION_IS_RESTORED);
    }

    private static RecognitionRestored restored(String from, RecognitionStatus status) {
        return new RecognitionRestored(
                BAKERY, BAKER, day(from), REASON, Optional.empty(), Optional.empty(), status, Optional.empty());
    }

    @Test
    void four_years_after_the_last_placement_it_lapses() {
        var from = TODAY.minusYears(4);
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(Actor.application(), new LetRecognitionLapse(BAKERY, BAKER, from))
                .then(new RecognitionLapsed(BAKERY, BAKER, TODAY, from))
                .concerning(BAKERY)
                .andAgainNothing();
    }

    @Test
    void a_day_earlier_it_holds() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(
                        Actor.application(),
                        new LetRecognitionLapse(
                                BAKERY, BAKER, TODAY.minusYears(4).plusDays(1)))
                .thenNothing();
    }

    @Test
    void who_placed_somebody_since_keeps_it() {
        var from = TODAY.minusYears(4);
        world.trained.until(BAKERY, BAKER, from.plusDays(1));
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(Actor.application(), new LetRecognitionLapse(BAKERY, BAKER, from))
                .thenNothing();
    }

    @Test
    void a_placement_that_ended_on_the_day_from_which_they_count_does_not_keep_it() {
        var from = TODAY.minusYears(4);
        world.trained.until(BAKERY, BAKER, from);
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(Actor.application(), new LetRecognitionLapse(BAKERY, BAKER, from))
                .then(new RecognitionLapsed(BAKERY, BAKER, TODAY, from));
    }

    @Test
    void the_years_count_anew_where_it_was_suspended_meanwhile() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(suspended(BAKER, "2024-01-01", Optional.of(day("2024-03-31")))))
                .when(Actor.application(), new LetRecognitionLapse(BAKERY, BAKER, TODAY.minusYears(4)))
                .thenNothing();
    }

    @Test
    void what_is_suspended_does_not_lapse() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2020-06-01"))
                .when(Actor.application(), new LetRecognitionLapse(BAKERY, BAKER, TODAY.minusYears(4)))
                .thenNothing();
    }

    @Test
    void what_has_lapsed_is_granted_anew() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(new RecognitionLapsed(BAKERY, BAKER, day("2025-01-01"), day("2021-01-01"))))
                .when(sbb(), new GrantRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .then(granted(BAKER, TODAY.toString()));
    }
}
