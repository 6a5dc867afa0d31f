package nl.stagepact.projections;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.stagepact.domain.shared.Actor;
import nl.stagepact.projections.engine.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** How views are built. */
@AnalyzeClasses(packages = "nl.stagepact.projections", importOptions = DoNotIncludeTests.class)
class ProjectionsTest {

    @ArchTest
    static final ArchRule views_know_neither_web_nor_security_nor_spring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "jakarta..",
                    "nl.stagepact.application..",
                    "tools.jackson..",
                    "java.net..");

    @ArchTest
    static final ArchRule nothing_depends_on_when_it_is_looked_at = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule only_the_engine_writes = noClasses()
            .that()
            .resideOutsideOfPackage("..engine..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.mongodb.client.MongoCollection")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.mongodb.client.MongoDatabase");

    @ArchTest
    static final ArchRule event_handlers_are_called_on =
            methods().that().areAnnotatedWith(EventHandler.class).should().haveName("on");

    @ArchTest
    static final ArchRule query_handlers_are_called_answer =
            methods().that().areAnnotatedWith(QueryHandler.class).should().haveName("answer");

    @ArchTest
    static final ArchRule folds_are_functions = methods()
            .that()
            .haveName("on")
            .and()
            .areNotAnnotatedWith(EventHandler.class)
            .should()
            .beStatic();

    @ArchTest
    static final ArchRule every_query_is_answered_to_somebody = methods()
            .that()
            .areAnnotatedWith(QueryHandler.class)
            .should(be(describe(
                    "told who asks",
                    method -> method.getRawParameterTypes().getLast().isEquivalentTo(Actor.class))));

    @ArchTest
    static final ArchRule projections_are_final = classes()
            .that()
            .areAssignableTo(Projection.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule views_know_each_other_one_way =
            slices().matching("nl.stagepact.projections.(*)..").should().beFreeOfCycles();
}
