package nl.stagepact.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCodeTest {

    @Test
    void a_code_is_twenty_letters_and_digits_in_groups_that_nobody_confuses() {
        var shown = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            shown.add(ReportCode.random().shown());
        }

        assertThat(shown)
                .hasSize(1_000)
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void a_code_can_be_typed_over_carelessly() {
        var code = ReportCode.random();
        var typed = " "
                + code.shown()
                        .toLowerCase(Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l')
                        .replace('-', ' ');

        assertThat(ReportCode.read(typed))
                .hasValueSatisfying(
                        read -> assertThat(read.hasHash(code.hash())).isTrue());
        assertThat(ReportCode.random().hasHash(code.hash())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7K3Q", "7K3Q-7K3Q-7K3Q-7K3Q-7K3", "7K3Q-7K3Q-7K3Q-7K3Q-7K3U", "7K3Q-7K3Q-7K3Q-7K3Q-7K3Q-7"})
    void what_cannot_be_a_code_is_none(String typed) {
        assertThat(ReportCode.read(typed)).isEmpty();
    }

    @Test
    void a_code_never_prints_itself() {
        var code = ReportCode.random();

        assertThat("" + code).doesNotContain(code.shown().substring(0, 4));
    }
}
