package nl.stagepact.domain.kit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stagepact.domain.shared.Rule;

/** All rules, commands and events of the domain, found by reading its classes: nobody has to keep a list. */
public final class Vocabulary {

    public static final String DOMAIN = "nl.stagepact.domain";

    /** The classes of the domain itself. */
    public static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(DOMAIN);

    private static final List<Class<?>> COMMANDS = found(ofKind("Command")).toList();
    private static final List<Class<?>> EVENTS = found(ofKind("Event")).toList();

    private Vocabulary() {}

    public static Stream<Enum<?>> rules() {
        return found(MAIN.stream().filter(type -> type.isEnum() && type.isAssignableTo(Rule.class)))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant);
    }

    /** One sealed interface per stream; a part of it that has a file of its own is not another. */
    public static List<Class<?>> commandVocabularies() {
        return COMMANDS;
    }

    public static List<Class<?>> eventVocabularies() {
        return EVENTS;
    }

    public static Stream<Class<?>> commands() {
        return commandVocabularies().stream().flatMap(Vocabulary::records);
    }

    public static Stream<Class<?>> events() {
        return eventVocabularies().stream().flatMap(Vocabulary::records);
    }

    /** The records under a sealed interface, however deep. */
    public static Stream<Class<?>> records(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(Vocabulary::records)
                : Stream.of(vocabulary);
    }

    private static Stream<JavaClass> ofKind(String suffix) {
        return MAIN.stream()
                .filter(type -> type.isTopLevelClass() && type.isInterface())
                .filter(type -> type.getRawInterfaces().isEmpty())
                .filter(type -> type.getSimpleName().endsWith(suffix));
    }

    private static Stream<Class<?>> found(Stream<JavaClass> types) {
        return types
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList()
                .stream();
    }
}
