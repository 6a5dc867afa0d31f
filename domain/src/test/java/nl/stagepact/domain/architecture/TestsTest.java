package nl.stagepact.domain.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static nl.stagepact.domain.architecture.TestCode.TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class TestsTest {

    private static final int LINES = 300;

    @Test
    void a_test_is_named_by_a_sentence() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith(ParameterizedTest.class)
                .should()
                .haveNameMatching("[a-z][a-z0-9]*(_[a-z0-9]+){2,}")
                .check(TESTS);
    }

    @Test
    void no_test_is_switched_off_and_none_sleeps() {
        noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
        noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    @Test
    void every_test_asserts_something() {
        assertThat(TestCode.tests().filter(test -> !TestCode.asserts(test)).map(JavaMethod::getFullName))
                .isEmpty();
    }

    @Test
    void no_file_is_too_long_to_be_read_at_once() {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(linesOf(source))
                        .as("lines of %s", source.getFileName())
                        .hasSizeLessThan(LINES));
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> linesOf(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
