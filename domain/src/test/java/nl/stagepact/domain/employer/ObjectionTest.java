package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.EmployerRule.*;
import static nl.stagepact.domain.employer.RecognitionRule.*;
import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.*;
import nl.stagepact.domain.employer.ProcedureEvent.*;
import nl.stagepact.domain.shared.*;
import org.junit.jupiter.api.Test;

/** An objection, what a court may order meanwhile, and what becomes of the decision. */
class ObjectionTest extends EmployerExamples {

    private static final LocalDate WITHDRAWN_ON = day("2026-11-01");
    private static final LocalDate LAST_DAY = WITHDRAWN_ON.plusWeeks(6);
    private static final Personal<String> GROUNDS = told(CONTACT, "Er is wel begeleiding.");
    private static final Personal<String> BECAUSE = told(CONTACT, "Zo is gebleken.");

    private static ObjectionLodged lodgedOn(LocalDate day) {
        return new ObjectionLodged(BAKERY, 1, List.of(BAKER), day, LAST_DAY.plusWeeks(6), GROUNDS, Optional.empty());
    }

    private static LodgeObjection lodge(LocalDate day, Crebo... crebos) {
        return new LodgeObjection(BAKERY, Set.of(crebos), day, GROUNDS);
    }

    private static List<EmployerEvent> aWithdrawal() {
        return List.of(granted(BAKER, "2020-01-01"), withdrawn(BAKER, "2026-11-01", "2026-11-01"));
    }

    private static List<EmployerEvent> contested() {
        return List.of(lodgedOn(TODAY));
    }

    private static DecideObjection decide(ObjectionOutcome outcome, Optional<LocalDate> from) {
        return new DecideObjection(BAKERY, 1, outcome, TODAY, from, BECAUSE);
    }

    private static ObjectionDecided decided(ObjectionOutcome outcome) {
        return new ObjectionDecided(BAKERY, 1, List.of(BAKER), outcome, TODAY, BECAUSE);
    }

    private static RecognitionRestored restored(LocalDate from) {
        return new RecognitionRestored(
                BAKERY,
                BAKER,
                from,
                "Het bezwaar is gegrond.",
                Optional.of(1),
                Optional.empty(),
                GRANTED,
                Optional.empty());
    }

    private static InterimReliefGranted relief(LocalDate from) {
        return new InterimReliefGranted(BAKERY, BAKER, 1, from, REASON, GRANTED, Optional.empty());
    }

    @Test
    void an_employer_objects_to_all_that_went_against_it() {
        given(theBakery(), aWithdrawal())
                .when(theEmployer(), lodge(TODAY))
                .thenAllowedBy(ONLY_WHAT_WENT_AGAINST_THE_EMPLOYER_IS_OBJECTED_TO, lodgedOn(TODAY))
                .concerning(BAKERY)
                .andAgainNothing();
    }

