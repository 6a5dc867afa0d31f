package nl.stagepact.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.stagepact.domain.kit.Vocabulary.DOMAIN;
import static nl.stagepact.domain.kit.Vocabulary.MAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One feature is one flat package, and arrows between features point one way, for events and commands alike. */
class FeaturesTest {

    /** Feature → the features that it knows; everyone knows {@code shared}. */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "shared", Set.of(),
            "student", Set.of(),
            "school", Set.of(),
            "employer", Set.of("report"),
            "erasure", Set.of(),
            "offer", Set.of("employer", "student"),
            // school: who supervises for the school is asked through its port
            "placement", Set.of("offer", "employer", "student", "school"),
            // no stream of its own: what offers and students are decides what is suggested
            "match", Set.of("offer", "student"),
            "report", Set.of(),
            "retaliation", Set.of("offer", "placement"));

    @Test
    void every_package_of_the_domain_is_a_feature_with_its_arrows() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        KNOWS.keySet().stream().map(FeaturesTest::packageOf).toList());
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_knows_no_more_than_its_arrows_allow(String feature) {
        var known = Stream.concat(KNOWS.get(feature).stream(), Stream.of("shared", feature))
                .map(FeaturesTest::packageOf)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat(resideInAPackage(DOMAIN + "..").and(not(resideInAnyPackage(known))))
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("features")
    void a_feature_touches_no_rules_of_another(String feature) {
        noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat(simpleNameEndingWith("Rule")
                        .and(not(resideInAnyPackage(packageOf(feature), packageOf("shared")))))
                .check(MAIN);
    }

    @Test
    void a_rule_without_a_target_fails() {
        assertThatThrownBy(() -> classes()
                        .that()
                        .resideInAPackage(DOMAIN + ".nowhere")
                        .should()
                        .bePublic()
                        .check(MAIN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void a_class_that_looks_up_the_arrow_is_found() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage(packageOf("placement"))
                        .should()
                        .dependOnClassesThat(resideInAPackage(packageOf("offer")))
                        .check(MAIN))
                .isInstanceOf(AssertionError.class);
    }

    static Stream<String> features() {
        return KNOWS.keySet().stream().sorted();
    }

    private static String packageOf(String feature) {
        return DOMAIN + "." + feature;
    }
}
