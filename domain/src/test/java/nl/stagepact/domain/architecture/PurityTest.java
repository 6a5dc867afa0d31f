package nl.stagepact.domain.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static nl.stagepact.domain.kit.Vocabulary.DOMAIN;
import static nl.stagepact.domain.kit.Vocabulary.MAIN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stagepact decides depends on its commands, its events and a clock that is handed to it: on nothing else. */
class PurityTest {

    private static final List<String> NOT_FOR_DECISIONS = List.of(
            "java.sql..",
            "javax.sql..",
            "java.net..",
            "java.nio.file..",
            "java.util.logging..",
            "java.util.concurrent..");

    private static final ArchRule NO_CLOCK_OF_ITS_OWN = noClasses()
            .that()
            .resideInAPackage(DOMAIN + "..")
            .should()
            .accessTargetWhere(target(DescribedPredicate.describe(
                    "ask the machine for the time or for chance", PurityTest::asksTheMachine)));

    @Test
    void the_domain_knows_java_axon_and_itself() {
        classes()
                .that()
                .resideInAPackage(DOMAIN + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        DOMAIN + "..",
                        "java..",
                        "org.jspecify.annotations",
                        "org.axonframework.commandhandling..",
                        "org.axonframework.eventhandling..",
                        "org.axonframework.eventsourcing..",
                        "org.axonframework.messaging..",
                        "org.axonframework.modelling..",
                        "org.axonframework.serialization")
                .check(MAIN);
    }

    @Test
    void the_domain_knows_no_store_no_network_no_log_and_no_threads() {
        noClasses()
                .that()
                .resideInAPackage(DOMAIN + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NOT_FOR_DECISIONS.toArray(String[]::new))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.context.ApplicationContext",
                "com.mongodb.client.MongoClient",
                "org.postgresql.Driver",
                "tools.jackson.databind.ObjectMapper"
            })
    void spring_and_the_stores_are_not_even_on_the_class_path(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_clock_is_a_parameter() {
        NO_CLOCK_OF_ITS_OWN.check(MAIN);
    }

    @Test
    void a_clock_of_its_own_would_be_found() {
        assertThatThrownBy(() -> NO_CLOCK_OF_ITS_OWN.check(new ClassFileImporter().importClasses(LooksAtTheWall.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LocalDate.now()");
        NO_CLOCK_OF_ITS_OWN.check(new ClassFileImporter().importClasses(LooksAtTheClockItWasGiven.class));
    }

    private static boolean asksTheMachine(AccessTarget target) {
        var owner = target.getOwner().getName();
        var name = target.getName();
        return owner.startsWith("java.time.")
                        && name.equals("now")
                        && target instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class))
                || owner.equals("java.time.Clock") && name.startsWith("system")
                || owner.equals("java.lang.System")
                        && List.of("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.Math") && name.equals("random")
                || List.of("java.util.Random", "java.util.Date", "java.security.SecureRandom")
                        .contains(owner)
                || owner.startsWith("java.util.random.");
    }

    static final class LooksAtTheWall {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class LooksAtTheClockItWasGiven {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
