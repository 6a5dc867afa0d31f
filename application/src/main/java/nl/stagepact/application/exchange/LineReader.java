package nl.stagepact.application.exchange;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.stagepact.application.api.Finding;
import nl.stagepact.application.api.InvalidRequest;
import nl.stagepact.application.api.RequestRecords;
import nl.stagepact.application.exchange.CsvFile.Line;
import nl.stagepact.application.exchange.ImportForm.Thing;
import nl.stagepact.domain.shared.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Reads the lines of one file: first its header, then each line by it. */
final class LineReader<R extends Record> {

    /** What came of a line. */
    sealed interface Read {}

    record Good(int line, Thing thing) implements Read {}

    record Bad(List<LineProblem> problems) implements Read {}

    private final ImportForm<R> form;
    private final Optional<UUID> organisation;
    private final RequestRecords records;
    private final Line header;
    /** By their places in a line. */
    private final Map<Integer, Column> columns = new HashMap<>();

    private final Map<Column, Type> types = new HashMap<>();
    private final ObjectNode skeleton;

    private final Set<Column> missing = new LinkedHashSet<>();
    private final boolean isEnglish;
    private final List<LineProblem> problems = new ArrayList<>();

    LineReader(ImportForm<R> form, Optional<UUID> organisation, RequestRecords records, Line header) {
        this.form = form;
        this.organisation = organisation;
        this.records = records;
        this.header = header;
        skeleton = CellValues.skeleton(form.line());
        form.columns().forEach(column -> types.put(column, CellValues.typeAt(form.line(), column.path())));
        readHeader();
        isEnglish = columns.entrySet().stream()
                        .filter(known -> header.cells()
                                .get(known.getKey())
                                .equals(known.getValue().english()))
                        .count()
                > columns.size() / 2;
        findMissing();
    }

    private void readHeader() {
        var unknown = new ArrayList<LineProblem>();
        for (int place = 0; place < header.cells().size(); place++) {
            var name = header.cells().get(place).strip();
            var column = form.columns().stream()
                    .filter(known -> known.isCalled(name))
                    .findFirst();
            if (column.isPresent() && columns.containsValue(column.get())) {
                problems.add(LineProblem.of(header.number(), name, FileFlaw.REPEATED_COLUMN));
            } else if (column.isPresent()) {
                columns.put(place, column.get());
            } else if (!name.isEmpty()) {
                unknown.add(LineProblem.of(header.number(), printable(name), FileFlaw.UNKNOWN_COLUMN));
            }
        }
        if (columns.isEmpty() && !header.cells().isEmpty()) {
            // then the first line may well be somebody's data, which is not for us to repeat
            problems.add(LineProblem.of(header.number(), "", FileFlaw.NO_HEADER));
        } else {
            problems.addAll(unknown);
        }
    }

    private static String printable(String name) {
        var clean = name.replaceAll("\\p{C}", "");
        return clean.length() <= 40 ? clean : clean.substring(0, 40) + "…";
    }

    /** What an empty line would lack, and no column can give. */
    private void findMissing() {
        if (columns.isEmpty()) {
            return;
        }
        var empty = skeleton.deepCopy();
        form.complete(empty, organisation);
        try {
            records.bind(form.line(), empty);
        } catch (InvalidRequest invalid) {
            invalid.findings().stream()
                    .flatMap(finding -> columnAt(finding.field()).stream())
                    .filter(column -> !columns.containsValue(column))
                    .forEach(missing::add);
            missing.forEach(
                    column -> problems.add(LineProblem.of(header.number(), name(column), FileFlaw.MISSING_COLUMN)));
        }
    }

    /** With the header. */
    List<LineProblem> problems() {
        return List.copyOf(problems);
    }

    Read read(Line line) {
        if (line.cells().stream().skip(header.cells().size()).anyMatch(cell -> !cell.isBlank())) {
            // which cell belongs to which column is anybody's guess
            return new Bad(List.of(LineProblem.of(line.number(), "", FileFlaw.TOO_MANY_FIELDS)));
        }
        var json = skeleton.deepCopy();
        columns.forEach((place, column) -> fill(json, column, cell(line, place)));
        form.complete(json, organisation);
        try {
            var bound = records.bind(form.line(), json);
            return new Good(line.number(), form.thing(bound));
        } catch (InvalidRequest invalid) {
            return new Bad(invalid.findings().stream()
                    .flatMap(finding -> problem(line, finding).stream())
                    .distinct()
                    .sorted(Comparator.comparing(problem -> placeOf(problem.column())))
                    .toList());
        }
    }

    private int placeOf(String column) {
        return columns.keySet().stream()
                .filter(place -> header.cells().get(place).strip().equals(column))
                .findFirst()
                .orElse(-1);
    }

    private static String cell(Line line, int place) {
        return place < line.cells().size() ? line.cells().get(place) : "";
    }

    private void fill(ObjectNode line, Column column, String cell) {
        if (cell.isBlank()) {
            return;
        }
        var steps = column.path().split("\\.");
        var within = line;
        for (int i = 0; i < steps.length - 1; i++) {
            within = within.withObjectProperty(steps[i]);
        }
        within.set(steps[steps.length - 1], CellValues.value(types.get(column), cell));
    }

    /** Nothing about a column that the file lacks: that was told with the header. */
    private Optional<LineProblem> problem(Line line, Finding finding) {
        var column = columnAt(finding.field());
        return column.filter(missing::contains).isPresent()
                ? Optional.empty()
                : Optional.of(
                        LineProblem.of(line.number(), column.map(this::name).orElse(""), finding));
    }

    /** What a rule refuses about a line; about its key unless the form knows better. */
    List<LineProblem> problems(int line, Refusal refusal) {
        var fields = refusal.fields().isEmpty()
                ? List.of(form.fieldOf(refusal.code()).orElse(form.key()))
                : refusal.fields();
        return fields.stream()
                .map(field -> columnAt(field).map(this::name).orElse(""))
                .distinct()
                .map(column -> LineProblem.of(line, column, refusal.rule()))
                .toList();
    }

    LineProblem problemWithKey(int line, FileFlaw flaw, Object... arguments) {
        return LineProblem.of(line, columnAt(form.key()).map(this::name).orElse(""), flaw, arguments);
    }

    /**
     * The column that fills the component, or else a part of it (the last one: what an end before its start is about), or
     * else something that it is a part of.
     */
    private Optional<Column> columnAt(String field) {
        var path = form.source(field.replaceAll("\\[\\d+]", ""));
        return first(column -> column.path().equals(path))
                .or(() -> form.columns().stream()
                        .filter(column -> column.path().startsWith(path + "."))
                        .reduce((_, later) -> later))
                .or(() -> first(column -> column.path().endsWith("." + path)));
    }

    private Optional<Column> first(Predicate<Column> what) {
        return form.columns().stream().filter(what).findFirst();
    }

    /** As the file itself calls it; one that the file lacks by the language of the others. */
    private String name(Column column) {
        return columns.entrySet().stream()
                .filter(known -> known.getValue().equals(column))
                .map(known -> header.cells().get(known.getKey()).strip())
                .findFirst()
                .orElse(isEnglish ? column.english() : column.dutch());
    }
}
