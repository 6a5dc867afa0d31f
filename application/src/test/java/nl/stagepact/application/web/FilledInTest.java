package nl.stagepact.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilledInTest {

    @Test
    void a_day_is_read() {
        var form = typed("2027-02-03");

        assertThat(form.date("date")).isEqualTo(LocalDate.parse("2027-02-03"));
        assertThat(form.isGood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0026-11-22", "0001-01-01", "1899-12-31", "2200-01-01", "2027-02-30", "1-1-2027"})
    void what_can_be_no_day_of_ours_is_no_date(String text) {
        var form = typed(text);

        form.date("date");

        assertThat(form.wrong("date")).contains("invalid-date");
    }

    @Test
    void a_day_is_required() {
        var form = typed("");

        form.date("date");

        assertThat(form.wrong("date")).contains("required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "\u200b\u202e", "\ufeff\n\u00ad"})
    void what_nobody_can_see_is_no_answer(String text) {
        var form = typed(text);

        form.text("date", 100);

        assertThat(form.wrong("date")).contains("required");
        assertThat(form.lines("date", 10, 100)).isEmpty();
    }

    private static FilledIn typed(String date) {
        return new FilledIn(Map.of("date", List.of(date)));
    }
}
