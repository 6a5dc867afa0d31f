package nl.stagepact.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Vocabulary;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTest {

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_a_sentence_with_a_code_and_words_in_two_languages(Enum<?> rule) {
        var words = ((Rule) rule).words();

        assertThat(rule.name()).matches("[A-Z]+(_[A-Z]+){3,}");
        assertThat(words.code()).matches("[A-Z]+(_[A-Z]+)*");
        assertThat(words.dutch()).matches("[A-Z].*\\.").isNotEqualTo(words.english());
        assertThat(words.english()).matches("[A-Z].*\\.");
    }

    static Stream<Enum<?>> rules() {
        return Vocabulary.rules();
    }

    /** Clients decide by codes: one that was given out never changes. Approve a new one by adding it to the list. */
    @Test
    void codes_are_as_approved() {
        assertThat(rules().map(rule -> rule.name() + " " + ((Rule) rule).code()).sorted())
                .containsExactlyElementsOf(approved());
    }

    /** From the page about the API; those about reports come with reports. */
    @Test
    void the_codes_that_the_api_promises_exist() {
        assertThat(rules().map(rule -> ((Rule) rule).code()))
                .contains(
                        "EMPLOYER_NOT_RECOGNISED",
                        "PROFILE_INCOMPLETE",
                        "CANDIDACY_NOT_OPEN",
                        "SEATS_EXHAUSTED",
                        "STUDENT_ALREADY_PLACED",
                        "AGREEMENT_INCOMPLETE",
                        "ALREADY_SIGNED",
                        "SIGNATURES_MISSING",
                        "START_TOO_EARLY",
                        "CONVERSATION_OUT_OF_ORDER",
                        "PARTY_MISSING",
                        "CONVERSATIONS_MISSING",
                        "JUDGEMENT_MISSING",
                        "STALE_VERSION");
    }

    @Test
    void a_foreign_thing_reads_exactly_like_one_that_does_not_exist() {
        assertThat(CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT.words())
                .isEqualTo(CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST.words());
    }

    @Test
    void a_rule_that_holds_says_nothing() {
        CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsIf(true);
        CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsUnlessMissing(List.of());

        assertThat(CommonRule.A_NATURAL_KEY_IS_USED_ONCE.code()).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void a_refusal_says_why_and_about_what() {
        assertThatThrownBy(() -> CommonRule.A_NATURAL_KEY_IS_USED_ONCE.holdsUnlessMissing(List.of("name", "address")))
                .hasMessageStartingWith("ALREADY_EXISTS: ")
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo(CommonRule.A_NATURAL_KEY_IS_USED_ONCE);
                    assertThat(refusal.fields()).containsExactly("name", "address");
                });
    }

    private static List<String> approved() {
        try (var list = RuleTest.class.getResourceAsStream("/approved/refusal-codes.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
