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

/** What a case leads to, and how that is undone. */
class MeasureTest extends EmployerExamples {

    private static final ReportId CASE = new ReportId(uuid("case"));
    private static final Optional<LocalDate> OPEN_END = Optional.empty();

    private static SuspendRecognition suspend(LocalDate from, Optional<LocalDate> until, Crebo... crebos) {
        return new SuspendRecognition(
                BAKERY, Set.of(crebos), from, until, REASON, Optional.of(from), Optional.of(CASE));
    }

    static RecognitionSuspended suspendedByTheCase(Crebo crebo, LocalDate from, Optional<LocalDate> until) {
        return new RecognitionSuspended(
                BAKERY,
                crebo,
                from,
                until,
                REASON,
                Optional.of(from),
                Optional.of(from.plusWeeks(6)),
                Optional.of(CASE));
    }

    static RecognitionWithdrawn withdrawnByTheCase(LocalDate from) {
        return new RecognitionWithdrawn(BAKERY, BAKER, from, from, from.plusWeeks(6), REASON, Optional.of(CASE));
    }

    private static RecognitionRestored lifted(RecognitionStatus status) {
        return new RecognitionRestored(
                BAKERY,
                BAKER,
                TODAY,
                "De maatregel is opgeheven.",
                Optional.empty(),
                Optional.of(CASE),
                status,
                Optional.empty());
    }

