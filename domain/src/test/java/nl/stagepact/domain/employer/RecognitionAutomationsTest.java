package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static nl.stagepact.domain.kit.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import nl.stagepact.domain.employer.ProcedureCommand.FollowCaseOnObjection;
import nl.stagepact.domain.employer.ProcedureEvent.ObjectionLodged;
import nl.stagepact.domain.report.CaseObjectionOutcome;
import nl.stagepact.domain.report.Measure;
import nl.stagepact.domain.report.MeasureKind;
import nl.stagepact.domain.report.ObjectingParty;
import nl.stagepact.domain.report.VerdictCommand.ReceiveEmployersObjection;
import nl.stagepact.domain.report.VerdictEvent.CaseObjectionDecided;
import nl.stagepact.domain.report.VerdictEvent.DecisionApproved;
import nl.stagepact.domain.report.VerdictEvent.MeasureLifted;
import nl.stagepact.domain.shared.EmployerId;
import nl.stagepact.domain.shared.Id;
import nl.stagepact.domain.shared.ReportId;
import org.junit.jupiter.api.Test;

/** How a case reaches a recognition, and when one may lapse. */
class RecognitionAutomationsTest {

    private static final ReportId CASE = new ReportId(uuid("case"));
    private static final Instant NOW = TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC);

    private final List<Object> sent = new ArrayList<>();
    private final WhenACaseImposesAMeasureThenTheRecognitionFollows measures =
            new WhenACaseImposesAMeasureThenTheRecognitionFollows(sent::add);
    private final WhenARecognitionHoldsThenItMayLapse lapses =
            new WhenARecognitionHoldsThenItMayLapse((day, command) -> sent.add(List.of(day, command)));

    private static DecisionApproved approved(Measure measure) {
        return new DecisionApproved(
                CASE,
                1,
                BAKERY,
                measure,
                SUPERVISOR,
                day("2026-11-20"),
                day("2026-11-20").plusWeeks(6),
                Optional.empty());
    }

    private static Measure measure(MeasureKind kind, Optional<LocalDate> until) {
        return new Measure(kind, Set.of(BAKER), until, false);
    }

    @Test
    void an_approved_suspension_reaches_the_recognition_with_its_case() {
        var until = Optional.of(day("2027-02-01"));
        measures.react(approved(measure(MeasureKind.SUSPENSION, until)));

        assertThat(sent).singleElement().isInstanceOfSatisfying(SuspendRecognition.class, command -> {
            assertThat(command.employerId()).isEqualTo(BAKERY);
            assertThat(command.crebos()).containsExactly(BAKER);
            assertThat(command.effectiveDate()).isEqualTo(day("2026-11-20"));
            assertThat(command.untilDate()).isEqualTo(until);
            assertThat(command.publishedDate()).contains(day("2026-11-20"));
            assertThat(command.reportId()).contains(CASE);
        });
    }

    @Test
    void so_does_an_approved_withdrawal_and_nothing_milder() {
        measures.react(approved(measure(MeasureKind.TALK, Optional.empty())));
        measures.react(approved(measure(MeasureKind.IMPROVEMENT, Optional.of(day("2027-02-01")))));
        measures.react(approved(measure(MeasureKind.WITHDRAWAL, Optional.empty())));

        assertThat(sent).singleElement().isInstanceOfSatisfying(WithdrawRecognition.class, command -> {
            assertThat(command.publishedDate()).isEqualTo(day("2026-11-20"));
            assertThat(command.reportId()).contains(CASE);
        });
    }

    @Test
    void a_measure_that_is_lifted_is_undone_from_that_day_on() {
        measures.react(new MeasureLifted(CASE, 1, BAKERY, measure(MeasureKind.WITHDRAWAL, Optional.empty())), NOW);

        assertThat(sent).containsExactly(new LiftMeasure(BAKERY, CASE, TODAY));
    }

    @Test
    void an_objection_to_the_measure_of_a_case_reaches_the_case_and_no_other_does() {
        var automation = new WhenTheMeasureOfACaseIsObjectedToThenTheCaseTakesItUp(sent::add);
        automation.react(objection(CONTACT, Optional.empty()));
        automation.react(objection(CASE, Optional.of(CASE)));

        assertThat(sent).containsExactly(new ReceiveEmployersObjection(CASE, TODAY, told(CASE, "Nee.")));
    }

    @Test
    void what_a_case_decided_on_the_employers_objection_reaches_the_employer_and_nobody_elses_does() {
        var automation = new WhenACaseJudgesTheEmployersObjectionThenItIsDecided(sent::add);
        automation.react(judged(ObjectingParty.SCHOOL, CaseObjectionOutcome.UPHELD, Optional.of(BAKERY)), NOW);
        automation.react(judged(ObjectingParty.EMPLOYER, CaseObjectionOutcome.UPHELD, Optional.empty()), NOW);
        automation.react(judged(ObjectingParty.EMPLOYER, CaseObjectionOutcome.UPHELD, Optional.of(BAKERY)), NOW);
        automation.react(judged(ObjectingParty.EMPLOYER, CaseObjectionOutcome.DISMISSED, Optional.of(BAKERY)), NOW);

        assertThat(sent)
                .containsExactly(
                        new FollowCaseOnObjection(BAKERY, CASE, ObjectionOutcome.FOUNDED, TODAY),
                        new FollowCaseOnObjection(BAKERY, CASE, ObjectionOutcome.UNFOUNDED, TODAY));
    }

    private static ObjectionLodged objection(Id key, Optional<ReportId> report) {
        return new ObjectionLodged(BAKERY, 1, List.of(BAKER), TODAY, TODAY.plusWeeks(12), told(key, "Nee."), report);
    }

    private static CaseObjectionDecided judged(
            ObjectingParty party, CaseObjectionOutcome outcome, Optional<EmployerId> employer) {
        return new CaseObjectionDecided(CASE, 1, party, outcome, told(CASE, "Zo."), SUPERVISOR, employer);
    }

    @Test
    void four_years_count_from_the_day_it_holds_and_never_from_before_that_was_recorded() {
        lapses.react(new RecognitionGranted(BAKERY, BAKER, day("2010-01-01"), "Bezocht."), NOW);
        lapses.react(new RecognitionReinstated(BAKERY, BAKER, TODAY.plusDays(9), "Opgelost."), NOW);

        assertThat(sent)
                .containsExactly(
                        List.of(TODAY.plusYears(4), new LetRecognitionLapse(BAKERY, BAKER, TODAY)),
                        List.of(
                                TODAY.plusDays(9).plusYears(4),
                                new LetRecognitionLapse(BAKERY, BAKER, TODAY.plusDays(9))));
    }

    @Test
    void they_count_anew_after_a_suspension_that_ends_by_itself_and_not_where_nothing_holds() {
        var last = TODAY.plusDays(30);
        lapses.react(
                new RecognitionSuspended(
                        BAKERY,
                        BAKER,
                        TODAY,
                        Optional.of(last),
                        "Klachten.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                NOW);
        lapses.react(new RecognitionWithdrawn(BAKERY, BAKER, TODAY, TODAY, TODAY, "Ernstig.", Optional.empty()), NOW);
        lapses.react(new InterimReliefEnded(BAKERY, BAKER, 1, TODAY, WITHDRAWN, Optional.empty()), NOW);

        var after = last.plusDays(1);
        assertThat(sent).containsExactly(List.of(after.plusYears(4), new LetRecognitionLapse(BAKERY, BAKER, after)));
    }
}
