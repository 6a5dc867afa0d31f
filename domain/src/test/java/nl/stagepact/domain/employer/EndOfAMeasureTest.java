package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.MeasureTest.suspendedByTheCase;
import static nl.stagepact.domain.employer.MeasureTest.withdrawnByTheCase;
import static nl.stagepact.domain.employer.RecognitionRule.WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE;
import static nl.stagepact.domain.employer.RecognitionRule.WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE;
import static nl.stagepact.domain.employer.RecognitionStatus.GRANTED;
import static nl.stagepact.domain.employer.RecognitionStatus.SUSPENDED;
import static nl.stagepact.domain.kit.Cast.*;

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

/** Who ends what a case imposed. */
class EndOfAMeasureTest extends EmployerExamples {

    private static final ReportId CASE = new ReportId(uuid("case"));
    private static final Optional<LocalDate> OPEN_END = Optional.empty();
    private static final String LIFTED = "De maatregel is opgeheven.";

    @Test
    void an_advisor_ends_what_an_advisor_imposed() {
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspendedFrom("2026-06-01"))
                .when(sbb(), new ReinstateRecognition(BAKERY, ALL, TODAY, REASON))
                .thenAllowedBy(
                        WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE, new RecognitionReinstated(BAKERY, BAKER, TODAY, REASON));
    }

    @Test
    void an_advisor_ends_nothing_that_a_case_imposed() {
        var suspended = List.of(suspendedByTheCase(BAKER, day("2026-10-01"), OPEN_END));
        for (var crebos : List.of(ALL, Set.of(BAKER))) {
            given(theBakery(), recognisedFrom("2020-01-01", BAKER), suspended)
                    .when(sbb(), new ReinstateRecognition(BAKERY, crebos, TODAY, REASON))
                    .thenRefusedWith(WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE);
            given(theBakery(), recognisedFrom("2020-01-01", BAKER), List.of(withdrawnByTheCase(day("2026-10-01"))))
                    .when(sbb(), new RestoreRecognition(BAKERY, crebos, TODAY, REASON))
                    .thenRefusedWith(WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE);
        }
    }

    @Test
    void after_an_advisors_own_decision_on_top_of_it_the_measure_of_the_case_holds_again() {
        given(
                        theBakery(),
                        recognisedFrom("2020-01-01", BAKER),
                        List.of(suspendedByTheCase(BAKER, day("2026-06-01"), OPEN_END)),
                        withdrawnFrom("2026-10-01"))
                .when(sbb(), new RestoreRecognition(BAKERY, ALL, TODAY, REASON))
                .then(new RecognitionRestored(
                        BAKERY, BAKER, TODAY, REASON, Optional.empty(), Optional.empty(), SUSPENDED, OPEN_END));
    }

    @Test
    void and_ends_by_the_case_alone_once_more() {
        var events = List.of(
                suspendedByTheCase(BAKER, day("2026-06-01"), OPEN_END),
                withdrawnFrom("2026-10-01").getFirst(),
                restored(day("2026-10-15"), REASON, Optional.empty(), SUSPENDED));
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), events)
                .when(sbb(), new ReinstateRecognition(BAKERY, ALL, TODAY, REASON))
                .thenRefusedWith(WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE);
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), events)
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(restored(TODAY, LIFTED, Optional.of(CASE), GRANTED))
                .andAgainNothing();
    }

    @Test
    void an_application_that_was_refused_since_changes_nothing_of_it() {
        var events = List.of(
                withdrawnByTheCase(day("2026-10-01")),
                new ObjectionLodged(
                        BAKERY,
                        1,
                        List.of(BAKER),
                        day("2026-10-02"),
                        day("2026-12-24"),
                        Personal.of(CASE, "Wij herkennen ons hier niet in."),
                        Optional.of(CASE)),
                new RecognitionApplied(BAKERY, List.of(BAKER), told(CONTACT, "Graag opnieuw.")),
                new RecognitionRefused(
                        BAKERY, List.of(BAKER), day("2026-10-20"), day("2026-10-20"), day("2026-12-01"), REASON));
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), events)
                .when(sbb(), new RestoreRecognition(BAKERY, ALL, TODAY, REASON))
                .thenRefusedWith(WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE);
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), events)
                .when(
                        sbb(),
                        new DecideObjection(
                                BAKERY, 1, ObjectionOutcome.UNFOUNDED, TODAY, Optional.empty(), told(CONTACT, "Nee.")))
                .thenRefusedWith(WHAT_A_CASE_IMPOSED_IS_JUDGED_IN_THE_CASE);
        given(theBakery(), recognisedFrom("2020-01-01", BAKER), events)
                .when(Actor.application(), new LiftMeasure(BAKERY, CASE, TODAY))
                .then(restored(TODAY, LIFTED, Optional.of(CASE), GRANTED))
                .andAgainNothing();
    }

    private static RecognitionRestored restored(
            LocalDate from, String reason, Optional<ReportId> report, RecognitionStatus status) {
        return new RecognitionRestored(BAKERY, BAKER, from, reason, Optional.empty(), report, status, OPEN_END);
    }
}