    @Test
    void the_hearing_of_the_case_counts() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER))
                .when(
                        Actor.application(),
                        new WithdrawRecognition(BAKERY, ALL, TODAY, TODAY, REASON, Optional.of(CASE)))
                .then(withdrawnByTheCase(TODAY))
                .concerning(BAKERY, CASE)
                .andAgainNothing();
    }

    @Test
    void a_suspension_by_a_case_covers_what_is_suspended_for_something_else() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER, MECHANIC), suspendedFrom("2026-06-01"))
                .when(Actor.application(), suspend(TODAY, Optional.of(TODAY.plusMonths(6))))
                .then(
                        suspendedByTheCase(BAKER, TODAY, Optional.of(TODAY.plusMonths(6))),
                        suspendedByTheCase(MECHANIC, TODAY, Optional.of(TODAY.plusMonths(6))))
                .andAgainNothing();
    }

    @Test
    void it_holds_whatever_was_decided_for_later() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-12-01"))
                .when(Actor.application(), suspend(TODAY, OPEN_END, BAKER))
                .then(new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        TODAY,
                        OPEN_END,
                        REASON,
                        Optional.of(TODAY),
                        Optional.of(TODAY.plusDays(42)),
                        Optional.of(CASE)));
    }

    @Test
    void what_is_not_in_force_any_more_is_left_out_rather_than_refused() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER, MECHANIC), withdrawnFrom("2026-06-01"))
                .when(Actor.application(), suspend(TODAY, OPEN_END, BAKER, MECHANIC))
                .then(suspendedByTheCase(MECHANIC, TODAY, OPEN_END));
    }

    @Test
    void a_measure_that_is_lifted_gives_way_to_what_held_before() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(withdrawnByTheCase(day("2026-10-01"))))
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(lifted(GRANTED))
                .concerning(BAKERY, CASE)
                .andAgainNothing();
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        suspendedFrom("2026-06-01"),
                        List.of(suspendedByTheCase(BAKER, day("2026-10-01"), OPEN_END)))
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(lifted(SUSPENDED));
    }

    @Test
    void what_was_decided_since_is_not_lifted() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(suspendedByTheCase(BAKER, day("2026-06-01"), OPEN_END)),
                        withdrawnFrom("2026-10-01"))
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .thenNothing();
    }

    @Test
    void an_objection_against_it_stands_under_the_key_of_the_case() {
        var objection = given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(withdrawnByTheCase(day("2026-11-01"))))
                .when(
                        theEmployer(),
                        new LodgeObjection(BAKERY, ALL, TODAY, told(CONTACT, "Wij herkennen ons hier niet in.")))
                .concerning(BAKERY, CASE)
                .payloads()
                .getFirst();

        assertThat(objection).isInstanceOfSatisfying(ObjectionLodged.class, lodged -> {
            assertThat(lodged.grounds().subject()).isEqualTo(CASE.value());
            assertThat(lodged.reportId()).contains(CASE);
        });
    }

    @Test
    void what_is_objected_to_in_one_breath_goes_to_whoever_decides_on_it() {
        var from = day("2026-11-01");
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER, MECHANIC),
                        List.of(suspendedByTheCase(BAKER, from, OPEN_END), suspended(MECHANIC, "2026-11-01", OPEN_END)))
                .when(theEmployer(), new LodgeObjection(BAKERY, Set.of(BAKER, MECHANIC), TODAY, told(CONTACT, "Nee.")))
                .then(
                        new ObjectionLodged(
                                BAKERY,
                                1,
                                List.of(BAKER),
                                TODAY,
                                from.plusWeeks(12),
                                told(CASE, "Nee."),
                                Optional.of(CASE)),
                        new ObjectionLodged(
                                BAKERY,
                                2,
                                List.of(MECHANIC),
                                TODAY,
                                TODAY.plusWeeks(12),
                                told(CONTACT, "Nee."),
                                Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void whoever_decides_nothing_in_a_case_decides_no_objection_to_its_measure() {
        for (var outcome : ObjectionOutcome.values()) {
            given(contested()).when(sbb(), decide(outcome)).thenRefusedWith(WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE);
            given(contested(), List.of(relief()))
                    .when(sbb(), decide(outcome))
                    .thenRefusedWith(WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE);
        }
    }

    @Test
    void where_nothing_is_left_of_the_measure_an_objection_is_put_away_and_undoes_nothing() {
        given(contested(), List.of(lifted(GRANTED)))
                .when(sbb(), decide(ObjectionOutcome.INADMISSIBLE))
                .thenAllowedBy(
                        WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE,
                        new ObjectionDecided(
                                BAKERY, 1, List.of(BAKER), ObjectionOutcome.INADMISSIBLE, TODAY, told(CASE, "Zo.")))
                .andAgainNothing();
    }

    @Test
    void what_the_case_decides_is_decided_here_and_lifting_the_measure_comes_before_or_after() {
        given(contested())
                .when(Actor.application(), new FollowCaseOnObjection(BAKERY, CASE, ObjectionOutcome.FOUNDED, TODAY))
                .then(followed(ObjectionOutcome.FOUNDED))
                .andAgainNothing();
        given(contested(), List.of(followed(ObjectionOutcome.FOUNDED)))
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(lifted(GRANTED))
                .andAgainNothing();
        given(contested(), List.of(lifted(GRANTED)))
                .when(Actor.application(), follow(ObjectionOutcome.FOUNDED))
                .then(followed(ObjectionOutcome.FOUNDED))
                .andAgainNothing();
        given(contested(), List.of(relief(), followed(ObjectionOutcome.FOUNDED)))
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(lifted(GRANTED));
    }

    @Test
    void an_objection_that_the_employer_lost_in_the_case_leaves_the_measure_and_ends_what_a_court_ordered() {
        given(contested())
                .when(Actor.application(), follow(ObjectionOutcome.UNFOUNDED))
                .then(followed(ObjectionOutcome.UNFOUNDED))
                .andAgainNothing();
        given(contested(), List.of(relief()))
                .when(Actor.application(), follow(ObjectionOutcome.UNFOUNDED))
                .then(
                        followed(ObjectionOutcome.UNFOUNDED),
                        new InterimReliefEnded(BAKERY, BAKER, 1, TODAY, WITHDRAWN, Optional.empty()))
                .andAgainNothing();
    }

    @Test
    void a_case_decides_on_its_own_measure_alone() {
        var another = new ReportId(uuid("another case"));
        given(contested())
                .when(Actor.application(), new FollowCaseOnObjection(BAKERY, another, ObjectionOutcome.FOUNDED, TODAY))
                .thenNothing();
    }

    private static List<EmployerEvent> contested() {
        var from = day("2026-11-01");
        return List.of(
                theBakery().getFirst(),
                granted(BAKER, "2020-01-01"),
                withdrawnByTheCase(from),
                new ObjectionLodged(
                        BAKERY, 1, List.of(BAKER), TODAY, from.plusWeeks(12), told(CASE, "Nee."), Optional.of(CASE)));
    }

    private static InterimReliefGranted relief() {
        return new InterimReliefGranted(BAKERY, BAKER, 1, TODAY, REASON, GRANTED, Optional.empty());
    }

    private static DecideObjection decide(ObjectionOutcome outcome) {
        return new DecideObjection(BAKERY, 1, outcome, TODAY, Optional.empty(), told(CONTACT, "Zo."));
    }

    private static FollowCaseOnObjection follow(ObjectionOutcome outcome) {
        return new FollowCaseOnObjection(BAKERY, CASE, outcome, TODAY);
    }

    private static ObjectionDecided followed(ObjectionOutcome outcome) {
        return new ObjectionDecided(
                BAKERY,
                1,
                List.of(BAKER),
                outcome,
                TODAY,
                told(
                        CASE,
                        "Hierover is in de zaak beslist. De motivering staat in de beslissing die het leerbedrijf heeft gekregen."));
    }
}
