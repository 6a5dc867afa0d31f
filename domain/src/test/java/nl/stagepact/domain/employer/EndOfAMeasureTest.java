package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.MeasureTest.suspendedByTheCase;
import static nl.stagepact.domain.employer.MeasureTest.withdrawnByTheCase;
import static nl.stagepact.domain.employer.RecognitionRule.WHAT_A_CASE_IMPOSED_ENDS_BY_THE_CASE;
import static nl.stagepact.domain.employer.RecognitionStatus.SUSPENDED;
import static nl.stagepact.domain.kit.Cast.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stagepact.domain.employer.EmployerCommand.*;
import nl.stagepact.domain.employer.EmployerEvent.*;
import org.junit.jupiter.api.Test;

/** Who ends what a case imposed. */
class EndOfAMeasureTest extends EmployerExamples {

    private static final Optional<LocalDate> OPEN_END = Optional.empty();

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
}
