package nl.stagepact.domain.architecture;

import static nl.stagepact.domain.kit.Vocabulary.DOMAIN;
import static nl.stagepact.domain.kit.Vocabulary.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Outcome;
import nl.stagepact.domain.kit.Vocabulary;
import nl.stagepact.domain.shared.Caller;
import nl.stagepact.domain.shared.CommonRule;
import nl.stagepact.domain.shared.Rule;
import org.junit.jupiter.api.Test;

/**
 * Nothing is forgotten: each rule is shown allowing and refusing, each command is repeated, each event is expected. Read from
 * the tests' own code, so nobody has to keep a list; that they pass, the build shows.
 */
class CompletenessTest {

    private static final String ALLOWED = "thenAllowedBy";
    private static final String REFUSED = "thenRefusedWith";
    private static final String AGAIN = "andAgainNothing";
    private static final Set<String> EXPECTED = Set.of("then", ALLOWED);

    private enum NeverShown implements Rule {
        NOBODY_EVER_TESTS_THIS_RULE;

        @Override
        public Words words() {
            return new Words("NEVER_SHOWN", "Nooit.", "Never.");
        }
    }

    private record NeverUsed() {}

    @Test
    void every_rule_is_shown_allowing_and_refusing() {
        assertThat(Vocabulary.rules().filter(rule -> !isShown(rule, ALLOWED, DOMAIN)))
                .as("rules that no test shows allowing")
                .isEmpty();
        assertThat(Vocabulary.rules().filter(rule -> !isShown(rule, REFUSED, DOMAIN)))
                .as("rules that no test shows refusing")
                .isEmpty();
    }

    @Test
    void rules_that_hold_everywhere_are_shown_for_every_stream_that_applies_them() {
        var streams = Vocabulary.commandVocabularies().stream()
                .map(Class::getPackageName)
                .toList();

        assertThat(streams).isNotEmpty().allSatisfy(stream -> {
            for (var rule : CommonRule.values()) {
                if (applies(stream, rule)) {
                    assertThat(isShown(rule, ALLOWED, stream))
                            .as("%s allows", rule)
                            .isTrue();
                    assertThat(isShown(rule, REFUSED, stream))
                            .as("%s refuses", rule)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void every_stream_applies_the_rules_about_strangers_unknown_things_and_stale_versions() {
        assertThat(Vocabulary.commandVocabularies())
                .extracting(Class::getPackageName)
                .allSatisfy(stream -> assertThat(Stream.of(CommonRule.values()).filter(rule -> applies(stream, rule)))
                        .contains(
                                CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT,
                                CommonRule.NOBODY_ACTS_ON_WHAT_DOES_NOT_EXIST,
                                CommonRule.NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE));
    }

    @Test
    void every_command_is_repeated_and_changes_nothing() {
        assertThat(Vocabulary.commands().filter(command -> !isRepeated(command)))
                .as("commands that no test repeats")
                .isEmpty();
    }

    @Test
    void every_event_is_expected_by_a_test() {
        assertThat(Vocabulary.events().filter(event -> !isExpected(event)))
                .as("events that no test expects")
                .isEmpty();
    }

    @Test
    void a_test_shows_a_rule_either_allowing_or_refusing() {
        assertThat(TestCode.tests()
                        .filter(test ->
                                callsOfTheKit(test).collect(Collectors.toSet()).containsAll(Set.of(ALLOWED, REFUSED)))
                        .map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void a_rule_a_command_or_an_event_that_is_forgotten_would_be_found() {
        assertThat(isShown(NeverShown.NOBODY_EVER_TESTS_THIS_RULE, REFUSED, DOMAIN))
                .isFalse();
        assertThat(isShown(NeverShown.NOBODY_EVER_TESTS_THIS_RULE, ALLOWED, DOMAIN))
                .isFalse();
        assertThat(isRepeated(NeverUsed.class)).isFalse();
        assertThat(isExpected(NeverUsed.class)).isFalse();
    }

    private static boolean isShown(Enum<?> rule, String how, String stream) {
        return TestCode.tests()
                .filter(test -> test.getOwner().getPackageName().startsWith(stream))
                .filter(test -> callsOfTheKit(test).anyMatch(how::equals))
                .anyMatch(
                        test -> TestCode.touches(test, rule.getDeclaringClass()).anyMatch(rule.name()::equals));
    }

    private static boolean isRepeated(Class<?> command) {
        return TestCode.tests()
                .filter(test -> callsOfTheKit(test).anyMatch(AGAIN::equals))
                .anyMatch(test -> TestCode.touches(test, command).anyMatch("<init>"::equals));
    }

    private static boolean isExpected(Class<?> event) {
        return TestCode.tests()
                .filter(test -> callsOfTheKit(test).anyMatch(EXPECTED::contains))
                .anyMatch(test -> TestCode.makesAfter("when", test, event));
    }

    private static Stream<String> callsOfTheKit(JavaMethod test) {
        return TestCode.touches(test, Outcome.class);
    }

    /** Whether a stream names the rule, or leaves it to the caller to hold it. */
    private static boolean applies(String stream, CommonRule rule) {
        return MAIN.stream()
                .filter(type -> type.getPackageName().equals(stream))
                .flatMap(type -> type.getCodeUnits().stream())
                .anyMatch(code -> TestCode.touches(code, CommonRule.class).anyMatch(rule.name()::equals)
                        || isHeldByTheCaller(rule)
                                && TestCode.touches(code, Caller.class).anyMatch("mayActOn"::equals));
    }

    private static boolean isHeldByTheCaller(CommonRule rule) {
        return rule == CommonRule.ONLY_WHOM_IT_CONCERNS_MAY_ACT_ON_IT
                || rule == CommonRule.NOBODY_ACTS_ON_WHAT_HAS_CHANGED_MEANWHILE;
    }
}
