package nl.stagepact.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.stagepact.application.identity.WholeApplicationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplicationTest
class ImportFormsTest {

    @Autowired
    private List<ImportForm<?>> forms;

    private Stream<DynamicTest> each(java.util.function.Consumer<ImportForm<?>> test) {
        return forms.stream().map(form -> DynamicTest.dynamicTest(form.kind().name(), () -> test.accept(form)));
    }

    @TestFactory
    Stream<DynamicTest> whatever_a_request_can_say_a_file_can_say_too() {
        // not by a column of its own: whose it is, and what follows from other cells
        var byItself = List.of("student.schoolId", "profile.year", "offer.employerId", "offer.mentorId");
        return each(form -> {
            var sayable = new HashSet<>(byItself);
            form.columns().stream().map(Column::path).forEach(sayable::add);

            assertThat(sayable).containsAll(CsvColumns.of(form.line()).names());
        });
    }

    @TestFactory
    Stream<DynamicTest> no_name_means_two_columns() {
        return each(form -> assertThat(form.columns())
                .allSatisfy(column -> Stream.concat(
                                Stream.of(column.dutch(), column.english(), column.path()), column.others().stream())
                        .forEach(name -> assertThat(form.columns().stream().filter(other -> other.isCalled(name)))
                                .as(name)
                                .containsExactly(column))));
    }

    @TestFactory
    Stream<DynamicTest> an_empty_line_is_completed_without_ado() {
        return each(form -> {
            var line = CellValues.skeleton(form.line());
            form.complete(line, Optional.of(new UUID(0, 1)));
            assertThat(form.columns()).anyMatch(column -> column.path().equals(form.key()));
        });
    }
}
