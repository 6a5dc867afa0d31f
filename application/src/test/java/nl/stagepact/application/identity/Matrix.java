package nl.stagepact.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The text, with the name of each operation and what it says for each role. */
record Matrix(List<String> roles, Map<String, List<String>> rows) {

    static Matrix read() throws IOException {
        var text = new ClassPathResource("identity/rights.txt").getContentAsString(StandardCharsets.UTF_8);
        var lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\\s+")))
                .toList();
        var rows = new LinkedHashMap<String, List<String>>();
        lines.stream().skip(1).forEach(line -> rows.put(line.getFirst(), line.subList(1, line.size())));
        return new Matrix(lines.getFirst().subList(1, lines.getFirst().size()), rows);
    }

    /** The last columns, of guardians and reporters, are written only where they may do something. */
    Map<String, String> row(String operation) {
        var cells = rows.get(operation);
        assertThat(cells).as("the row of " + operation).hasSizeBetween(roles.size() - 2, roles.size());
        var row = new LinkedHashMap<String, String>();
        for (int column = 0; column < roles.size(); column++) {
            row.put(roles.get(column), column < cells.size() ? cells.get(column) : "-");
        }
        return row;
    }
}
