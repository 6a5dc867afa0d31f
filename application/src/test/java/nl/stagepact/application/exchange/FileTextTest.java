package nl.stagepact.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileTextTest {

    private static final String TEXT = "naam;plaats\r\nZoë Müller;'s-Hertogenbosch\r\nAnne;€ 20,00\r\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static byte[] bytes(String text, Charset charset, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int one : mark) {
            bytes.write(one);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }

    @TestFactory
    Stream<DynamicTest> every_way_in_which_excel_writes_is_read() {
        record Way(String name, byte[] file) {}
        return Stream.of(
                        new Way("UTF-8", bytes(TEXT, UTF_8)),
                        new Way("UTF-8 with a mark", bytes(TEXT, UTF_8, 0xEF, 0xBB, 0xBF)),
                        new Way("UTF-16 little endian", bytes(TEXT, UTF_16LE, 0xFF, 0xFE)),
                        new Way("UTF-16 big endian", bytes(TEXT, UTF_16BE, 0xFE, 0xFF)),
                        new Way("UTF-16 without a mark", bytes(TEXT, UTF_16LE)),
                        new Way("Windows-1252", bytes(TEXT, WINDOWS)))
                .map(way -> DynamicTest.dynamicTest(
                        way.name(),
                        () -> assertThat(FileText.of(way.file()).text()).isEqualTo(TEXT)));
    }

    private static List<List<String>> cells(String text) {
        return CsvFile.read(text.getBytes(UTF_8)).lines().stream()
                .map(CsvFile.Line::cells)
                .toList();
    }

    @Test
    void semicolons_commas_and_tabs_are_recognised_by_the_header() {
        assertThat(cells("a;b\n1,5;2")).containsExactly(List.of("1,5", "2"));
        assertThat(cells("a,b\n1;5,2")).containsExactly(List.of("1;5", "2"));
        assertThat(cells("a\tb\n1;5\t2")).containsExactly(List.of("1;5", "2"));
        assertThat(cells("\"a, of b, of c\";b\n1;2")).containsExactly(List.of("1", "2"));
        assertThat(cells("a\n1")).containsExactly(List.of("1"));
    }

    @Test
    void a_line_that_names_the_separator_is_believed() {
        var file = CsvFile.read("sep=,\r\na,b;c\r\n1,2".getBytes(UTF_8));

        assertThat(file.header()).isEqualTo(new CsvFile.Line(2, List.of("a", "b;c")));
        assertThat(file.lines()).containsExactly(new CsvFile.Line(3, List.of("1", "2")));
    }

    @Test
    void quoted_line_breaks_belong_to_their_cell_and_lines_are_numbered_as_an_editor_does() {
        var file = CsvFile.read("a;b\r\n\"een\r\ntwee; \"\"drie\"\"\";x\r\n\r\n;;\r\n4;y\r\n".getBytes(UTF_8));

        assertThat(file.lines())
                .containsExactly(
                        new CsvFile.Line(2, List.of("een\r\ntwee; \"drie\"", "x")),
                        new CsvFile.Line(6, List.of("4", "y")));
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void all_line_ends_are_line_ends() {
        assertThat(cells("a;b\n1;2\n3;4")).hasSize(2);
        assertThat(cells("a;b\r\n1;2\r\n3;4\r\n")).hasSize(2);
        assertThat(cells("a;b\r1;2\r3;4\r")).hasSize(2);
    }

    @Test
    void what_is_no_file_of_lines_is_said_to_be_none() {
        assertThat(codes("")).containsExactly("1 EMPTY_FILE");
        assertThat(codes("\r\n\r\n")).containsExactly("1 EMPTY_FILE");
        assertThat(codes("a" + ";a".repeat(1_000_000))).containsExactly("1 UNREADABLE_LINE", "1 EMPTY_FILE");
        assertThat(codes("a;b\n1;2\n" + ";x".repeat(1_000_000))).containsExactly("3 UNREADABLE_LINE");
        assertThat(codes("a;b\n1;" + "x".repeat(1_000_000))).containsExactly("2 UNREADABLE_LINE");
        assertThat(codes("a;b\n1;2\n\"een aanhalingsteken te veel;2\n3;4\n")).containsExactly("3 UNREADABLE_LINE");
        assertThat(codes("a;b\n\"open;2\n3;\"dicht\";4\n")).containsExactly("2 UNREADABLE_LINE");
        assertThat(codes("a\n" + "1\n".repeat(20_001))).containsExactly("20002 TOO_MANY_LINES");
        assertThat(codes("a\n" + "1\n".repeat(20_000))).isEmpty();
    }

    private static List<String> codes(String text) {
        return CsvFile.read(text.getBytes(UTF_8)).problems().stream()
                .map(problem -> problem.line() + " " + problem.code())
                .toList();
    }
}
