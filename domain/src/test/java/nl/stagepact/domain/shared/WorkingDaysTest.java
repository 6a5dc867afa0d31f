package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The holidays are given: Good Friday and Easter Monday of 2027, and one that falls on a Sunday. */
class WorkingDaysTest {

    private static final Set<LocalDate> LIST = Set.of(day("2027-03-26"), day("2027-03-29"), day("2027-12-26"));
    private static final WorkingDays DAYS = LIST::contains;

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-26", "2027-03-29", "2027-12-26"})
    void nobody_works_on_a_day_of_the_list(LocalDate holiday) {
        assertThat(DAYS.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-20", "2027-03-21"})
    void nobody_works_in_a_weekend(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-25", "2027-03-30", "2027-12-27", "2027-05-05"})
    void all_other_days_are_for_work(LocalDate day) {
        assertThat(DAYS.isWorkingDay(day)).isTrue();
    }

    @Test
    void a_term_counts_working_days_only_and_begins_on_the_next() {
        assertThat(DAYS.after(day("2027-03-25"), 1)).isEqualTo(day("2027-03-30"));
        assertThat(DAYS.after(day("2027-03-15"), 10)).isEqualTo(day("2027-03-31"));
        assertThat(DAYS.after(day("2027-03-20"), 1)).isEqualTo(day("2027-03-22"));
    }
}