    @Test
    void a_grant_is_not_objected_to() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(theEmployer(), lodge(TODAY, BAKER))
                .thenRefusedWith(ONLY_WHAT_WENT_AGAINST_THE_EMPLOYER_IS_OBJECTED_TO);
    }

    @Test
    void on_the_last_day_of_six_weeks_one_can_object() {
        given(theBakery(), aWithdrawal())
                .on(LAST_DAY)
                .when(theEmployer(), lodge(LAST_DAY, BAKER))
                .thenAllowedBy(AN_OBJECTION_COMES_WITHIN_SIX_WEEKS, lodgedOn(LAST_DAY));
    }

    @Test
    void a_day_later_it_is_too_late_whatever_day_the_employer_names() {
        for (var named : List.of(LAST_DAY, LAST_DAY.plusDays(1))) {
            given(theBakery(), aWithdrawal())
                    .on(LAST_DAY.plusDays(1))
                    .when(theEmployer(), lodge(named, BAKER))
                    .thenRefusedWith(AN_OBJECTION_COMES_WITHIN_SIX_WEEKS);
        }
    }

    @Test
    void an_objection_that_came_in_time_is_recorded_later() {
        given(theBakery(), aWithdrawal())
                .on(LAST_DAY.plusDays(3))
                .when(sbb(), lodge(LAST_DAY, BAKER))
                .thenAllowedBy(AN_OBJECTION_LIES_IN_THE_PAST, lodgedOn(LAST_DAY));
    }

    @Test
    void an_objection_of_tomorrow_is_not_there() {
        given(theBakery(), aWithdrawal())
                .when(theEmployer(), lodge(TODAY.plusDays(1), BAKER))
                .thenRefusedWith(AN_OBJECTION_LIES_IN_THE_PAST);
    }

    @Test
    void a_decision_is_objected_to_once() {
        given(theBakery(), aWithdrawal(), contested())
                .when(theEmployer(), new LodgeObjection(BAKERY, Set.of(BAKER), TODAY, told(CONTACT, "En ook nog dit.")))
                .thenRefusedWith(A_DECISION_IS_OBJECTED_TO_ONCE);
    }

    @Test
    void and_the_next_decision_once_more() {
        given(
                        theBakery(),
                        aWithdrawal(),
                        contested(),
                        List.of(decided(ObjectionOutcome.FOUNDED), restored(TODAY)),
                        List.of(suspended(BAKER, TODAY.toString(), Optional.empty())))
                .when(theEmployer(), new LodgeObjection(BAKERY, Set.of(BAKER), TODAY, told(CONTACT, "Nu weer.")))
                .thenAllowedBy(
                        A_DECISION_IS_OBJECTED_TO_ONCE,
                        new ObjectionLodged(
                                BAKERY,
                                2,
                                List.of(BAKER),
                                TODAY,
                                TODAY.plusWeeks(12),
                                told(CONTACT, "Nu weer."),
                                Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void a_won_objection_restores_and_the_withdrawal_stays_in_history() {
        var history = given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), new DecideObjection(BAKERY, 1, ObjectionOutcome.FOUNDED, TODAY, Optional.empty(), BECAUSE))
                .thenAllowedBy(
                        ONLY_AN_OPEN_OBJECTION_IS_DECIDED,
                        decided(ObjectionOutcome.FOUNDED),
                        new RecognitionRestored(
                                BAKERY,
                                BAKER,
                                TODAY,
                                "Het bezwaar is gegrond.",
                                Optional.of(1),
                                Optional.empty(),
                                GRANTED,
                                Optional.empty()))
                .andAgainNothing();

        assertThat(history.payloads()).hasSize(2);
        assertThat(fileOf(aWithdrawal(), contested(), history.payloads()).statusOn(WITHDRAWN_ON))
                .isEqualTo(WITHDRAWN);
        assertThat(fileOf(aWithdrawal(), contested(), history.payloads()).statusOn(TODAY))
                .isEqualTo(GRANTED);
    }

    @Test
    void it_may_be_undone_from_the_day_on_which_it_began() {
        var history = given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.of(WITHDRAWN_ON)))
                .then(decided(ObjectionOutcome.FOUNDED), restored(WITHDRAWN_ON))
                .payloads();

        var file = fileOf(aWithdrawal(), contested(), history);
        assertThat(file.statusOn(WITHDRAWN_ON)).isEqualTo(GRANTED);
        assertThat(file.history().decisions()).hasSize(3);
    }

    @Test
    void and_not_from_before() {
        given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.of(WITHDRAWN_ON.minusDays(1))))
                .thenRefusedWith(DECISIONS_FOLLOW_EACH_OTHER_IN_TIME);
    }

    @Test
    void an_objection_that_is_lost_changes_nothing() {
        given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), decide(ObjectionOutcome.UNFOUNDED, Optional.empty()))
                .thenAllowedBy(AN_OBJECTION_IS_DECIDED_IN_THE_PAST, decided(ObjectionOutcome.UNFOUNDED))
                .andAgainNothing();
    }

    @Test
    void a_decision_of_tomorrow_is_not_there() {
        given(theBakery(), aWithdrawal(), contested())
                .when(
                        sbb(),
                        new DecideObjection(
                                BAKERY, 1, ObjectionOutcome.UNFOUNDED, TODAY.plusDays(1), Optional.empty(), BECAUSE))
                .thenRefusedWith(AN_OBJECTION_IS_DECIDED_IN_THE_PAST);
    }

    @Test
    void what_was_decided_is_not_decided_otherwise() {
        given(theBakery(), aWithdrawal(), contested(), List.of(decided(ObjectionOutcome.UNFOUNDED)))
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.empty()))
                .thenRefusedWith(ONLY_AN_OPEN_OBJECTION_IS_DECIDED);
        given(theBakery(), aWithdrawal())
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.empty()))
                .thenRefusedWith(ONLY_AN_OPEN_OBJECTION_IS_DECIDED);
    }

    @Test
    void an_objection_by_itself_suspends_nothing_and_a_court_does() {
        assertThat(fileOf(aWithdrawal(), contested()).statusOn(TODAY)).isEqualTo(WITHDRAWN);

        given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), new GrantInterimRelief(BAKERY, 1, TODAY, REASON))
                .thenAllowedBy(
                        ONLY_WHAT_HOLDS_IS_RELIEVED,
                        new InterimReliefGranted(BAKERY, BAKER, 1, TODAY, REASON, GRANTED, Optional.empty()))
                .concerning(BAKERY)
                .andAgainNothing();
        var file = fileOf(aWithdrawal(), contested(), List.of(relief(TODAY)));
        assertThat(file.statusOn(TODAY)).isEqualTo(GRANTED);
        assertThat(file.statusOn(TODAY.minusDays(1))).isEqualTo(WITHDRAWN);
    }

    @Test
    void what_does_not_hold_yet_is_not_relieved() {
        given(theBakery(), aWithdrawal(), contested())
                .when(sbb(), new GrantInterimRelief(BAKERY, 1, WITHDRAWN_ON.minusDays(1), REASON))
                .thenRefusedWith(ONLY_WHAT_HOLDS_IS_RELIEVED);
    }

    @Test
    void relief_ends_with_an_objection_that_is_lost_and_the_withdrawal_holds_again() {
        var since = TODAY.minusDays(5);
        var history = given(theBakery(), aWithdrawal(), contested(), List.of(relief(since)))
                .when(sbb(), decide(ObjectionOutcome.UNFOUNDED, Optional.empty()))
                .then(
                        decided(ObjectionOutcome.UNFOUNDED),
                        new InterimReliefEnded(BAKERY, BAKER, 1, TODAY, WITHDRAWN, Optional.empty()))
                .payloads();

        var file = fileOf(aWithdrawal(), contested(), List.of(relief(since)), history);
        assertThat(file.statusOn(since)).isEqualTo(GRANTED);
        assertThat(file.statusOn(TODAY)).isEqualTo(WITHDRAWN);
    }

    @Test
    void relief_turns_into_restoration_with_an_objection_that_is_won() {
        given(theBakery(), aWithdrawal(), contested(), List.of(relief(TODAY.minusDays(5))))
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.of(WITHDRAWN_ON)))
                .then(decided(ObjectionOutcome.FOUNDED), restored(WITHDRAWN_ON));
    }

    @Test
    void who_wins_against_a_refusal_has_the_application_decided_anew() {
        given(
                        theBakery(),
                        List.of(
                                new RecognitionApplied(BAKERY, List.of(BAKER), told(CONTACT, "Graag.")),
                                new RecognitionRefused(
                                        BAKERY, List.of(BAKER), WITHDRAWN_ON, WITHDRAWN_ON, LAST_DAY, REASON)),
                        contested(),
                        List.of(decided(ObjectionOutcome.FOUNDED)))
                .when(sbb(), new GrantRecognition(BAKERY, Set.of(BAKER), TODAY, REASON))
                .then(granted(BAKER, TODAY.toString()));
    }

    @Test
    void what_was_decided_since_stays_when_the_objection_is_won() {
        given(
                        theBakery(),
                        List.of(granted(BAKER, "2020-01-01"), suspended(BAKER, "2026-10-01", Optional.empty())),
                        contested(),
                        withdrawnFrom("2026-11-01"))
                .when(sbb(), decide(ObjectionOutcome.FOUNDED, Optional.empty()))
                .then(decided(ObjectionOutcome.FOUNDED));
    }

    @SafeVarargs
    private static RecognitionFile fileOf(List<? extends EmployerEvent>... chapters) {
        var file = RecognitionFile.EMPTY;
        for (var chapter : chapters) {
            for (var event : chapter) {
                file = file.and(event);
            }
        }
        return file;
    }
}
