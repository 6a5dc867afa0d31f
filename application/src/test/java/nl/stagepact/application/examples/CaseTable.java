package nl.stagepact.application.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The table of {@code whole-case.txt}: who sees what, from which step on. */
record CaseTable(List<String> people, Map<String, List<String>> rows) {

    /** How far the case has come. */
    enum Step {
        BEFORE,
        REPORTED,
        ACKNOWLEDGED,
        TRANSFERRED,
        ASSIGNED,
        JUDGED,
        FOUND,
        HEARD,
        DECIDED,
        APPROVED,
        OBJECTED,
        RELIEVED,
        RESTORED,
        CLOSED
    }

    static CaseTable read() {
        var lines = lines("examples/whole-case.txt")
                .map(line -> List.of(line.strip().split("\\s+")))
                .toList();
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : lines.subList(1, lines.size())) {
            assertThat(line).hasSize(lines.getFirst().size() + 1);
            rows.put(line.getFirst(), line.subList(1, line.size()));
        }
        return new CaseTable(lines.getFirst(), rows);
    }

    /** Each as who gets it and how its subject begins, from {@code whole-case-mails.txt}. */
    static Set<String> mails() {
        return lines("examples/whole-case-mails.txt")
                .map(line -> line.replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> lines(String path) {
        try {
            return new ClassPathResource(path)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What somebody sees after that step. */
    Set<String> seenBy(String person, Step now) {
        var seen = new TreeSet<String>();
        rows.forEach((thing, cells) -> {
            if (holds(cells.get(people.indexOf(person)), now)) {
                seen.add(thing);
            }
        });
        return seen;
    }

    private static boolean holds(String cell, Step now) {
        if (cell.equals("-")) {
            return false;
        }
        var steps = cell.split("\\.\\.");
        return now.compareTo(Step.valueOf(steps[0])) >= 0
                && (steps.length == 1 || now.compareTo(Step.valueOf(steps[1])) < 0);
    }
}
