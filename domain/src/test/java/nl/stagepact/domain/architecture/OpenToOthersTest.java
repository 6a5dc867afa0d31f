package nl.stagepact.domain.architecture;

import static nl.stagepact.domain.kit.Vocabulary.DOMAIN;
import static nl.stagepact.domain.kit.Vocabulary.MAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stagepact.domain.employer.RecognitionHistory;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;

/**
 * A feature shows its vocabulary (commands, events, rules), its one door, its ports, and the values and words that these
 * speak of. All else is its own affair.
 */
class OpenToOthersTest {

    /** What is public for another reason. */
    private static final Map<Class<?>, String> EXCEPTIONS =
            Map.of(RecognitionHistory.class, "the table that answers Recognitions is folded with it");

    @Test
    void only_the_vocabulary_the_door_the_ports_and_what_they_speak_of_are_public() {
        var spokenOf = spokenOf();

        assertThat(publicTypes().filter(type -> !spokenOf.contains(type.getName()) && !isAWord(type)))
                .as("public without being spoken of")
                .map(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(
                        EXCEPTIONS.keySet().stream().map(Class::getName).toList());
    }

    @Test
    void a_value_that_nobody_speaks_of_would_be_found() {
        assertThat(spokenOf()).doesNotContain(RecognitionHistory.class.getName());
    }

    @Test
    void words_for_where_something_stands_belong_to_everyone() {
        assertThat(publicTypes().filter(OpenToOthersTest::isAWord).map(JavaClass::getSimpleName))
                .contains("CandidacyStatus", "OfferStatus", "PlacementStatus", "RecognitionStatus");
    }

    /** Statuses and the like: views and pages use the same words as the domain. */
    private static boolean isAWord(JavaClass type) {
        return type.isEnum();
    }

    private static Stream<JavaClass> publicTypes() {
        return MAIN.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().equals(DOMAIN + ".shared"))
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }

    /** Everything that is reached from the vocabulary, the doors and the ports by signatures. */
    private static Set<String> spokenOf() {
        var found = new HashSet<Class<?>>();
        publicTypes()
                .filter(type -> type.getSimpleName().matches(".*(Command|Event|Rule|Domain|Matching)"))
                .forEach(type -> visit(type.reflect(), found));
        // ports and policies: what handlers ask for beside the message
        MAIN.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(CommandHandler.class))
                .flatMap(method -> Arrays.stream(method.reflect().getParameterTypes()))
                .forEach(type -> visit(type, found));
        return found.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void visit(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> visit(argument, found));
            visit(generic.getRawType(), found);
        }
        if (type instanceof Class<?> named && named.getName().startsWith(DOMAIN) && found.add(named)) {
            Arrays.stream(named.getClasses()).forEach(nested -> visit(nested, found));
            Stream.concat(Arrays.stream(named.getDeclaredMethods()), Arrays.stream(named.getDeclaredConstructors()))
                    .filter(member -> Modifier.isPublic(member.getModifiers()))
                    .forEach(member -> visitSignature(member, found));
        }
    }

    private static void visitSignature(Executable member, Set<Class<?>> found) {
        Arrays.stream(member.getGenericParameterTypes()).forEach(type -> visit(type, found));
        if (member instanceof Method method) {
            visit(method.getGenericReturnType(), found);
        }
    }
}
