package nl.stagepact.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.stream.Stream;
import nl.stagepact.application.platform.CannotStart;
import nl.stagepact.application.retention.RetentionSettings.Kept;
import nl.stagepact.domain.erasure.RetentionDuty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "P7Y, 2019-11-22T12:00:00Z",
        "7y, 2019-11-22T12:00:00Z",
        "P1Y6M, 2025-05-22T11:00:00Z",
        "30d, 2026-10-23T11:00:00Z",
        "P1D, 2026-11-21T12:00:00Z",
        "PT12H, 2026-11-22T00:00:00Z",
        "12h, 2026-11-22T00:00:00Z"
    })
    void a_term_counts_back_on_a_dutch_calendar(String text, Instant keptSince) {
        var now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(Term.of(text).keptSince(now)).contains(keptSince);
        assertThat(Term.of(Term.of(text).toString())).isEqualTo(Term.of(text));
    }

    @Test
    void what_has_no_term_of_its_own_is_never_kept_long_enough() {
        assertThat(Term.of("none").keptSince(Instant.parse("2026-11-22T12:00:00Z")))
                .isEmpty();
        assertThatThrownBy(() -> Term.of("until later")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stagepact_does_not_start_with_a_kind_that_lacks_or_says_what_cannot_be() {
        var kinds = new EnumMap<DataKind, Kept>(DataKind.class);
        Arrays.stream(DataKind.values()).forEach(kind -> kinds.put(kind, new Kept(fitting(kind), Ground.PUBLIC_TASK)));
        assertThat(new RetentionSettings(1, "-", kinds).term(DataKind.MAIL_LOG)).isEqualTo(Term.of("P1Y"));
        assertThat(new RetentionSettings(3, "-", kinds).duty()).isEqualTo(new RetentionDuty(3, 1));

        kinds.put(DataKind.PLACEMENTS, new Kept("P18M", Ground.LEGAL_DUTY));
        kinds.put(DataKind.EVENTS, new Kept("P1Y", Ground.PUBLIC_TASK));
        kinds.put(DataKind.MAIL_LOG, new Kept("P0D", Ground.PUBLIC_TASK));
        kinds.remove(DataKind.LINKS);

        assertThatThrownBy(() -> new RetentionSettings(1, "-", kinds))
                .isInstanceOf(CannotStart.class)
                .satisfies(refusal -> assertThat(Stream.of("mail-log", "links", "events", "placements"))
                        .allSatisfy(kind -> assertThat(refusal.toString()).contains(kind)));
    }

    private static String fitting(DataKind kind) {
        return switch (kind.end()) {
            case ERASURE, KEY, JOB, ELSEWHERE -> "P1Y";
            case WITH_PERSON, NEVER -> "none";
        };
    }
}
