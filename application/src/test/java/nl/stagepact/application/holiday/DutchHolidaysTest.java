package nl.stagepact.application.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import nl.stagepact.domain.shared.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Which days count, by the law or by a list of one's own. */
class DutchHolidaysTest {

    private final HolidayWiring wiring = new HolidayWiring();
    private final WorkingDays byLaw = wiring.workingDays(new MockEnvironment());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25",
                "2026-12-25", "2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2038-04-26", "2024-04-01"
            })
    void the_holidays_of_the_law_count_good_friday_and_every_fifth_of_may_among_them(LocalDate holiday) {
        assertThat(byLaw.isHoliday(holiday)).isTrue();
        assertThat(byLaw.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2026-04-07", "2026-05-04", "2026-12-24", "2027-01-04", "2026-05-15", "2026-04-02"
            })
    void all_other_days_are_for_work(LocalDate day) {
        assertThat(byLaw.isWorkingDay(day)).isTrue();
    }

    @Test
    void whoever_has_another_list_names_its_days() {
        var own = wiring.workingDays(new MockEnvironment()
                .withProperty(
                        HolidayWiring.LIST,
                        "new-years-day, easter-monday, liberation-day-every-five-years, kings-day"));

        assertThat(own.isHoliday(LocalDate.of(2026, 4, 3))).as("Good Friday").isFalse();
        assertThat(own.isHoliday(LocalDate.of(2026, 4, 6))).as("Easter Monday").isTrue();
        assertThat(own.isHoliday(LocalDate.of(2026, 5, 5)))
                .as("an ordinary 5 May")
                .isFalse();
        assertThat(own.isHoliday(LocalDate.of(2030, 5, 5))).as("a fifth 5 May").isTrue();
        assertThat(own.isHoliday(LocalDate.of(2026, 12, 25))).as("Christmas").isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_falls_once_in_a_year_that_can_be_divided_by_five(HolidayKind kind) {
        var only = new DutchHolidays(EnumSet.of(kind));

        assertThat(LocalDate.of(2030, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).filter(only::isHoliday))
                .hasSize(1);
    }
}
