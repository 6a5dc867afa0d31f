package nl.stagepact.domain.employer;

import static nl.stagepact.domain.employer.RecognitionStatus.*;
import static nl.stagepact.domain.kit.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.employer.RecognitionHistory.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Was it recognised on that day?", also for days in the past. */
class RecognitionHistoryTest {

    @Test
    void before_any_decision_an_employer_is_not_recognised() {
        assertThat(RecognitionHistory.NONE.statusOn(day("2026-11-22"))).isEqualTo(NONE);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31,NONE", "2020-01-01,GRANTED", "2026-11-22,GRANTED", "2099-12-31,GRANTED"})
    void a_recognition_holds_from_its_day_on_without_an_end(String date, RecognitionStatus expected) {
        var history = RecognitionHistory.NONE.and(new Decision(GRANTED, day("2020-01-01")));

        assertThat(history.statusOn(day(date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,GRANTED", "2026-06-01,SUSPENDED", "2026-08-31,SUSPENDED", "2026-09-01,GRANTED"})
    void a_suspension_until_a_day_ends_by_itself_after_that_day(String date, RecognitionStatus expected) {
        var history = recognised().and(new Decision(SUSPENDED, day("2026-06-01"), Optional.of(day("2026-08-31"))));

        assertThat(history.statusOn(day(date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,GRANTED", "2026-06-01,SUSPENDED", "2026-09-30,SUSPENDED", "2026-10-01,GRANTED"})
    void a_suspension_without_an_end_lasts_until_somebody_reinstates(String date, RecognitionStatus expected) {
        var history = recognised()
                .and(new Decision(SUSPENDED, day("2026-06-01")))
                .and(new Decision(GRANTED, day("2026-10-01")));

        assertThat(history.statusOn(day(date))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31,GRANTED", "2026-06-01,WITHDRAWN", "2099-12-31,WITHDRAWN"})
    void a_withdrawal_lasts_and_leaves_the_past_as_it_was(String date, RecognitionStatus expected) {
        var history = recognised().and(new Decision(WITHDRAWN, day("2026-06-01")));

        assertThat(history.statusOn(day(date))).isEqualTo(expected);
    }

    @Test
    void a_withdrawal_during_a_suspension_is_not_undone_when_the_suspension_would_have_ended() {
        var history = recognised()
                .and(new Decision(SUSPENDED, day("2026-06-01"), Optional.of(day("2026-08-31"))))
                .and(new Decision(WITHDRAWN, day("2026-07-01")));

        assertThat(history.statusOn(day("2026-09-15"))).isEqualTo(WITHDRAWN);
    }

    @Test
    void of_two_decisions_for_one_day_the_later_one_holds() {
        var history = recognised()
                .and(new Decision(SUSPENDED, day("2026-06-01")))
                .and(new Decision(GRANTED, day("2026-06-01")));

        assertThat(history.statusOn(day("2026-06-01"))).isEqualTo(GRANTED);
    }

    @Test
    void a_decision_published_late_also_holds_for_days_gone_by() {
        var history = recognised().and(new Decision(WITHDRAWN, day("2025-03-01")));

        assertThat(history.statusOn(day("2025-03-01"))).isEqualTo(WITHDRAWN);
        assertThat(history.statusOn(day("2025-02-28"))).isEqualTo(GRANTED);
    }

    @Test
    void a_history_never_changes_by_adding_to_it() {
        var before = recognised();

        before.and(new Decision(WITHDRAWN, day("2026-06-01")));

        assertThat(before.decisions()).isEqualTo(List.of(new Decision(GRANTED, day("2020-01-01"))));
    }

    private static RecognitionHistory recognised() {
        return RecognitionHistory.NONE.and(new Decision(GRANTED, day("2020-01-01")));
    }
}
