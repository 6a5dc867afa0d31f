package nl.stagepact.application.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stagepact.application.platform.CannotStart;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;

/**
 * Everything that can be asked of Stagepact, found in its classes: what the sealed {@code *Command} types of the domain and
 * {@code *Operation} types of the application permit, and the {@code Find*} records of the views. So a new one can't be forgotten in the table of rights.
 */
final class Operations {

    private static final String COMMANDS = "classpath*:nl/stagepact/domain/**/*Command.class";
    private static final String OTHERS = "classpath*:nl/stagepact/application/**/*Operation.class";
    private static final String QUERIES = "classpath*:nl/stagepact/projections/**/*$Find*.class";

    private Operations() {}

    /** @throws CannotStart when the table of rights lacks an operation, or has one that doesn't exist */
    static void mustAllHaveARow() {
        var differing = new TreeSet<String>();
        var found = all();
        Stream.concat(
                        found.stream().filter(operation -> !Rights.operations().contains(operation)),
                        Rights.operations().stream().filter(operation -> !found.contains(operation)))
                .map(Class::getSimpleName)
                .forEach(differing::add);
        if (!differing.isEmpty()) {
            var names = String.join(", ", differing);
            throw new CannotStart(
                    "In de tabel van rechten (Rights) ontbreekt of bestaat niet: " + names + ".",
                    "The table of rights (Rights) lacks these, or they don't exist: " + names + ".");
        }
    }

    static Set<Class<?>> all() {
        var operations = new HashSet<Class<?>>();
        classes(COMMANDS).filter(Class::isSealed).forEach(command -> addConcrete(command, operations));
        classes(QUERIES).filter(Class::isRecord).forEach(operations::add);
        classes(OTHERS).filter(Class::isSealed).forEach(operation -> addConcrete(operation, operations));
        return operations;
    }

    private static void addConcrete(Class<?> type, Set<Class<?>> operations) {
        if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                addConcrete(permitted, operations);
            }
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            operations.add(type);
        }
    }

    private static Stream<Class<?>> classes(String pattern) {
        var readers = new CachingMetadataReaderFactory();
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(resource -> {
                        try {
                            return readers.getMetadataReader(resource)
                                    .getClassMetadata()
                                    .getClassName();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .map(name -> ClassUtils.resolveClassName(name, Operations.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
