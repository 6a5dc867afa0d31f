package nl.stagepact.application.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What somebody wants to look for, as it arrives in a header. */
class PurposeTest {

    @Test
    void it_is_read_as_most_clients_write_it_and_as_browsers_do() {
        var utf8 = new String("Eén leerbedrijf".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(purpose(utf8)).isEqualTo("Eén leerbedrijf");
        assertThat(purpose("Eén leerbedrijf")).isEqualTo("Eén leerbedrijf");
        assertThat(purpose("  Een onderzoek ")).isEqualTo("Een onderzoek");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0085b"})
    void nothing_and_what_nobody_can_see_are_no_purpose(String header) {
        assertThatThrownBy(() -> purpose(header)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void who_does_not_say_it_hears_so() {
        assertThatThrownBy(() -> new Conditions(new MockHttpServletRequest()).purpose())
                .isInstanceOf(InvalidRequest.class);
    }

    private static String purpose(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Purpose", header);
        return new Conditions(request).purpose();
    }
}
