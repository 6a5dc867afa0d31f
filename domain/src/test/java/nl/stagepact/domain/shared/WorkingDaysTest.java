package nl.stagepact.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
                "2026-12-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2038-04-26", "2024-04-01"
            })
    void nobody_works_on_a_holiday(LocalDate holiday) {
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11-22", "2025-04-26"})
    void nobody_works_in_a_weekend(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2026-04-07", "2026-05-04", "2026-12-24", "2027-01-04", "2026-05-15", "2026-04-02"
            })
    void all_other_days_are_for_work(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }
}
