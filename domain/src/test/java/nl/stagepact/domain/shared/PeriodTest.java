package nl.stagepact.domain.shared;

import static nl.stagepact.domain.kit.Cast.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period MARCH = period("2027-03-01", "2027-03-31");

    @Test
    void a_period_never_ends_before_it_starts() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2027-03-02", "2027-03-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,2027-03-01,1",
        "2027-03-01,2027-03-31,31",
        "2028-02-01,2028-03-01,30", // a leap year
        "2027-03-27,2027-03-29,3" // the clock goes forward
    })
    void days_are_calendar_days_with_both_ends(String start, String end, int days) {
        assertThat(period(start, end).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01,2027-02-28,false",
        "2027-02-01,2027-03-01,true",
        "2027-03-10,2027-03-11,true",
        "2027-02-01,2027-04-30,true",
        "2027-03-31,2027-04-30,true",
        "2027-04-01,2027-04-30,false"
    })
    void periods_that_share_a_day_overlap_whichever_is_asked(String start, String end, boolean overlaps) {
        assertThat(MARCH.overlaps(period(start, end))).isEqualTo(overlaps);
        assertThat(period(start, end).overlaps(MARCH)).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28,false", "2027-03-01,true", "2027-03-31,true", "2027-04-01,false"})
    void a_period_contains_its_first_and_its_last_day(LocalDate date, boolean contained) {
        assertThat(MARCH.contains(date)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01,2027-03-01,2027-03-01",
        "2027-03-01,2027-03-02,2027-03-01",
        "2027-03-01,2027-03-03,2027-03-02",
        "2027-03-01,2027-03-31,2027-03-16"
    })
    void the_middle_of_an_even_number_of_days_is_the_earlier_of_two(String start, String end, LocalDate middle) {
        assertThat(period(start, end).middle()).isEqualTo(middle);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-31T22:59:59Z,2027-01-31",
        "2027-01-31T23:00:00Z,2027-02-01", // one hour ahead in winter
        "2027-07-31T21:59:59Z,2027-07-31",
        "2027-07-31T22:00:00Z,2027-08-01" // two in summer
    })
    void a_business_day_is_a_day_in_the_netherlands(Instant now, LocalDate today) {
        assertThat(BusinessDay.today(Clock.fixed(now, ZoneOffset.UTC))).isEqualTo(today);
    }

    private static Period period(String start, String end) {
        return new Period(day(start), day(end));
    }
}
