package nl.stagepact.domain.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.stagepact.domain.kit.Outcome;
import nl.stagepact.domain.kit.Vocabulary;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What the tests themselves do, read from their classes. */
final class TestCode {

    static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages(Vocabulary.DOMAIN);

    private static final Set<Class<?>> THAT_ASSERT = Set.of(Assertions.class, Outcome.class, ResultValidator.class);

    private TestCode() {}

    static Stream<JavaMethod> tests() {
        return TESTS.stream().flatMap(type -> type.getMethods().stream()).filter(TestCode::isATest);
    }

    private static boolean isATest(JavaMethod method) {
        return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
    }

    /** Whether the code itself, or what it calls in its own class, asserts. */
    static boolean asserts(JavaCodeUnit code) {
        return asserts(code, new HashSet<>());
    }

    private static boolean asserts(JavaCodeUnit code, Set<JavaCodeUnit> seen) {
        return seen.add(code)
                && code.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> THAT_ASSERT.stream()
                                        .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                                || isARule(call.getTargetOwner())
                                        && call.getName().equals("check")
                                || call.getTargetOwner().equals(code.getOwner())
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(called -> asserts(called, seen))
                                                .isPresent());
    }

    private static boolean isARule(JavaClass type) {
        return type.getPackageName().startsWith("com.tngtech.archunit.lang");
    }

    /** Whether the code makes one of these once it has asked: so what was given does not count, only what is expected. */
    static boolean makesAfter(String asked, JavaCodeUnit code, Class<?> type) {
        return code.getMethodCallsFromSelf().stream()
                .filter(call -> call.getName().equals(asked))
                .mapToInt(JavaAccess::getLineNumber)
                .min()
                .stream()
                .anyMatch(line -> code.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(type) && call.getLineNumber() >= line));
    }

    /** The names of the members of a type that the code itself touches. */
    static Stream<String> touches(JavaCodeUnit code, Class<?> type) {
        return code.getAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(type))
                .map(JavaAccess::getName);
    }
}
