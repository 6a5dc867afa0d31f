package nl.stagepact.domain.architecture;

import static nl.stagepact.domain.kit.Vocabulary.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.EmployerDomain;
import nl.stagepact.domain.kit.Vocabulary;
import nl.stagepact.domain.kit.World;
import nl.stagepact.domain.offer.AnswerPolicy;
import nl.stagepact.domain.offer.OfferDomain;
import nl.stagepact.domain.placement.CoursePolicy;
import nl.stagepact.domain.placement.PlacementDomain;
import nl.stagepact.domain.placement.SupervisionPolicies;
import nl.stagepact.domain.report.ReportDomain;
import nl.stagepact.domain.retaliation.RetaliationDomain;
import nl.stagepact.domain.retaliation.RetaliationPolicy;
import nl.stagepact.domain.student.SearchPolicy;
import nl.stagepact.domain.student.StudentDomain;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How things are named, what stands open to others, and that nothing that was written is left out. */
class VocabularyTest {

    @Test
    void each_stream_has_a_vocabulary_of_commands_and_one_of_events() {
        assertThat(Vocabulary.commandVocabularies())
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "EmployerCommand",
                        "ErasureCommand",
                        "OfferCommand",
                        "PlacementCommand",
                        "ReportCommand",
                        "RetaliationCommand",
                        "SchoolCommand",
                        "StudentCommand");
        assertThat(Vocabulary.eventVocabularies())
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "EmployerEvent",
                        "ErasureEvent",
                        "OfferEvent",
                        "PlacementEvent",
                        "ReportEvent",
                        "RetaliationEvent",
                        "SchoolEvent",
                        "StudentEvent");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void a_vocabulary_is_public_and_sealed_with_its_records_inside(Class<?> vocabulary) {
        assertThat(vocabulary).isPublic();
        assertThat(vocabulary.isSealed()).isTrue();
        assertThat(Vocabulary.records(vocabulary)).isNotEmpty().allSatisfy(word -> {
            assertThat(word.isRecord()).isTrue();
            // or inside one of its parts, when all of it together is more than a page
            assertThat(word.getEnclosingClass()).isPublic().matches(Class::isSealed);
            assertThat(vocabulary).isAssignableFrom(word.getEnclosingClass());
            assertThat(word.getPackage()).isEqualTo(vocabulary.getPackage());
        });
    }

    static Stream<Class<?>> vocabularies() {
        return Stream.concat(Vocabulary.commandVocabularies().stream(), Vocabulary.eventVocabularies().stream());
    }

    @Test
    void commands_are_imperative_without_a_suffix() {
        assertThat(Vocabulary.commands().map(Class::getSimpleName))
                .allSatisfy(name ->
                        assertThat(name).doesNotMatch("[A-Z][a-z]+ed([A-Z].*)?").doesNotEndWith("Command"));
    }

    @Test
    void events_are_in_the_past_tense_without_a_suffix() {
        assertThat(Vocabulary.events().map(Class::getSimpleName))
                .allSatisfy(name -> assertThat(name)
                        .matches(".*(ed|Given|Held|Left|Set|Withdrawn|Due|Overdue|DrawnUp|CountedOnly)"));
    }

    @Test
    void commands_are_decided_events_evolve_a_stream_and_automations_react() {
        assertThat(namesOf(CommandHandler.class)).containsOnly("decide");
        assertThat(namesOf(EventSourcingHandler.class)).containsOnly("evolve");
        assertThat(namesOf(EventHandler.class)).containsOnly("react");
    }

    @Test
    void each_stream_decides_all_its_commands_and_evolves_by_all_its_events_in_one_place() {
        assertThat(handlers(CommandHandler.class).map(VocabularyTest::firstParameter))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.commandVocabularies());
        assertThat(handlers(EventSourcingHandler.class).map(VocabularyTest::firstParameter))
                .containsExactlyInAnyOrderElementsOf(Vocabulary.eventVocabularies());
    }

    @Test
    void every_aggregate_is_named_for_the_application_to_register() throws ReflectiveOperationException {
        var registered = new TreeSet<String>();
        for (var door : MAIN.stream()
                .filter(type -> type.getSimpleName().endsWith("Domain"))
                .toList()) {
            registered.add(((Class<?>) door.reflect().getMethod("aggregate").invoke(null)).getName());
        }

        assertThat(MAIN.stream()
                        .filter(type -> type.isAnnotatedWith(AggregateRoot.class))
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void every_automation_is_named_for_the_application_to_register() {
        var registered = Stream.of(
                        ReportDomain.automations((_, _) -> {}),
                        EmployerDomain.automations((_, _) -> {}, _ -> {}),
                        StudentDomain.automations(SearchPolicy.firstEdition(), (_, _) -> {}),
                        OfferDomain.automations(
                                (_, _) -> List.of(),
                                (_, _) -> List.of(),
                                World.empty(),
                                _ -> {},
                                (_, _) -> {},
                                AnswerPolicy.firstEdition()),
                        PlacementDomain.automations(
                                (_, _) -> List.of(),
                                World.empty(),
                                (_, _) -> {},
                                _ -> {},
                                SupervisionPolicies.firstEdition(),
                                CoursePolicy.firstEdition()),
                        RetaliationDomain.automations(_ -> List.of(), RetaliationPolicy.firstEdition(), _ -> {}))
                .flatMap(List::stream)
                .map(automation -> automation.getClass().getName())
                .toList();

        assertThat(handlers(EventHandler.class)
                        .map(handler -> handler.getOwner().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    @Test
    void an_automation_is_named_as_the_sentence_of_what_it_does() {
        assertThat(handlers(EventHandler.class)
                        .map(handler -> handler.getOwner().getSimpleName()))
                .allSatisfy(name -> assertThat(name).matches("When[A-Z].*Then[A-Z].*"));
    }

    @Test
    void aggregates_automations_and_their_values_are_nobodys_business() {
        assertThat(MAIN.stream().filter(type -> type.isAnnotatedWith(AggregateRoot.class) || isAutomation(type)))
                .isNotEmpty()
                .allSatisfy(type ->
                        assertThat(type.getModifiers()).as(type.getName()).doesNotContain(JavaModifier.PUBLIC));
    }

    private static boolean isAutomation(JavaClass type) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class));
    }

    private static Set<String> namesOf(Class<? extends Annotation> annotation) {
        var names = new TreeSet<String>();
        handlers(annotation).forEach(handler -> names.add(handler.getName()));
        return names;
    }

    private static Stream<JavaMethod> handlers(Class<? extends Annotation> annotation) {
        return MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(annotation));
    }

    private static Class<?> firstParameter(JavaMethod handler) {
        return Arrays.stream(handler.reflect().getParameterTypes()).findFirst().orElseThrow();
    }
}
